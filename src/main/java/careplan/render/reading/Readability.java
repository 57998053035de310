package careplan.render.reading;

import careplan.language.Range;
import careplan.language.Text;
import careplan.language.TokenKind;
import careplan.language.Topic;
import careplan.language.Vocabulary;
import careplan.language.WordEntry;
import careplan.language.judgement.ReadingEase;
import careplan.plan.Form;
import careplan.plan.Plan;
import careplan.plan.PlanText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which sentences of a plan are hard to read and why: more than 20 words, a hard word that has a
 * plain one, two numerals together. The person's own words are not judged, nor is any language but
 * English (R13).
 */
public final class Readability {
  private static final int LONGEST = 20;

  private final Vocabulary vocabulary = Vocabulary.standard();

  /**
   * What was found in a plan.
   *
   * @param sentences those that are hard, in the order of the file
   * @param read how many sentences were looked at
   * @param band how hard the whole is; none under 30 sentences, which tell nothing
   */
  public record Report(List<HardSentence> sentences, int read, Optional<ReadingEase.Band> band) {}

  /** Reads a plan. */
  public Report of(Plan plan) {
    String language = plan.writtenIn().map(careplan.plan.Text::value).orElse("en");
    List<HardSentence> hard = new ArrayList<>();
    List<String> prose = new ArrayList<>();
    int read = 0;
    for (PlanText text : plan.texts()) {
      String its = text.text().language().orElse(language);
      boolean judged =
          text.field().form().kind() == Form.Kind.PROSE
              && !text.ownWords()
              && (its.equals("en") || its.startsWith("en-"));
      if (judged) {
        prose.add(text.text().value());
        read += sentences(text, hard);
      }
    }
    hard.sort((one, other) -> Integer.compare(one.place(), other.place()));
    Optional<ReadingEase.Band> band =
        new ReadingEase(vocabulary).of(prose).map(ReadingEase.Report::band);
    return new Report(hard, read, band);
  }

  private int sentences(PlanText from, List<HardSentence> hard) {
    Text text = Text.of(from.text().value());
    int read = 0;
    for (Range sentence : text.sentences()) {
      List<String> reasons = new ArrayList<>();
      int words = 0;
      for (int i = sentence.from(); i < sentence.to(); i++) {
        words += text.token(i).isWord() ? 1 : 0;
        hardWord(text, i).ifPresent(reasons::add);
        twoNumerals(text, i, sentence).ifPresent(reasons::add);
      }
      if (words > LONGEST) {
        reasons.add(
            0, words + " words. Make it two sentences: up to " + LONGEST + " are easy to read.");
      }
      read += words > 0 ? 1 : 0;
      if (!reasons.isEmpty()) {
        hard.add(new HardSentence(from.text().node().wordsStart(), text.words(sentence), reasons));
      }
    }
    return read;
  }

  private Optional<String> hardWord(Text text, int at) {
    if (!text.token(at).isWord()) {
      return Optional.empty();
    }
    Optional<WordEntry> entry = vocabulary.on(Topic.HARD_WORDS).entry(text.token(at).lemma());
    return entry.map(
        hard -> "\"" + text.token(at).word() + "\" is a hard word. Say: " + hard.plain() + ".");
  }

  private static Optional<String> twoNumerals(Text text, int at, Range sentence) {
    boolean pair =
        at + 1 < sentence.to()
            && text.token(at).kind() == TokenKind.NUMBER
            && text.token(at + 1).kind() == TokenKind.NUMBER
            && !text.token(at + 1).joined();
    if (!pair || text.token(at).word().startsWith("0") || text.token(at).word().length() > 3) {
      return Optional.empty();
    }
    return Optional.of(
        "\""
            + text.token(at).word()
            + " "
            + text.token(at + 1).word()
            + "\" can be read as one number. Write the first as a word.");
  }
}
