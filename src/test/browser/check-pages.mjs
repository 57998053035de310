// Opens every HTML page below a folder in Chromium and says what a reader, a screen reader or a
// printer would stumble on. Prints one line for each finding and a line of counts; ends with
// status 1 if anything was found. Needs the packages of .ci/package.json and Debian's Chromium.
//
//   node src/test/browser/check-pages.mjs FOLDER [--no-pdf | --words-only]
//
// --words-only is for pages of hostile words: it looks for requests, dialogs, scripts and whatever
// else is not ours, and at the markup, but not at how words of 500 letters are laid out.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const packages = createRequire(path.join(root, '.ci', 'package.json'));
const axe = packages('axe-core');
const puppeteer = packages('puppeteer-core');
const { HtmlValidate } = packages('html-validate');

const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
const folder = path.resolve(process.argv[2]);
const wordsOnly = process.argv.includes('--words-only');
const withPdf = !wordsOnly && !process.argv.includes('--no-pdf');
const widths = [320, 1280];
const media = ['screen', 'print'];

const pages = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith('.html'))
  .sort()
  .map((name) => path.join(folder, name));
const findings = [];
const tell = (page, checker, words) =>
  findings.push(`${path.relative(folder, page)}: ${checker}: ${words.replace(/\s+/g, ' ').slice(0, 400)}`);

function nu() {
  const jar = path.join(path.dirname(packages.resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');
  for (let i = 0; i < pages.length; i += 200) {
    let said;
    try {
      said = execFileSync('java', ['-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', ...pages.slice(i, i + 200)], { maxBuffer: 1 << 28 });
    } catch (failed) {
      throw new Error('the Nu validator did not run: ' + failed.message);
    }
    for (const message of JSON.parse(said.toString()).messages) {
      // Nu takes pictures in a data: address to be against "img-src data:". Chromium, which keeps the
      // policy, shows them; what it blocks it says on its console, and that is a finding here.
      if (message.message.startsWith('Resource violates Content Security Policy') && message.message.includes('image “data:image/')) continue;
      // Nu's advice on hostile words (their language, their accents, the same words twice) is about
      // the words; what it calls an error is about the page.
      if (wordsOnly && message.type === 'info') continue;
      tell(fileURLToPath(message.url), 'nu', `${message.lastLine}: ${message.type} ${message.message} ${message.extract ?? ''}`);
    }
  }
}

async function htmlValidate() {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    // It counts "&lt;" in a title as four letters; a reader sees one.
    rules: wordsOnly ? { 'long-title': 'off' } : {},
  });
  for (const page of pages) {
    const report = await validator.validateFile(page);
    for (const result of report.results) {
      for (const message of result.messages) {
        tell(page, 'html-validate', `${message.line}: ${message.ruleId} ${message.message}`);
      }
    }
  }
}

// All that a page of ours is made of. Whatever else is there came out of somebody's words.
const allowed = {
  elements:
    'html head meta title style body header nav main footer section figure div p span h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tr th td strong a br bdi img svg g path circle rect ellipse line polyline polygon text defs clippath',
  attributes:
    'lang dir charset name content http-equiv class id href scope tabindex aria-labelledby aria-hidden focusable alt src width height viewbox xmlns d fill fill-rule clip-rule clip-path stroke stroke-width stroke-linecap stroke-linejoin transform x y x1 y1 x2 y2 cx cy r rx ry points text-anchor font-family font-size shape-rendering data-points data-paper data-footer',
};

