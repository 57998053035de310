/**
 * Judges plans: rules, what they find, and what has been allowed.
 *
 * <p>May use {@code careplan.plan}, {@code careplan.yaml}, {@code careplan.settings} and {@code
 * careplan.language}; must never know how findings are written out, nor what a terminal is.
 */
package careplan.lint;
