package careplan.language.judgement;

import careplan.language.Range;
import careplan.language.Text;
import careplan.language.Topic;
import careplan.language.Vocabulary;
import careplan.language.WordList;
import java.util.ArrayList;
import java.util.List;

/**
 * Knows an entry of a clinical record by its form: the headings of a note ("O/E", "Imp:") and
 * entries that begin with a day or an hour (R203).
 */
public final class RecordJudgement {
  private static final int FEWEST_MARKS = 2;

  private final Vocabulary vocabulary;

  /** A judgement that looks words up in these lists. */
  public RecordJudgement(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether a look is worth while: no entry is without a colon, a stroke or a figure. */
  public static boolean couldBe(String prose) {
    for (int i = 0; i < prose.length(); i++) {
      char c = prose.charAt(i);
      if (c == ':' || c == '/' || isDigit(c)) {
        return true;
      }
    }
    return false;
  }

  /** The words that mark the entry, from left to right; none where it is not one. */
  public List<DecidingWords> of(Text text) {
    List<DecidingWords> marks = new ArrayList<>();
    List<Range> sentences = text.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Range sentence = sentences.get(i);
      Range mark = heading(text, sentence);
      if (mark == null) {
        mark = stamp(text, sentence);
      }
      if (mark != null) {
        marks.add(DecidingWords.of(Input.TEXT, text, mark));
      }
    }
    return marks.size() < FEWEST_MARKS ? List.of() : marks;
  }

  /** A heading of a note; a word that is used in other places as well needs its colon. */
  private Range heading(Text text, Range sentence) {
    if (sentence.size() < 2) {
      return null;
    }
    WordList.Match match = vocabulary.on(Topic.RECORD_HEADINGS).longestAt(text, sentence.from());
    if (match == null || text.isQuoted(sentence.from())) {
      return null;
    }
    boolean marked =
        text.isAt(match.range().to(), ":")
            || text.isAt(match.range().to(), "-") && !text.token(match.range().to()).joined();
    return marked || match.entry().kind().equals("heading") ? match.range() : null;
  }

  /** "14/10/26 10:30 - ", "14 Oct:" or "10:30 " at the head of a sentence. */
  private static Range stamp(Text text, Range sentence) {
    String source = text.source();
    int start = text.token(sentence.from()).start();
    int end = text.token(sentence.to() - 1).end();
    int at = start;
    int digits = 0;
    int separators = 0;
    while (at < end && (isDigit(source.charAt(at)) || isSeparator(source, at, end))) {
      digits += isDigit(source.charAt(at)) ? 1 : 0;
      separators += isDigit(source.charAt(at)) ? 0 : 1;
      at++;
    }
    boolean day = separators == 2 && digits >= 4 && digits <= 8;
    boolean hour = separators == 1 && digits >= 3 && digits <= 4 && source.charAt(at - 3) == ':';
    if (!day && !hour || at == end) {
      return null;
    }
    int last = sentence.from();
    while (last + 1 < sentence.to() && text.token(last + 1).start() < at) {
      last++;
    }
    return last + 1 < sentence.to() ? new Range(sentence.from(), last + 1) : null;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSeparator(String source, int at, int end) {
    char c = source.charAt(at);
    boolean mark = c == '/' || c == '.' || c == '-' || c == ':';
    return mark && at + 1 < end && isDigit(source.charAt(at + 1));
  }
}
