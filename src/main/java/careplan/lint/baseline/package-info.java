/**
 * Findings that a team has accepted for now, so that a pipeline fails on new ones only. May use
 * {@code careplan.lint} and what lies below it; must never know a rule or a format of reports.
 */
package careplan.lint.baseline;
