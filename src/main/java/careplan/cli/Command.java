package careplan.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command: its name, what may follow it, and what it does with that. */
interface Command {

  /**
   * Something to type and what it does, for help.
   *
   * @param typed the whole command
   * @param does what it does, without a full stop
   */
  record Example(String typed, String does) {}

  /** The word that calls it. */
  String name();

  /** What it is for, in a few words that follow its name. */
  String purpose();

  /** Help starts with these. */
  List<Example> examples();

  /**
   * The options and arguments, built by hand: reflection over annotations is slow to start. Values
   * are asked for as text; paths, dates and choices are made of the text by the command, whose
   * messages say more than picocli's.
   */
  CommandSpec spec();

  /** What there is to know beyond the options, a paragraph each. */
  default List<String> notes() {
    return List.of();
  }

  /**
   * Does the work.
   *
   * @return the exit status, one of {@link Status}
   */
  int run(ParseResult arguments, Surroundings surroundings);
}
