package careplan.render.easy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which words stand for which picture. The longest words of the table that stand in a sentence
 * choose; of equally long ones, those that come first.
 */
final class PictureWords {
  private static final int MOST_WORDS = 6;

  private final Map<String, String> pictureOf = new HashMap<>();

  /**
   * @param table a row a picture: its name, a colon, words with commas between them
   */
  PictureWords(String table) {
    table.lines().forEach(this::row);
  }

  private void row(String row) {
    int colon = row.indexOf(':');
    if (colon < 0 || row.startsWith("#")) {
      return;
    }
    String picture = row.substring(0, colon).strip();
    for (String words : row.substring(colon + 1).split(",")) {
      pictureOf.putIfAbsent(words.strip().toLowerCase(Locale.ROOT), picture);
    }
  }

  /**
   * The name of the picture for a sentence.
   *
   * @param exists whether there is a picture of a name
   */
  Optional<String> in(String sentence, Predicate<String> exists) {
    String[] words = words(sentence);
    for (int length = MOST_WORDS; length > 0; length--) {
      for (int from = 0; from + length <= words.length; from++) {
        String phrase = String.join(" ", Arrays.copyOfRange(words, from, from + length));
        String picture = pictureOf.get(phrase);
        if (picture != null && exists.test(picture)) {
          return Optional.of(picture);
        }
      }
    }
    return Optional.empty();
  }

  /** The words of a sentence in small letters, without the marks around them. */
  private static String[] words(String sentence) {
    StringBuilder plain = new StringBuilder(sentence.length());
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      plain.append(Character.isLetterOrDigit(c) || c == '\'' || c == '-' ? c : ' ');
    }
    return plain.toString().toLowerCase(Locale.ROOT).strip().split(" +");
  }
}
