package careplan.plan;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Ids made of words: the first ones that carry meaning, without accents (ground rule 4 of the
 * format). None is given twice.
 */
public final class ItemIds {
  private static final int MOST_WORDS = 3;
  private static final Set<String> EMPTY_WORDS =
      Set.copyOf(
          Arrays.asList(
              ("a an the i me my we our us you your he she it his her they their to of in on at by for"
                      + " and or with from as is am are be was been being do does did have has had get so"
                      + " that this not no can could would will should want wants need needs like more"
                      + " some when if there up out who y yr a o ar yn mae rwyf dwi rydw eisiau angen"
                      + " fy ei fod bod am gyda ac er mwyn")
                  .split(" ")));

  private final Set<String> taken = new HashSet<>(Ids.RESERVED);

  /** Keeps a word from becoming an id: one that is taken already, or points to something. */
  public void keep(String word) {
    taken.add(word);
  }

  /**
   * An id that is still free.
   *
   * @param otherwise what it is called where no letter from a to z is left: {@code need}
   */
  public String of(String words, String otherwise) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder all = new StringBuilder();
    StringBuilder meaning = new StringBuilder();
    int count = 0;
    int from = -1;
    for (int i = 0; i <= plain.length() && count < MOST_WORDS && i < 400; i++) {
      char c = i < plain.length() ? plain.charAt(i) : ' ';
      boolean isLetter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      boolean isInside = isLetter || Character.getType(c) == Character.NON_SPACING_MARK;
      isInside |= from >= 0 && (c == '\'' || c == '\u2019');
      if (isInside) {
        from = from < 0 ? i : from;
      } else if (from >= 0) {
        String word = letters(plain, from, i);
        from = -1;
        append(all, word);
        if (!EMPTY_WORDS.contains(word)) {
          append(meaning, word);
          count++;
        }
      }
    }
    return free(meaning.isEmpty() ? all.toString() : meaning.toString(), otherwise);
  }

  private static String letters(String plain, int from, int to) {
    StringBuilder word = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = plain.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        word.append(c);
      }
    }
    return word.toString();
  }

  private static void append(StringBuilder id, String word) {
    boolean fits = id.length() + word.length() + 1 <= Ids.LONGEST - 4;
    if (!word.isEmpty() && fits) {
      id.append(id.isEmpty() ? "" : "-").append(word);
    }
  }

  private String free(String wanted, String otherwise) {
    boolean hasLetter = wanted.chars().anyMatch(c -> c >= 'a' && c <= 'z');
    String base = hasLetter ? wanted : otherwise;
    String id = hasLetter ? base : base + "-1";
    for (int i = 2; !taken.add(id); i++) {
      id = base + "-" + i;
    }
    return id;
  }
}
