package careplan.conversation;

import java.util.Locale;
import java.util.Optional;

/** What can be said at any question apart from an answer. */
enum CommandWord {
  BACK,
  SKIP,
  WHY,
  SHOW,
  EDIT,
  SAVE,
  QUIT,
  HELP;

  /** The key of its words in the table of wording. */
  String key() {
    return "command." + name().toLowerCase(Locale.ROOT);
  }

  /**
   * The one that a line says, in the language of the talk or in English, and nothing else: in a
   * sentence the same words are an answer.
   */
  static Optional<CommandWord> in(String line, Wording wording) {
    String word = line.strip().toLowerCase(Locale.ROOT);
    if (word.equals("?")) {
      return Optional.of(HELP);
    }
    for (CommandWord command : values()) {
      String spoken = wording.say(command.key());
      if (word.equals(command.name().toLowerCase(Locale.ROOT)) || isOneOf(word, spoken)) {
        return Optional.of(command);
      }
    }
    return Optional.empty();
  }

  private static boolean isOneOf(String word, String spoken) {
    for (String one : spoken.split(",")) {
      if (one.strip().equals(word)) {
        return true;
      }
    }
    return false;
  }
}
