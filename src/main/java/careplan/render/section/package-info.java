/**
 * The parts that copies are put together from, each in one place: goals, the crisis plan, who to
 * call. May use {@code careplan.render.words} and {@code careplan.render.document}; must never know
 * formats, files or which copies there are.
 */
package careplan.render.section;
