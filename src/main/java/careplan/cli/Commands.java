package careplan.cli;

import java.util.Optional;

/** The one list of commands, in the order in which help shows them. */
enum Commands {
  LINT("lint", "check plans and say what is wrong");

  private final String typed;
  private final String purpose;

  Commands(String typed, String purpose) {
    this.typed = typed;
    this.purpose = purpose;
  }

  /** The command of this name, where there is one. */
  static Optional<Commands> named(String typed) {
    for (Commands command : values()) {
      if (command.typed.equals(typed)) {
        return Optional.of(command);
      }
    }
    return Optional.empty();
  }

  /** The word that calls it. */
  String typed() {
    return typed;
  }

  /** What it is for, in a few words. */
  String purpose() {
    return purpose;
  }

  /** Makes the command: only the one that was called is ever made. */
  Command make() {
    return switch (this) {
      case LINT -> new LintCommand();
    };
  }
}
