package careplan.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/** The one list of commands, in the order in which help shows them. */
enum Commands {
  LINT("lint", "check plans and say what is wrong", LintCommand::new);

  private final String typed;
  private final String purpose;
  private final Supplier<Command> maker;

  Commands(String typed, String purpose, Supplier<Command> maker) {
    this.typed = typed;
    this.purpose = purpose;
    this.maker = maker;
  }

  /** The command of this name, where there is one. */
  static Optional<Commands> named(String typed) {
    return Arrays.stream(values()).filter(command -> command.typed.equals(typed)).findFirst();
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
    return maker.get();
  }
}
