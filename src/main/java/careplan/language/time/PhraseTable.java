package careplan.language.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Phrases of one or more words, each standing for something; the longest that fits is found. */
final class PhraseTable<V> {
  private final Map<String, Entry<V>> byFirstWord = new HashMap<>();

  /** A phrase, and the next with the same first word that is no longer. */
  private static final class Entry<V> {
    private final String[] words;
    private final V value;
    private Entry<V> next;

    private Entry(String[] words, V value) {
      this.words = words;
      this.value = value;
    }
  }

  /** A phrase that was found, and the place of the token after it. */
  record Match<V>(V value, int end) {}

  /** Adds phrases parted by commas, one space between the words of each and no hyphens. */
  PhraseTable<V> with(V value, String phrases) {
    int start = 0;
    while (start < phrases.length()) {
      int comma = phrases.indexOf(',', start);
      int end = comma < 0 ? phrases.length() : comma;
      add(new Entry<>(words(phrases, start, end), value));
      start = end + 1;
    }
    return this;
  }

  private static String[] words(String phrases, int start, int end) {
    int count = 1;
    for (int at = start; at < end; at++) {
      count += phrases.charAt(at) == ' ' ? 1 : 0;
    }
    String[] words = new String[count];
    int from = start;
    for (int i = 0; i < count; i++) {
      int space = phrases.indexOf(' ', from);
      int to = space < 0 || space > end ? end : space;
      words[i] = phrases.substring(from, to);
      from = to + 1;
    }
    return words;
  }

  private void add(Entry<V> entry) {
    Entry<V> at = byFirstWord.get(entry.words[0]);
    if (at == null || at.words.length <= entry.words.length) {
      entry.next = at;
      byFirstWord.put(entry.words[0], entry);
      return;
    }
    while (at.next != null && at.next.words.length > entry.words.length) {
      at = at.next;
    }
    entry.next = at.next;
    at.next = entry;
  }

  /** The words with which phrases of the table begin. */
  Set<String> firstWords() {
    return byFirstWord.keySet();
  }

  /** The longest phrase that begins at {@code index}, or null. */
  Match<V> at(Tokens tokens, int index) {
    Entry<V> entry = byFirstWord.get(tokens.word(index));
    while (entry != null) {
      int end = tokens.after(index, entry.words);
      if (end > 0) {
        return new Match<>(entry.value, end);
      }
      entry = entry.next;
    }
    return null;
  }
}
