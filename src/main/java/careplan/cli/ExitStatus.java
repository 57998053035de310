package careplan.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * What an exit status of a command means.
 *
 * @param meaning in words that follow the number, without a full stop
 */
record ExitStatus(int status, String meaning) {

  /** What each status means, whatever the command. */
  static final List<ExitStatus> OF_ALL =
      in(
          "Exit status: 0 all is well; 1 something was found; 2 wrong use, or something could not be"
              + " read or written; 130 stopped.");

  private static final String START = "Exit status: ";

  /** Whether a note of a command tells its statuses: {@code Exit status: 0 fine; 2 wrong use.} */
  static boolean isOne(String note) {
    return note.startsWith(START);
  }

  /** What a command says of its own; what holds for all of them, where it says nothing. */
  static List<ExitStatus> of(Command command) {
    for (String note : command.notes()) {
      if (isOne(note)) {
        return in(note);
      }
    }
    return OF_ALL;
  }

  private static List<ExitStatus> in(String note) {
    List<ExitStatus> statuses = new ArrayList<>();
    int end = note.endsWith(".") ? note.length() - 1 : note.length();
    String[] parts = note.substring(START.length(), end).split("; ", -1);
    for (String part : parts) {
      int space = part.indexOf(' ');
      if (space > 0 && part.substring(0, space).chars().allMatch(Character::isDigit)) {
        statuses.add(
            new ExitStatus(Integer.parseInt(part.substring(0, space)), part.substring(space + 1)));
      } else {
        throw new IllegalArgumentException("No status stands before: " + part);
      }
    }
    return statuses;
  }
}
