/**
 * Whether words have room on a card of a fixed size, and the code of dots that dials a number. May
 * use {@code careplan.render.document}; must never know plans or formats.
 */
package careplan.render.card;
