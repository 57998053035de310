package careplan.create;

import careplan.conversation.Wording;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a few words tell beside themselves, by a table of words: that a daughter is family, and a
 * crisis line a service.
 */
final class ToldByWords {
  private ToldByWords() {}

  /** The value of a field that some words tell; the first word of the table that stands there. */
  static Optional<String> of(String field, String words, Wording wording) {
    String said = " " + letters(words) + " ";
    String begin = field + "?";
    for (Map.Entry<String, String> row : wording.all().entrySet()) {
      if (row.getKey().startsWith(begin)) {
        for (String word : row.getValue().split(",")) {
          if (said.contains(" " + word.strip() + " ")) {
            return Optional.of(row.getKey().substring(begin.length()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static String letters(String words) {
    StringBuilder letters = new StringBuilder(words.length());
    String low = words.toLowerCase(Locale.ROOT);
    for (int i = 0; i < low.length(); i++) {
      char c = low.charAt(i);
      letters.append(Character.isLetterOrDigit(c) ? c : ' ');
    }
    return letters.toString();
  }
}
