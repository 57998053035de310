package careplan.plan;

import java.util.List;
import java.util.Optional;

/** A medicine the person takes, how and when (R122). */
public record Medicine(Block block) {

  static final Shape SHAPE =
      Shape.of("medicine", "A medicine I take, how and when.")
          .one("medicine", Form.TEXT, "The name of the medicine.", "R122")
          .required()
          .one("picture", Form.TEXT, Picture.MEANING, Picture.SOURCE)
          .one("dose", Form.TEXT, "How much each time, with the unit.", "R122")
          .one("when", Form.TEXT, "When I take it, and how often.", "R122")
          .one("how", Form.TEXT, "How I take it: tablet, inhaler, injection.", "R122")
          .one("for", Form.PROSE, "What I take it for.", "R122")
          .many("side-effects", Form.PROSE, "What side effects I may notice.", "R122")
          .one("if-side-effects", Form.PROSE, "What I do if I notice any.", "R122")
          .one("notes", Form.PROSE, "Anything else to know about it.", "R122")
          .knownBy("medicine")
          .build();

  /** Its name (R122). */
  public Optional<Text> medicine() {
    return block.text("medicine");
  }

  /** How much each time, with the unit (R122). */
  public Optional<Text> dose() {
    return block.text("dose");
  }

  /** When it is taken (R122). */
  public Optional<Text> when() {
    return block.text("when");
  }

  /** How it is taken (R122). */
  public Optional<Text> how() {
    return block.text("how");
  }

  /** What it is for; {@code for} in the file (R122). */
  public Optional<Text> forWhat() {
    return block.text("for");
  }

  /** What side effects there may be (R122). */
  public List<Text> sideEffects() {
    return block.texts("side-effects");
  }

  /** What to do about them (R122). */
  public Optional<Text> ifSideEffects() {
    return block.text("if-side-effects");
  }

  /** Anything else about it (R122). */
  public Optional<Text> notes() {
    return block.text("notes");
  }
}
