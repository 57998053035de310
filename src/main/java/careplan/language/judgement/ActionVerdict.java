package careplan.language.judgement;

import java.util.Optional;

/**
 * Whether a colleague could carry an action out in the writer's absence.
 *
 * @param reason the answer
 * @param words the words that decided it; absent where the text is empty
 * @param question what to ask for where it is not clear, else empty
 */
public record ActionVerdict(ActionReason reason, Optional<DecidingWords> words, String question) {

  /** Whether a colleague could carry it out. */
  public boolean isClear() {
    return reason == ActionReason.CLEAR;
  }
}
