/**
 * Changes to a plan that cannot alter what it means: ids for what has none, dates and telephone
 * numbers as the format writes them.
 *
 * <p>May use the rooms below {@code careplan.lint}; must never change a word that somebody reads.
 */
package careplan.lint.fix;
