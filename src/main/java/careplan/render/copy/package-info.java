/**
 * The copies there are, a class each: which parts they hold, in which order, for whom. May use
 * {@code careplan.render.section} and what is below it; must never know formats or files.
 */
package careplan.render.copy;
