/**
 * Writes documents as HTML, Markdown and plain text. May use {@code careplan.render.document}; must
 * never know plans, files or consent.
 */
package careplan.render.format;
