/**
 * Many plans at a glance: what is due, what is missing, who holds how many, and how good the plans
 * are by published proportions; of each plan only a row of facts is kept.
 *
 * <p>May use {@code careplan.lint}, {@code careplan.git} and every room below them; must never know
 * a format of output or a command.
 */
package careplan.caseload;
