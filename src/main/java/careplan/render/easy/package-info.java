/**
 * What easy read needs: single sentences, hard words with plain ones, a picture for each idea. May
 * use {@code careplan.render.document} and {@code careplan.language}, and read files of pictures;
 * must never know plans or formats.
 */
package careplan.render.easy;
