package careplan.plan;

import java.time.LocalDate;
import java.util.Optional;

/** Whether the person, or who decides for them, agreed to a treatment (R172). */
public record ConsentToCare(Block block) {

  static final Shape SHAPE =
      Shape.of("consent to care", "Whether I agreed to a treatment.")
          .one("to", Form.PROSE, "The care or treatment it is about.", "R172")
          .required()
          .one("given", Form.YES_NO, "Whether it was agreed to or not.", "R172")
          .one("by", Form.PERSON, "Who answered: me, or who decides for me.", "R172")
          .one("on", Form.DATE, "The day of the answer.", "R172")
          .knownBy("to")
          .build();

  /** The care or treatment (R172). */
  public Optional<Text> to() {
    return block.text("to");
  }

  /** Whether it was agreed to (R172). */
  public Optional<Text> given() {
    return block.text("given");
  }

  /** Who answered (R172). */
  public Optional<Text> by() {
    return block.text("by");
  }

  /** When (R172). */
  public Optional<LocalDate> on() {
    return block.date("on");
  }

  /** Whether it was agreed to (R172). */
  public boolean isGiven() {
    return block.is("given", "yes");
  }
}
