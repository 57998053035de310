/**
 * Which points of a named standard a plan meets: standards are data, with their source; each point
 * names the paths of the format and the rules that decide it.
 *
 * <p>May use {@code careplan.lint} and every room below it; must never know a command, a format of
 * output or another command's room.
 */
package careplan.coverage;
