/**
 * What a copy says and how its parts belong together: a tree of sections, paragraphs, lists, cards
 * and words that formats write. May use nothing of the other rooms; must never know plans, HTML or
 * Markdown.
 */
package careplan.render.document;
