package careplan.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Two changes of one text put together word by word, where they touch different words, neither of
 * them a number nor a word such as "not".
 */
final class JoinedWords {
  private static final int MOST_WORDS = 1_500;

  private JoinedWords() {}

  /** The joined text; none where the changes meet, or a number or a denial is among them. */
  static Optional<String> of(String base, String ours, String theirs) {
    List<String> was = words(base);
    List<String> one = words(ours);
    List<String> other = words(theirs);
    if (Math.max(was.size(), Math.max(one.size(), other.size())) > MOST_WORDS) {
      return Optional.empty();
    }
    int[] inOurs = kept(was, one);
    int[] inTheirs = kept(was, other);
    StringBuilder joined = new StringBuilder();
    int i = 0;
    int o = 0;
    int t = 0;
    while (i <= was.size()) {
      int next = i;
      while (next < was.size() && (inOurs[next] < 0 || inTheirs[next] < 0)) {
        next++;
      }
      int untilOurs = next < was.size() ? inOurs[next] : one.size();
      int untilTheirs = next < was.size() ? inTheirs[next] : other.size();
      List<String> before = was.subList(i, next);
      List<String> ourWords = one.subList(o, untilOurs);
      List<String> theirWords = other.subList(t, untilTheirs);
      boolean ourChange = !ourWords.equals(before);
      boolean theirChange = !theirWords.equals(before);
      boolean weighty =
          ourChange && isWeighty(before, ourWords) || theirChange && isWeighty(before, theirWords);
      if (weighty || ourChange && theirChange && !ourWords.equals(theirWords)) {
        return Optional.empty();
      }
      (ourChange ? ourWords : theirWords).forEach(joined::append);
      if (next < was.size()) {
        joined.append(was.get(next));
      }
      i = next + 1;
      o = untilOurs + 1;
      t = untilTheirs + 1;
    }
    return Optional.of(joined.toString());
  }

  private static boolean isWeighty(List<String> before, List<String> after) {
    for (String word : before) {
      if (isWeighty(word)) {
        return true;
      }
    }
    for (String word : after) {
      if (isWeighty(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWeighty(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i)) || "#:\"'|>".indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "no",
          "not",
          "never",
          "none",
          "nobody",
          "without",
          "cannot",
          "unless",
          "except",
          "only" ->
          true;
      default -> false;
    };
  }

  /** Words, each with the white space behind it. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= text.length(); i++) {
      boolean starts =
          i == text.length()
              || Character.isWhitespace(text.charAt(i - 1))
                  && !Character.isWhitespace(text.charAt(i));
      if (starts) {
        words.add(text.substring(from, i));
        from = i;
      }
    }
    return words;
  }

  /** For each word before the place of the same word now, or -1: a longest common run. */
  private static int[] kept(List<String> before, List<String> now) {
    int rows = before.size();
    int columns = now.size();
    short[][] length = new short[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        length[i][j] =
            before.get(i).equals(now.get(j))
                ? (short) (length[i + 1][j + 1] + 1)
                : (short) Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    int[] kept = new int[rows];
    int j = 0;
    for (int i = 0; i < rows; i++) {
      kept[i] = -1;
      while (j < columns && length[i][j] == length[i][j + 1] && length[i][j] > length[i + 1][j]) {
        j++;
      }
      if (j < columns
          && before.get(i).equals(now.get(j))
          && length[i][j] == length[i + 1][j + 1] + 1) {
        kept[i] = j++;
      }
    }
    return kept;
  }
}
