package careplan.plan;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The word that somebody most likely meant, by restricted Damerau-Levenshtein distance. */
public final class Nearest {
  private static final int LONGEST = 60;

  private Nearest() {}

  /**
   * The candidate closest to a word, where one is close enough to be meant: one slip for each four
   * letters, at least one, or one that starts with the same word: {@code phone} for {@code
   * phone-number}.
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    if (word.isEmpty() || word.length() > LONGEST) {
      return Optional.empty();
    }
    String small = word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    String best = null;
    int bestDistance = Math.max(1, small.length() / 4) + 1;
    for (String candidate : candidates) {
      if (Math.abs(candidate.length() - small.length()) >= bestDistance) {
        continue;
      }
      int distance = distance(small, candidate.toLowerCase(Locale.ROOT));
      if (distance < bestDistance) {
        bestDistance = distance;
        best = candidate;
      }
    }
    return Optional.ofNullable(best).or(() -> samePart(small, candidates));
  }

  private static Optional<String> samePart(String word, Collection<String> candidates) {
    for (String candidate : candidates) {
      if (word.startsWith(candidate + "-") || candidate.startsWith(word + "-")) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private static int distance(String a, String b) {
    int[] twoBack = new int[b.length() + 1];
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(previous[j - 1] + cost, Math.min(previous[j], current[j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        current[j] = swapped ? Math.min(least, twoBack[j - 2] + 1) : least;
      }
      int[] spare = twoBack;
      twoBack = previous;
      previous = current;
      current = spare;
    }
    return previous[b.length()];
  }
}
