package careplan.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is different between two texts: compared by sentence, then by word where two sentences have
 * most of their words in common.
 */
public final class WordDifference {
  private static final double ENOUGH_IN_COMMON = 0.4;
  private static final int WORDS_AROUND = 8;
  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "never", "no", "without", "cannot", "nobody", "nothing", "none", "dim", "peidio");

  private static final Set<String> NUMBERS =
      Set.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "once",
          "twice", "half", "double");

  /** Whether words stayed, went or came. */
  public enum Mark {
    SAME,
    OLD,
    NEW
  }

  /**
   * Some words in a row.
   *
   * @param joined whether they stand right behind what is before them
   */
  public record Segment(Mark mark, String text, boolean joined) {}

  private final List<Segment> segments = new ArrayList<>();
  private boolean number;
  private boolean dose;
  private int negations;
  private boolean negation;

  private WordDifference() {}

  /** Compares two texts with single spaces. */
  public static WordDifference between(String before, String after) {
    WordDifference difference = new WordDifference();
    List<List<WordTokens.Token>> old = sentences(WordTokens.of(before));
    List<List<WordTokens.Token>> fresh = sentences(WordTokens.of(after));
    Map<Object, Integer> numbers = new HashMap<>();
    int[] partner = Alignment.of(numbered(old, numbers), numbered(fresh, numbers));
    int j = 0;
    for (int i = 0; i <= old.size(); ) {
      int end = i;
      while (end < old.size() && partner[end] < 0) {
        end++;
      }
      int otherEnd = end < old.size() ? partner[end] : fresh.size();
      difference.changed(flat(old.subList(i, end)), flat(fresh.subList(j, otherEnd)));
      if (end < old.size()) {
        difference.add(Mark.SAME, old.get(end));
      }
      i = end + 1;
      j = otherEnd + 1;
    }
    difference.negation |= difference.negations != 0;
    return difference;
  }

  /** All the words of one in place of all the words of another. */
  static WordDifference replaced(String before, String after) {
    WordDifference difference = new WordDifference();
    difference.segments.add(new Segment(Mark.OLD, before, false));
    difference.segments.add(new Segment(Mark.NEW, after, false));
    return difference;
  }

  /**
   * One of the two texts, shortened where many words in a row are the same in both.
   *
   * @param mark {@link Mark#OLD} or {@link Mark#NEW}: whose words
   */
  public String excerpt(Mark mark) {
    StringBuilder text = new StringBuilder();
    for (Segment segment : context()) {
      if (segment.mark == Mark.SAME || segment.mark == mark) {
        text.append(text.isEmpty() || segment.joined ? "" : " ").append(segment.text);
      }
    }
    return text.toString();
  }

  /** The words of both texts, shortened where many in a row are the same. */
  public List<Segment> context() {
    List<Segment> context = new ArrayList<>(segments.size());
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      context.add(
          segment.mark == Mark.SAME ? shortened(segment, i > 0, i + 1 < segments.size()) : segment);
    }
    return context;
  }

  private static Segment shortened(Segment same, boolean afterChange, boolean beforeChange) {
    String[] words = same.text.split(" ", -1);
    int atStart = afterChange ? WORDS_AROUND : 0;
    int atEnd = beforeChange ? WORDS_AROUND : 0;
    if (words.length <= atStart + atEnd + WORDS_AROUND) {
      return same;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < atStart; i++) {
      text.append(words[i]).append(' ');
    }
    text.append("...");
    for (int i = words.length - atEnd; i < words.length; i++) {
      text.append(' ').append(words[i]);
    }
    return new Segment(Mark.SAME, text.toString(), same.joined);
  }

  /** The words of both texts: those that stayed, those that went and those that came, in order. */
  public List<Segment> segments() {
    return List.copyOf(segments);
  }

  /** Whether a number is among the words that went or came. */
  public boolean touchesNumber() {
    return number;
  }

  /** Whether an amount of a medicine is among them. */
  public boolean touchesDose() {
    return dose;
  }

  /** Whether a word such as "not" went or came. */
  public boolean touchesNegation() {
    return negation;
  }

  private static List<List<WordTokens.Token>> sentences(List<WordTokens.Token> tokens) {
    List<List<WordTokens.Token>> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean last = i + 1 == tokens.size();
      if (last || (tokens.get(i).endsSentence() && !tokens.get(i + 1).joined())) {
        sentences.add(tokens.subList(from, i + 1));
        from = i + 1;
      }
    }
    return sentences;
  }

  private static int[] numbered(List<?> things, Map<Object, Integer> numbers) {
    int[] numbered = new int[things.size()];
    for (int i = 0; i < numbered.length; i++) {
      Integer number = numbers.putIfAbsent(things.get(i), numbers.size());
      numbered[i] = number == null ? numbers.size() - 1 : number;
    }
    return numbered;
  }

  private static List<WordTokens.Token> flat(List<List<WordTokens.Token>> sentences) {
    List<WordTokens.Token> tokens = new ArrayList<>();
    sentences.forEach(tokens::addAll);
    return tokens;
  }

  private void changed(List<WordTokens.Token> old, List<WordTokens.Token> fresh) {
    if (old.isEmpty() && fresh.isEmpty()) {
      return;
    }
    Map<Object, Integer> numbers = new HashMap<>();
    int[] partner = Alignment.of(texts(old, numbers), texts(fresh, numbers));
    int common = 0;
    for (int i = 0; i < partner.length; i++) {
      common += partner[i] >= 0 && Character.isLetter(old.get(i).text().charAt(0)) ? 1 : 0;
    }
    if (common < ENOUGH_IN_COMMON * Math.min(words(old), words(fresh)) || common == 0) {
      add(Mark.OLD, old);
      add(Mark.NEW, fresh);
      return;
    }
    int j = 0;
    for (int i = 0; i <= old.size(); ) {
      int end = i;
      while (end < old.size() && partner[end] < 0) {
        end++;
      }
      int otherEnd = end < old.size() ? partner[end] : fresh.size();
      add(Mark.OLD, old.subList(i, end));
      add(Mark.NEW, fresh.subList(j, otherEnd));
      int same = end;
      while (same < old.size() && partner[same] == otherEnd + same - end) {
        same++;
      }
      add(Mark.SAME, old.subList(end, same));
      j = otherEnd + same - end;
      i = same == end ? end + 1 : same;
      if (end == old.size()) {
        return;
      }
    }
  }

  private static int[] texts(List<WordTokens.Token> tokens, Map<Object, Integer> numbers) {
    List<String> texts = new ArrayList<>(tokens.size());
    tokens.forEach(token -> texts.add(token.text()));
    return numbered(texts, numbers);
  }

  private static int words(List<WordTokens.Token> tokens) {
    int words = 0;
    for (WordTokens.Token token : tokens) {
      words += Character.isLetter(token.text().charAt(0)) ? 1 : 0;
    }
    return words;
  }

  private void add(Mark mark, List<WordTokens.Token> tokens) {
    if (tokens.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    for (WordTokens.Token token : tokens) {
      text.append(text.isEmpty() || token.joined() ? "" : " ").append(token.text());
      if (mark != Mark.SAME) {
        note(token, mark);
      }
    }
    segments.add(new Segment(mark, text.toString(), tokens.get(0).joined()));
  }

  private void note(WordTokens.Token token, Mark mark) {
    number |= token.isNumber() || NUMBERS.contains(token.text().toLowerCase(Locale.ROOT));
    dose |= token.isDose();
    String word = token.text().toLowerCase(Locale.ROOT);
    if (NEGATIONS.contains(word) || word.endsWith("n't") || word.endsWith("n\u2019t")) {
      negations += mark == Mark.NEW ? 1 : -1;
    }
  }
}
