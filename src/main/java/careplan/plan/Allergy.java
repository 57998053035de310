package careplan.plan;

import java.util.Optional;

/** Something the person's body cannot bear (R150). */
public record Allergy(Block block) {

  static final Shape SHAPE =
      Shape.of("allergy", "Something my body cannot bear.")
          .one("to", Form.TEXT, "The medicine, food or substance.", "R150")
          .required()
          .one("reaction", Form.PROSE, "What happens to me when I come near it.", "R150")
          .knownBy("to")
          .build();

  /** The medicine, food or substance (R150). */
  public Optional<Text> to() {
    return block.text("to");
  }

  /** What happens (R150). */
  public Optional<Text> reaction() {
    return block.text("reaction");
  }
}
