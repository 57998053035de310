package careplan.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words as numbers, so that two plans can be held against each other and neither be kept. */
final class WordHash {
  private static final int BASIS = 0x811c9dc5;
  private static final int PRIME = 0x01000193;

  private WordHash() {}

  /** The words of some text, in small letters; marks and spaces between them count for nothing. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(Character.toLowerCase(c));
      } else if (!word.isEmpty() && c != '\'' && c != '\u2019') {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  /** Never 0, which stands for what is not there. */
  static int of(List<String> words) {
    int hash = BASIS;
    for (String word : words) {
      hash = (hash ^ of(word)) * PRIME;
    }
    hash = spread(hash);
    return hash == 0 ? 1 : hash;
  }

  static int of(String word) {
    int hash = BASIS;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * PRIME;
    }
    return spread(hash);
  }

  /** Two hashes as one number; the first one is the higher half. */
  static long pair(int high, int low) {
    return (long) high << 32 | low & 0xffffffffL;
  }

  static int high(long pair) {
    return (int) (pair >>> 32);
  }

  /**
   * Adds each run of {@code length} words of a statement. A name and a number are whatever they are
   * in the other plan: changing them makes no new text.
   */
  static void groups(String statement, int length, Set<String> names, Set<Integer> groups) {
    List<String> words = words(statement);
    int[] hashes = new int[words.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = of(general(words.get(i), names));
    }
    int size = Math.min(length, hashes.length);
    for (int from = 0; size > 1 && from + size <= hashes.length; from++) {
      int hash = BASIS;
      for (int i = from; i < from + size; i++) {
        hash = (hash ^ hashes[i]) * PRIME;
      }
      groups.add(spread(hash));
    }
  }

  private static String general(String word, Set<String> names) {
    if (Character.isDigit(word.charAt(0))) {
      return "0";
    }
    boolean pronoun =
        switch (word) {
          case "he", "she", "him", "her", "his", "hers", "they", "them", "their" -> true;
          default -> false;
        };
    return pronoun || names.contains(word) ? "~" : word;
  }

  private static int spread(int hash) {
    int mixed = (hash ^ hash >>> 16) * 0x85ebca6b;
    mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
    return mixed ^ mixed >>> 16;
  }
}
