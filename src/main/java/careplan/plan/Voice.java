package careplan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One side of the story: plain text, or what is new, good and tough (R060 to R062). */
public record Voice(Block block) {

  static final Shape SHAPE =
      Shape.of("voice", "One side of the story: plain text, or what is new, good and tough.")
          .one("new", Form.PROSE, "What is new since we last talked.", "R062")
          .one("good", Form.PROSE, "What is good just now.", "R062")
          .one("tough", Form.PROSE, "What is tough just now.", "R062")
          .orProse()
          .build();

  /** What is new; {@code new} in the file (R062). */
  public Optional<Text> whatIsNew() {
    return block.text("new");
  }

  /** What is good (R062). */
  public Optional<Text> good() {
    return block.text("good");
  }

  /** What is tough (R062). */
  public Optional<Text> tough() {
    return block.text("tough");
  }

  /** Everything it says, in the order of the file's fields: the plain text, or the three parts. */
  public List<Text> texts() {
    List<Text> texts = new ArrayList<>(block.ownWords());
    if (texts.isEmpty()) {
      for (Field field : SHAPE.fields()) {
        texts.addAll(block.texts(field.name()));
      }
    }
    return texts;
  }
}
