package careplan.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A concern that somebody may be harmed or neglected; never in a copy unless named (R089, R204).
 */
public record Safeguarding(Block block) {

  static final Shape SHAPE =
      Shape.of("safeguarding concern", "A concern that somebody may be harmed or neglected.")
          .one("concern", Form.PROSE, "What the concern is, in plain words.", "R089")
          .required()
          .one("on", Form.DATE, "The day it was raised.", "R089")
          .one("by", Form.PERSON, "Who raised the concern.", "R089")
          .one("next", Form.PROSE, "What happens next, and who does it.", "R089")
          .build();

  /** What the concern is (R089). */
  public Optional<Text> concern() {
    return block.text("concern");
  }

  /** When it was raised (R089). */
  public Optional<LocalDate> on() {
    return block.date("on");
  }

  /** Who raised it (R089). */
  public Optional<Text> by() {
    return block.text("by");
  }

  /** What happens next (R089). */
  public Optional<Text> next() {
    return block.text("next");
  }
}
