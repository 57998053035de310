/**
 * How results are written: {@code text} lays words out for a terminal, {@code lint} holds one class
 * for each format of findings, {@code rules} writes the catalogue and the page of a rule.
 *
 * <p>May use {@code careplan.lint} and every room below it. Formats decide nothing, they only
 * write: they must never choose what is shown, an exit status, or a stream.
 */
package careplan.output;
