package careplan.plan;

import java.util.List;
import java.util.Optional;

/** One way to go, with what speaks for and against it (R118, R119). */
public record Option(Block block) {

  static final Shape SHAPE =
      Shape.of("option", "One way to go, with what speaks for and against it.")
          .one("option", Form.PROSE, "One thing that could be done.", "R118")
          .required()
          .one("own-words", Form.YES_NO, "Whether these are my own words, as I said them.", "R064")
          .many("good", Form.PROSE, "What speaks for it, for me.", "R119")
          .many("bad", Form.PROSE, "What speaks against it, for me.", "R119")
          .one(
              "decision",
              Form.choice("chosen", "not-now", "declined"),
              "What I decided about this option.",
              "R120")
          .knownBy("option")
          .build();

  /** What could be done (R118). */
  public Optional<Text> option() {
    return block.text("option");
  }

  /** Whether it is marked as the person's own wording (R064). */
  public boolean isInOwnWords() {
    return block.is("own-words", "yes");
  }

  /** What speaks for it, for this person (R119). */
  public List<Text> good() {
    return block.texts("good");
  }

  /** What speaks against it, for this person (R119). */
  public List<Text> bad() {
    return block.texts("bad");
  }

  /** Chosen, not-now or declined (R120). */
  public Optional<Text> decision() {
    return block.text("decision");
  }
}
