package careplan.plan;

import java.util.Optional;

/** A condition the person lives with (R013). */
public record Condition(Block block) {

  static final Shape SHAPE =
      Shape.of("condition", "A condition I live with.")
          .one("name", Form.TEXT, "What the condition is called.", "R013")
          .required()
          .one("since", Form.TEXT, "Since when: a year or a date.", "R013")
          .one("notes", Form.PROSE, "Anything else to know about it.", "R013")
          .knownBy("name")
          .build();

  /** What it is called (R013). */
  public Optional<Text> name() {
    return block.text("name");
  }

  /** Since when: a year or a date (R013). */
  public Optional<Text> since() {
    return block.text("since");
  }

  /** Anything else about it (R013). */
  public Optional<Text> notes() {
    return block.text("notes");
  }
}
