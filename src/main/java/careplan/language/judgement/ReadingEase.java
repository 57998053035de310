package careplan.language.judgement;

import careplan.language.Range;
import careplan.language.Text;
import careplan.language.TokenKind;
import careplan.language.Topic;
import careplan.language.Vocabulary;
import careplan.language.WordClass;
import careplan.language.WordEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How hard a plan is to read, for its report: a band and what to change, never a score. */
public final class ReadingEase {

  /** Fewer sentences say nothing about a text. */
  public static final int FEWEST_SENTENCES = 30;

  private final Vocabulary vocabulary;

  /** A judgement that looks words up in these lists. */
  public ReadingEase(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** How hard the text is to read. */
  public enum Band {
    EASY,
    FAIR,
    HARD
  }

  /**
   * What was found.
   *
   * @param band how hard it is to read
   * @param wordsPerSentence rounded to a whole number
   * @param longSentences sentences of more than 20 words
   * @param hardWords hard words with plain ones, in the order they were met
   * @param numeralsTogether places where two numerals stand side by side and can be misread ("2 20
   *     mg tablets")
   */
  public record Report(
      Band band,
      int wordsPerSentence,
      int longSentences,
      Map<String, String> hardWords,
      int numeralsTogether) {}

  /** Judges all prose of a plan together; nothing where there are fewer than 30 sentences. */
  public Optional<Report> of(List<String> prose) {
    int sentences = 0;
    int words = 0;
    int longOnes = 0;
    int numerals = 0;
    int hard = 0;
    Map<String, String> hardWords = new LinkedHashMap<>();
    for (String part : prose) {
      Text text = Text.of(part);
      for (Range sentence : text.sentences()) {
        int count = 0;
        for (int i = sentence.from(); i < sentence.to(); i++) {
          if (text.token(i).isWord()) {
            count++;
            Optional<WordEntry> entry = hardWord(text, i);
            if (entry.isPresent()) {
              hard++;
              hardWords.putIfAbsent(entry.get().term(), entry.get().plain());
            }
          }
          boolean pair =
              i + 1 < sentence.to()
                  && text.token(i).kind() == TokenKind.NUMBER
                  && text.token(i + 1).kind() == TokenKind.NUMBER;
          numerals += pair && !text.token(i + 1).joined() && !isTelephone(text, i) ? 1 : 0;
        }
        if (count > 0) {
          sentences++;
          words += count;
          longOnes += count > 20 ? 1 : 0;
        }
      }
    }
    if (sentences < FEWEST_SENTENCES) {
      return Optional.empty();
    }
    int average = Math.round((float) words / sentences);
    boolean manyHard = hard * 20 > words;
    boolean someHard = hard * 50 > words;
    Band band =
        average > 20 || manyHard ? Band.HARD : average > 15 || someHard ? Band.FAIR : Band.EASY;
    return Optional.of(
        new Report(
            band,
            average,
            longOnes,
            Map.copyOf(hardWords).isEmpty() ? Map.of() : hardWords,
            numerals));
  }

  private Optional<WordEntry> hardWord(Text text, int at) {
    return isPlainNoun(text, at)
        ? Optional.empty()
        : vocabulary.on(Topic.HARD_WORDS).entry(text.token(at).lemma());
  }

  /** "my address", "with support": hard only as what somebody does. */
  private static boolean isPlainNoun(Text text, int at) {
    return text.isAt(at, WordClass.NOUN)
        && (text.isAt(at, "address") || text.isAt(at, "support") || text.isAt(at, "initial"));
  }

  private static boolean isTelephone(Text text, int at) {
    return text.token(at).word().startsWith("0") || text.token(at).word().length() >= 4;
  }
}
