/**
 * What a team has set: {@code .careplan/} found, read and checked, and which files are plans.
 *
 * <p>May use {@code careplan.git}, {@code careplan.plan} and {@code careplan.yaml}; must never know
 * a rule.
 */
package careplan.settings;
