/**
 * The program's front door: hands the process's streams, clock and variables to {@code
 * careplan.cli} and gives back the exit status.
 *
 * <p>May use {@code careplan.cli}. Must never know what any command does.
 */
package careplan;
