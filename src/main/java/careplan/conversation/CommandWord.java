package careplan.conversation;

import java.util.Locale;
import java.util.Optional;

/** What can be said at any question apart from an answer. */
enum CommandWord {
  BACK,
  SKIP,
  WHY,
  SHOW,
  SHOW_FILE,
  EDIT,
  SAVE,
  QUIT,
  HELP;

  /** The key of its words in the table of wording. */
  String key() {
    return "command." + english().replace(' ', '-');
  }

  private String english() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
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
    while (word.length() > 1 && ".!?".indexOf(word.charAt(word.length() - 1)) >= 0) {
      word = word.substring(0, word.length() - 1);
    }
    for (CommandWord command : values()) {
      String spoken = wording.say(command.key());
      if (word.equals(command.english()) || isOneOf(word, spoken)) {
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
