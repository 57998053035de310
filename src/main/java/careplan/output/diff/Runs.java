package careplan.output.diff;

import careplan.diff.Sentence;
import careplan.diff.WordDifference;
import careplan.diff.WordDifference.Mark;
import java.util.ArrayList;
import java.util.List;

/** A sentence as stretches of words that stayed, went or came. */
final class Runs {

  /** Words of one kind; every sentence of ours is {@link Mark#SAME}. */
  record Run(Mark mark, String text) {}

  private Runs() {}

  /** The sentence that says what was and what is, one after the other. */
  static List<Run> oneAfterTheOther(Sentence sentence) {
    if (sentence.difference().isEmpty()) {
      return List.of(new Run(Mark.SAME, sentence.words()));
    }
    String open = sentence.quoted() ? "\u201c" : "";
    String close = sentence.quoted() ? "\u201d" : "";
    List<Run> runs = new ArrayList<>();
    runs.add(new Run(Mark.SAME, sentence.subject() + sentence.was() + open));
    side(sentence.difference().get(), Mark.OLD, runs);
    runs.add(new Run(Mark.SAME, close + sentence.is() + open));
    side(sentence.difference().get(), Mark.NEW, runs);
    String stop = sentence.words().endsWith(".") ? "." : "";
    runs.add(new Run(Mark.SAME, close + sentence.tail() + stop));
    return runs;
  }

  /** One side of what is different. */
  static List<Run> side(Sentence sentence, Mark mark) {
    List<Run> runs = new ArrayList<>();
    side(sentence.difference().orElseThrow(), mark, runs);
    return runs;
  }

  private static void side(WordDifference difference, Mark mark, List<Run> runs) {
    boolean first = true;
    for (WordDifference.Segment segment : difference.context()) {
      if (segment.mark() == Mark.SAME || segment.mark() == mark) {
        space(segment, first, runs);
        runs.add(new Run(segment.mark(), segment.text()));
        first = false;
      }
    }
  }

  /** The sentence with old and new words within one text. */
  static List<Run> inPlace(Sentence sentence) {
    if (sentence.difference().isEmpty()) {
      return List.of(new Run(Mark.SAME, sentence.words()));
    }
    List<Run> runs = new ArrayList<>();
    runs.add(new Run(Mark.SAME, sentence.subject() + ": "));
    boolean first = true;
    for (WordDifference.Segment segment : sentence.difference().get().context()) {
      space(segment, first, runs);
      runs.add(new Run(segment.mark(), segment.text()));
      first = false;
    }
    runs.add(new Run(Mark.SAME, sentence.tail() + (sentence.quoted() ? "" : ".")));
    return runs;
  }

  private static void space(WordDifference.Segment segment, boolean first, List<Run> runs) {
    if (!first && !segment.joined()) {
      runs.add(new Run(Mark.SAME, " "));
    }
  }
}
