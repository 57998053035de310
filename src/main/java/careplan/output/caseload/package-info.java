/**
 * Writes what {@code careplan.caseload} found out: a table for a terminal, CSV, JSON, Markdown,
 * HTML and a calendar. May use every room below; decides nothing but how much is shown.
 */
package careplan.output.caseload;
