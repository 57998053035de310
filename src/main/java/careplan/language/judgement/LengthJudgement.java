package careplan.language.judgement;

import careplan.language.Range;
import careplan.language.Text;
import java.util.ArrayList;
import java.util.List;

/** Finds what is too long to take in at one reading, counted as {@link ReadingEase} counts. */
public final class LengthJudgement {

  private LengthJudgement() {}

  /**
   * Something long.
   *
   * @param words where it stands
   * @param length how many words a sentence has, or how many sentences a paragraph
   */
  public record Stretch(DecidingWords words, int length) {}

  /** The sentences of more words than {@code most}. */
  public static List<Stretch> sentences(Text text, int most) {
    List<Stretch> found = new ArrayList<>(1);
    if (text.size() <= most) {
      return found;
    }
    for (Range sentence : text.sentences()) {
      int count = words(text, sentence);
      if (count > most) {
        found.add(new Stretch(DecidingWords.of(Input.TEXT, text, sentence), count));
      }
    }
    return found;
  }

  /**
   * The paragraphs of more sentences than {@code most} that have more words as well than so many
   * sentences may have: "Look at the clock. Cushion under my head." is no paragraph. An item of a
   * list is one of its own.
   *
   * @param most sentences a paragraph
   * @param words words a sentence
   */
  public static List<Stretch> paragraphs(Text text, int most, int words) {
    List<Stretch> found = new ArrayList<>(1);
    int from = 0;
    int count = 0;
    int length = 0;
    List<Range> sentences = text.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Range sentence = sentences.get(i);
      if (count > 0 && startsAnew(text, sentence.from())) {
        if (count > most && length > most * words) {
          add(text, new Range(from, sentence.from()), count, found);
        }
        from = sentence.from();
        count = 0;
        length = 0;
      }
      int its = words(text, sentence);
      count += its > 0 ? 1 : 0;
      length += its;
    }
    if (count > most && length > most * words) {
      add(text, new Range(from, text.size()), count, found);
    }
    return found;
  }

  private static void add(Text text, Range paragraph, int count, List<Stretch> found) {
    found.add(new Stretch(DecidingWords.of(Input.TEXT, text, paragraph), count));
  }

  /** After an empty line, or at the mark of a list item. */
  private static boolean startsAnew(Text text, int at) {
    int lines = 0;
    for (int i = text.token(at - 1).end(); i < text.token(at).start(); i++) {
      lines += text.source().charAt(i) == '\n' ? 1 : 0;
    }
    boolean mark = text.isAt(at, "-") || text.isAt(at, "*") || text.isAt(at, "\u2022");
    return lines > 1 || lines == 1 && mark;
  }

  private static int words(Text text, Range sentence) {
    int count = 0;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      count += text.token(i).isWord() ? 1 : 0;
    }
    return count;
  }
}
