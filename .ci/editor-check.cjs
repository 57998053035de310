// What an editor's YAML support says of some files when it knows the schema:
//
//   node editor-check.cjs SCHEMA FILE...
//
// prints a line for each remark, and nothing where there is none.

const { readFile } = require("node:fs/promises");
const { pathToFileURL, fileURLToPath } = require("node:url");
const { getLanguageService } = require("yaml-language-server");
const { TextDocument } = require("vscode-languageserver-textdocument");

async function main(schema, files) {
  const service = getLanguageService({
    schemaRequestService: (uri) => readFile(fileURLToPath(uri), "utf8"),
    workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).toString() },
  });
  service.configure({
    validate: true,
    schemas: [{ uri: pathToFileURL(schema).toString(), fileMatch: ["*"] }],
  });
  for (const file of files) {
    const text = await readFile(file, "utf8");
    const document = TextDocument.create(pathToFileURL(file).toString(), "yaml", 1, text);
    for (const remark of await service.doValidation(document, false)) {
      const { line, character } = remark.range.start;
      console.log(`${file}:${line + 1}:${character + 1}: ${remark.message}`);
    }
  }
}

const [schema, ...files] = process.argv.slice(2);
main(schema, files).catch((trouble) => {
  console.error(trouble);
  process.exit(2);
});
