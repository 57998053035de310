package careplan.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command: what may follow its name, and what it does with that. */
interface Command {

  /**
   * The options and arguments, built by hand: reflection over annotations is slow to start. Values
   * are asked for as text, numbers or enums; paths and dates are made of the text by the command,
   * whose messages say more than picocli's.
   */
  CommandSpec spec();

  /**
   * Does the work.
   *
   * @return the exit status, one of {@link Status}
   */
  int run(ParseResult arguments, Surroundings surroundings);
}
