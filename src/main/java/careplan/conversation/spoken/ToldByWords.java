package careplan.conversation.spoken;

import careplan.conversation.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a few words tell beside themselves, by a table of words: that a daughter is family, and a
 * crisis line a service.
 */
public final class ToldByWords {
  private static final List<String> CLOSE = List.of("family", "friend", "neighbour");
  private static final int MOST_WORDS = 3;

  private ToldByWords() {}

  /** The value of a field that some words tell; the first word of the table that stands there. */
  public static Optional<String> of(String field, String words, Wording wording) {
    return allOf(field, words, wording).stream().findFirst();
  }

  /** All values of a field that some words tell, each once, in the order of the table. */
  public static List<String> allOf(String field, String words, Wording wording) {
    String said = " " + letters(words) + " ";
    String begin = field + "?";
    List<String> told = new ArrayList<>();
    for (Map.Entry<String, String> row : wording.all().entrySet()) {
      if (row.getKey().startsWith(begin) && isTold(said, row.getValue())) {
        told.add(row.getKey().substring(begin.length()));
      }
    }
    return told;
  }

  private static boolean isTold(String said, String words) {
    for (String word : words.split(",")) {
      if (said.contains(" " + word.strip() + " ")) {
        return true;
      }
    }
    return false;
  }

  /** The name that a word such as "mum" is to whoever says it; empty where it is none. */
  public static String called(String words, Wording wording) {
    String low = words.toLowerCase(Locale.ROOT);
    for (String word : wording.say("people.called").split(",")) {
      if (word.strip().equals(low)) {
        return Character.toUpperCase(low.charAt(0)) + low.substring(1);
      }
    }
    return "";
  }

  /** Whether words are no more than what a relative, friend or neighbour is to somebody. */
  public static boolean isClose(String words, Wording wording) {
    String[] parts = words.strip().split(" +");
    for (int i = 0; i < parts.length; i++) {
      boolean isName = parts.length > 1 && Character.isUpperCase(parts[i].codePointAt(0));
      if (parts.length > MOST_WORDS || parts[i].isEmpty() || isName) {
        return false;
      }
    }
    String last = letters(parts[parts.length - 1]).strip();
    String one = last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    for (String kind : CLOSE) {
      for (String word : wording.say("kind?" + kind).split(",")) {
        if (word.strip().equals(last) || word.strip().equals(one)) {
          return true;
        }
      }
    }
    return false;
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
