package careplan.language.judgement;

import careplan.language.Range;
import careplan.language.Text;
import careplan.language.Topic;
import careplan.language.Vocabulary;
import careplan.language.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds judgemental words, jargon, unexplained abbreviations and talk of risk management in prose
 * (R064, R157, R188, R189). What stands between quotation marks is somebody else's, and let be,
 * unless the marks themselves cast doubt on the person.
 */
public final class LanguageJudgement {

  private static final Comparator<LanguageFinding> BY_PLACE =
      new Comparator<>() {
        @Override
        public int compare(LanguageFinding one, LanguageFinding other) {
          return Integer.compare(one.words().start(), other.words().start());
        }
      };

  private final Vocabulary vocabulary;
  private final Abbreviations abbreviations;

  /** A judgement that looks words up in these lists. */
  public LanguageJudgement(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.abbreviations = new Abbreviations(vocabulary);
  }

  /**
   * Finds what is amiss, from left to right.
   *
   * @param prose any English prose that is not the person's own words
   * @param explained abbreviations that the plan explains, in any case
   */
  public List<LanguageFinding> of(String prose, Set<String> explained) {
    return of(Text.of(prose), explained);
  }

  /**
   * Finds what is amiss in prose that has been read already, from left to right.
   *
   * @param explained abbreviations that the plan explains, in any case
   */
  public List<LanguageFinding> of(Text text, Set<String> explained) {
    List<LanguageFinding> found = new ArrayList<>();
    boolean[] taken = new boolean[text.size()];
    listed(text, Topic.RISK_WORDING, LanguageCategory.RISK_MANAGEMENT, taken, found);
    judgemental(text, taken, found);
    ScareQuotes.in(text, taken, found);
    listed(text, Topic.JARGON, LanguageCategory.JARGON, taken, found);
    abbreviations.in(text, explained, taken, found);
    found.sort(BY_PLACE);
    return found;
  }

  /**
   * The short forms that some prose says in full beside them, in small letters: "community
   * psychiatric nurse (CPN)".
   */
  public static Set<String> speltOutIn(Text text) {
    return Abbreviations.speltOutIn(text);
  }

  private void judgemental(Text text, boolean[] taken, List<LanguageFinding> found) {
    for (WordList.Match match : vocabulary.on(Topic.JUDGEMENTAL).in(text, text.all())) {
      int at = match.range().from();
      if (text.isQuoted(at) || taken[at]) {
        continue;
      }
      if (OwnWords.isReported(text, match.range())
          || OwnWords.isLegal(text, match.range())
          || Predicates.isDeniedOrSuffered(text, match.range())) {
        take(taken, match.range());
        continue;
      }
      boolean amiss =
          switch (match.entry().kind()) {
            case "ordinary" -> false;
            case "judgemental of a person" ->
                Predicates.isOfPerson(text, match.range(), vocabulary);
            default ->
                !Predicates.isOfThing(text, match.range(), vocabulary)
                    && !Predicates.isOfSpeaker(text, match.range());
          };
      if (amiss) {
        add(text, match, LanguageCategory.JUDGEMENTAL, found);
      }
      take(taken, match.range());
    }
  }

  private void listed(
      Text text,
      Topic topic,
      LanguageCategory category,
      boolean[] taken,
      List<LanguageFinding> found) {
    for (WordList.Match match : vocabulary.on(topic).in(text, text.all())) {
      int at = match.range().from();
      boolean ordinary = match.entry().kind().equals("ordinary");
      if (!taken[at]
          && !text.isQuoted(at)
          && !ordinary
          && !Predicates.isExplained(text, match.range())
          && !Predicates.isOfThing(text, match.range(), vocabulary)) {
        add(text, match, category, found);
      }
      take(taken, match.range());
    }
  }

  private static void add(
      Text text, WordList.Match match, LanguageCategory category, List<LanguageFinding> found) {
    found.add(
        new LanguageFinding(
            category,
            DecidingWords.of(Input.TEXT, text, match.range()),
            match.entry().plain(),
            match.entry().source()));
  }

  private static void take(boolean[] taken, Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      taken[i] = true;
    }
  }
}
