package careplan.language.time;

import java.util.HashSet;
import java.util.Set;

/** A handful of words that mean the same to a reader. */
final class WordSet {
  private final Set<String> words = new HashSet<>();

  private WordSet() {}

  /** The words of the lines, one space between each. */
  static WordSet of(String... lines) {
    WordSet set = new WordSet();
    for (String line : lines) {
      int start = 0;
      while (start < line.length()) {
        int space = line.indexOf(' ', start);
        int end = space < 0 ? line.length() : space;
        set.words.add(line.substring(start, end));
        start = end + 1;
      }
    }
    return set;
  }

  boolean has(String word) {
    return words.contains(word);
  }

  void addTo(Set<String> others) {
    others.addAll(words);
  }
}
