package careplan.language.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases of one or more words, each standing for something; the longest that fits is found. */
final class PhraseTable<V> {
  private final Map<String, List<Entry<V>>> byFirstWord = new HashMap<>();

  record Entry<V>(String[] words, V value) {}

  /** A phrase that was found, and the place of the token after it. */
  record Match<V>(V value, int end) {}

  /** Adds phrases parted by commas, spaces between the words of each. */
  PhraseTable<V> with(V value, String phrases) {
    for (String phrase : phrases.split(",")) {
      String[] words = phrase.strip().split("\\s+");
      byFirstWord
          .computeIfAbsent(words[0], first -> new ArrayList<>())
          .add(new Entry<>(words, value));
    }
    byFirstWord
        .values()
        .forEach(
            entries -> entries.sort(Comparator.comparingInt((Entry<V> e) -> -e.words().length)));
    return this;
  }

  /** The longest phrase that begins at {@code index}, or null. */
  Match<V> at(Tokens tokens, int index) {
    List<Entry<V>> entries = byFirstWord.get(tokens.word(index));
    if (entries == null) {
      return null;
    }
    for (Entry<V> entry : entries) {
      int end = tokens.after(index, entry.words());
      if (end > 0) {
        return new Match<>(entry.value(), end);
      }
    }
    return null;
  }
}
