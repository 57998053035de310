/**
 * The catalogue of rules and the page of one rule, as text or as JSON. May use {@code
 * careplan.output.text} and {@code careplan.lint}.
 */
package careplan.output.rules;
