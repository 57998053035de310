package careplan.lint.rules.whole;

import careplan.plan.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words by which a condition is known: all longer words of its name that carry meaning.
 *
 * @param text its name in the file
 * @param words the words, in lower case
 */
record ConditionName(Text text, List<String> words) {
  private static final int SHORTEST = 3;
  private static final Set<String> COMMON =
      Set.of(
          "the",
          "and",
          "with",
          "both",
          "type",
          "chronic",
          "severe",
          "mild",
          "early",
          "late",
          "disease",
          "disorder",
          "condition",
          "syndrome",
          "problems",
          "problem",
          "failure",
          "left",
          "right",
          "high",
          "low",
          "pain",
          "since",
          "one",
          "two");

  static ConditionName of(Text text) {
    List<String> words = new ArrayList<>();
    for (String word : words(text.value())) {
      if (word.length() >= SHORTEST && !COMMON.contains(word)) {
        words.add(word);
      }
    }
    return new ConditionName(text, words);
  }

  /** Whether one of its words stands in a text. */
  boolean isIn(String other) {
    for (String word : words(other)) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return words;
  }
}
