/**
 * Turns what a plan says into words of a document: labels in the reader's language, prose with the
 * little Markdown it may hold, facts that stay whole. May use {@code careplan.render.document},
 * {@code careplan.render.nhs} and {@code careplan.plan}; must never know formats or files.
 */
package careplan.render.words;
