/**
 * How what there is to know before a review is written: as text and as JSON.
 *
 * <p>May use {@code careplan.review} and the rooms below it; decides nothing.
 */
package careplan.output.review;
