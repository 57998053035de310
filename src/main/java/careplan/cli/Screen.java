package careplan.cli;

import careplan.output.text.Paper;
import picocli.CommandLine.ParseResult;

/** What results are written on: a terminal's width, and whether colours are wanted. */
final class Screen {
  private static final int COLUMNS = 80;

  /** When results are coloured. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  private Screen() {}

  static Paper of(ParseResult arguments, Surroundings surroundings) {
    return of(arguments, surroundings, true);
  }

  /**
   * What results are written on.
   *
   * @param shown whether they go to standard output, and not into a file
   */
  static Paper of(ParseResult arguments, Surroundings surroundings, boolean shown) {
    Colour colour = Choice.of(arguments, "--color", Colour.values(), Colour.AUTO);
    boolean coloured =
        switch (colour) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO ->
              shown
                  && surroundings.terminals().out()
                  && surroundings.variable("NO_COLOR").isEmpty()
                  && !surroundings.variable("TERM").equals("dumb");
        };
    return Paper.of(columns(surroundings), coloured);
  }

  /** The width that the shell tells; asking the terminal itself would take another process. */
  static int columns(Surroundings surroundings) {
    try {
      return Integer.parseInt(surroundings.variable("COLUMNS"));
    } catch (NumberFormatException unknown) {
      return COLUMNS;
    }
  }
}