// Runs in the page before anything is added to it: elements, attributes and addresses that are not ours.
function strangers({ elements, attributes }) {
  const said = [];
  const known = { elements: new Set(elements.split(' ')), attributes: new Set(attributes.split(' ')) };
  for (const element of document.querySelectorAll('*')) {
    const name = element.tagName.toLowerCase();
    if (!known.elements.has(name)) said.push('there is a <' + name + '>');
    for (const attribute of element.attributes) {
      if (!known.attributes.has(attribute.name.toLowerCase())) said.push(`<${name}> has ${attribute.name}`);
    }
    const address = element.getAttribute('href');
    // Another page stands beside this one, in the index: a name without a scheme.
    if (address !== null && !/^(#|tel:\+?\d+$|mailto:[^?]+$|https?:\/\/|(\.\/)?[^:\/?#]+\.html$)/.test(address)) said.push(`<${name}> leads to ${address}`);
    if (element.hasAttribute('src') && !/^data:image\/(png|jpeg|gif|webp|svg\+xml);base64,/.test(element.getAttribute('src'))) said.push(`<${name}> shows ${element.getAttribute('src')}`);
  }
  if (document.querySelectorAll('style').length !== 1) said.push('there are several <style>');
  return said;
}

// Runs in the page: what no checker looks at.
function looks({ points, lines }) {
  const said = [];
  const where = (element) => `<${element.tagName.toLowerCase()} class="${element.className}">`;
  const visible = (element) => element.getClientRects().length > 0;
  if (document.documentElement.scrollWidth > window.innerWidth + 1) {
    said.push(`the page is ${document.documentElement.scrollWidth} px wide in a window of ${window.innerWidth}`);
  }
  for (const element of document.querySelectorAll('script, iframe, object, embed, link[href], base, form')) {
    said.push('there is a ' + where(element));
  }
  for (const element of document.querySelectorAll('*')) {
    for (const attribute of element.attributes) {
      if (attribute.name.startsWith('on')) said.push(`${where(element)} has ${attribute.name}`);
      if (/^\s*(javascript|vbscript|https?):/i.test(attribute.value) && ['src', 'background', 'poster', 'data'].includes(attribute.name)) {
        said.push(`${where(element)} has ${attribute.name}=${attribute.value}`);
      }
    }
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const element = text.parentElement;
    if (!text.data.trim() || element.closest('style, svg, title') || !visible(element)) continue;
    const style = getComputedStyle(element);
    if (style.fontStyle !== 'normal') said.push('italics in ' + where(element));
    if (style.textAlign === 'justify') said.push('justified text in ' + where(element));
    if (style.textTransform === 'uppercase') said.push('capitals in ' + where(element));
    if (points && parseFloat(style.fontSize) * 0.75 < points - 0.01) {
      said.push(`${(parseFloat(style.fontSize) * 0.75).toFixed(1)} pt in ${where(element)}: ${text.data.trim().slice(0, 40)}`);
    }
    // A number, with what belongs to it, stands on one line.
    const number = /\+?\d[\d:.,/]*(?:[ \u00a0\u202f]\d[\d:.,/]*)*/g;
    for (let found = number.exec(text.data); found; found = number.exec(text.data)) {
      const range = document.createRange();
      range.setStart(text, found.index);
      range.setEnd(text, found.index + found[0].length);
      const lines = new Set([...range.getClientRects()].filter((box) => box.width > 0).map((box) => Math.round(box.top)));
      if (lines.size > 1) said.push(`"${found[0]}" is split over two lines in ${where(element)}`);
    }
  }
  for (const element of lines ? document.querySelectorAll('p, li, dd') : []) {
    const style = getComputedStyle(element);
    const range = document.createRange();
    range.selectNodeContents(element);
    const size = parseFloat(style.fontSize);
    const widest = Math.max(0, ...[...range.getClientRects()].map((box) => box.width));
    // Half an em a letter is what sans serif faces take on average.
    if (widest / (size * 0.5) > 76) said.push(`a line of about ${Math.round(widest / (size * 0.5))} letters in ${where(element)}`);
  }
  return said;
}

// Runs in the page: in a page that is read from the right, where each sign of a number stands. A
// telephone number whose groups were turned around reads "0000 7946 020": its signs stand further
// left the later they come.
function turned() {
  const said = [];
  let looked = 0;
  if (document.dir !== 'rtl') return { said, looked };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (text.parentElement.closest('style, svg, title') || text.parentElement.getClientRects().length === 0) continue;
    const number = /\+?\d[\d:.,/\u2011-]*(?:[ \u00a0\u202f]\d[\d:.,/\u2011-]*)*/g;
    for (let found = number.exec(text.data); found; found = number.exec(text.data)) {
      const signs = [];
      for (let i = found.index; i < found.index + found[0].length; i++) {
        const range = document.createRange();
        range.setStart(text, i);
        range.setEnd(text, i + 1);
        const box = range.getBoundingClientRect();
        if (box.width > 0) signs.push({ sign: text.data[i], left: box.left, top: Math.round(box.top) });
      }
      if (signs.length < 2) continue;
      looked++;
      const seen = [...signs].sort((a, b) => a.top - b.top || a.left - b.left).map(({ sign }) => sign).join('');
      if (seen !== signs.map(({ sign }) => sign).join('')) said.push(`"${found[0]}" is seen as "${seen}"`);
    }
  }
  return { said, looked };
}

async function inBrowser() {
  const profile = mkdtempSync(path.join(tmpdir(), 'careplan-browser-'));
  const browser = await puppeteer.launch({
    executablePath: chromium,
    userDataDir: profile,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--force-color-profile=srgb'],
  });
  let runs = 0;
  let numbers = 0;
  try {
    for (const page of pages) {
      const tab = await browser.newPage();
      const own = pathToFileURL(page).href;
      await tab.setRequestInterception(true);
      tab.on('request', (request) => {
        if (request.url() !== own && !request.url().startsWith('data:')) {
          tell(page, 'request', request.url());
          request.abort();
        } else request.continue();
      });
      tab.on('dialog', async (dialog) => {
        tell(page, 'dialog', dialog.message());
        await dialog.dismiss();
      });
      tab.on('console', (message) => tell(page, 'console', message.text()));
      tab.on('pageerror', (error) => tell(page, 'script', String(error)));
      await tab.goto(own, { waitUntil: 'load' });
      const points = Number(await tab.evaluate(() => document.body.dataset.points ?? 0));
      for (const words of new Set(await tab.evaluate(strangers, allowed))) tell(page, 'stranger', words);
      if (wordsOnly) {
        await tab.close();
        continue;
      }
      await tab.evaluate(axe.source);
      for (const width of widths) {
        for (const medium of media) {
          runs++;
          const view = `${width} px ${medium}`;
          await tab.setViewport({ width, height: 900 });
          await tab.emulateMediaType(medium);
          const result = await tab.evaluate(async () => {
            const rules = Object.fromEntries(axe.getRules().map((rule) => [rule.ruleId, { enabled: true }]));
            return axe.run(document, { rules, resultTypes: ['violations', 'incomplete'] });
          });
          for (const kind of ['violations', 'incomplete']) {
            for (const rule of result[kind]) {
              for (const node of rule.nodes) {
                tell(page, `axe ${kind} ${view}`, `${rule.id}: ${node.failureSummary ?? rule.help} ${node.html}`);
              }
            }
          }
          const order = await tab.evaluate(turned);
          numbers += order.looked;
          for (const words of new Set(order.said)) tell(page, view, words);
          const said = await tab.evaluate(looks, { points: medium === 'print' ? points : 0, lines: medium === 'screen' });
          for (const words of new Set(said)) tell(page, view, words);
        }
      }
      if (withPdf) {
        const pdf = path.join(profile, 'page.pdf');
        await tab.emulateMediaType('print');
        writeFileSync(pdf, await tab.pdf({ preferCSSPageSize: true, printBackground: false }));
        onPaper(page, pdf, await tab.evaluate(() => ({ ...document.body.dataset, fromRight: document.dir === 'rtl' })));
      }
      await tab.close();
    }
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
  return { runs, numbers };
}

// What stands on paper: a footer on each page, and no address that only a browser can use. The page
// says of itself, in data- attributes of its body, what footer and what size in millimetres it has.
function onPaper(page, pdf, { footer, paper, fromRight }) {
  // pdftotext gives lines that are read from the right with their signs in another order and letters
  // joined in another way: there, the Latin words and the numbers of the footer are looked for.
  const words = (text) => text.match(/[A-Za-z]+|\d+/g) ?? [];
  const hasFooter = (sheet) =>
    fromRight
      ? words(footer).every((word) => words(sheet).includes(word))
      : sheet.replace(/\s+/g, ' ').includes(footer);
  const sheets = execFileSync('pdftotext', ['-layout', pdf, '-']).toString().split('\f').slice(0, -1);
  sheets.forEach((sheet, i) => {
    for (const address of ['tel:', '(#', 'mailto:']) {
      if (sheet.includes(address)) tell(page, 'paper', `page ${i + 1} prints "${address}"`);
    }
    if (footer && !hasFooter(sheet)) tell(page, 'paper', `page ${i + 1} has no footer "${footer}"`);
    if (!sheet.trim()) tell(page, 'paper', `page ${i + 1} is empty`);
  });
  if (paper) {
    const size = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(execFileSync('pdfinfo', [pdf]).toString());
    const found = [size[1], size[2]].map((length) => (length * 25.4) / 72);
    const want = paper.split('x').map(Number);
    if (found.some((length, i) => Math.abs(length - want[i]) > 0.5)) {
      tell(page, 'paper', `the paper is ${found.map((length) => length.toFixed(1)).join(' x ')} mm, not ${paper}`);
    }
  }
}

if (pages.length === 0) {
  console.error('there is no page below ' + folder);
  process.exit(2);
}
nu();
await htmlValidate();
const { runs, numbers } = await inBrowser();
for (const finding of findings) console.log(finding);
console.log(`${pages.length} pages, ${runs} axe runs, ${axe.getRules().length} axe rules, ${numbers} numbers read from the right, ${findings.length} findings`);
process.exit(findings.length > 0 ? 1 : 0);
