/**
 * One class for each format of findings, behind {@link careplan.output.lint.LintFormat}. May use
 * {@code careplan.output.text} and {@code careplan.lint}; must never decide what is shown.
 */
package careplan.output.lint;
