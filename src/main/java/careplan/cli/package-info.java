/**
 * The commands as people type them: one class a command, each with its options, one call into the
 * room that does the work, one write and one exit status.
 *
 * <p>May use every room below it and picocli. Must never work anything out about a plan itself, and
 * never touch {@link System}: what it needs of the process comes in {@link
 * careplan.cli.Surroundings}.
 */
package careplan.cli;
