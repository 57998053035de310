package careplan.render.reading;

import java.util.List;

/**
 * A sentence that is hard to read.
 *
 * @param place offset of its field's words in the file, in code points
 * @param sentence its words
 * @param reasons why, each with what to do about it
 */
public record HardSentence(int place, String sentence, List<String> reasons) {

  /** Copies the list. */
  public HardSentence {
    reasons = List.copyOf(reasons);
  }
}
