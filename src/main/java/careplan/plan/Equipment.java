package careplan.plan;

import java.util.List;
import java.util.Optional;

/** A thing that helps, who sees to it and how far it has come (R091). */
public record Equipment(Block block) {

  static final Shape SHAPE =
      Shape.of("equipment", "A thing that helps, and how far it has come.")
          .one("item", Form.TEXT, "What the thing is called.", "R091")
          .required()
          .many("for", Form.ITEM, "The needs or goals it serves, by id.", "R091")
          .one("from", Form.TEXT, "Who supplies it to me.", "R091")
          .many("who", Form.PERSON, "Who sees to it that it comes.", "R091")
          .one("by", Form.DATE_OR_WORDS, "When it is to be in place.", "R091")
          .one(
              "status",
              Form.choice("in-place", "ordered", "needed"),
              "Whether it is in place, ordered, or still needed.",
              "R091")
          .knownBy("item")
          .build();

  /** What it is (R091). */
  public Optional<Text> item() {
    return block.text("item");
  }

  /** The ids of the needs or goals it serves; {@code for} in the file (R091). */
  public List<Text> forItems() {
    return block.texts("for");
  }

  /** Who supplies it (R091). */
  public Optional<Text> from() {
    return block.text("from");
  }

  /** Who sees to it (R091). */
  public List<Text> who() {
    return block.texts("who");
  }

  /** When it is to be there (R091). */
  public Optional<Text> by() {
    return block.text("by");
  }

  /** How far it has come (R091). */
  public Optional<Text> status() {
    return block.text("status");
  }
}
