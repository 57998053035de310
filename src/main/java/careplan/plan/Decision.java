package careplan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A choice between options: what they are, for and against, help to decide (R119, R120). */
public record Decision(Block block) {

  static final Shape SHAPE =
      Shape.of("decision", "A choice, its options, and what was decided.")
          .one("about", Form.PROSE, "What there is to decide.", "R119")
          .required()
          .many("for", Form.ITEM, "The needs or goals it is about, by id.", "R119")
          .blocks("options", Option.SHAPE, "The ways to go, doing nothing among them.", "R118")
          .one("support", Form.PROSE, "Who or what helps me to decide.", "R119")
          .one("on", Form.DATE, "The day it was decided.", "R120")
          .many("by", Form.PERSON, "Who decided, by id; me where it was mine.", "R120")
          .knownBy("about")
          .build();

  /** What is decided (R119). */
  public Optional<Text> about() {
    return block.text("about");
  }

  /** The ids of the needs or goals it is about; {@code for} in the file (R119). */
  public List<Text> forItems() {
    return block.texts("for");
  }

  /** What could be done (R118). */
  public List<Option> options() {
    return block.views("options", Option::new);
  }

  /** Who or what helps to decide (R119). */
  public Optional<Text> support() {
    return block.text("support");
  }

  /** When it was decided (R120). */
  public Optional<LocalDate> on() {
    return block.date("on");
  }

  /** Who decided (R120). */
  public List<Text> by() {
    return block.texts("by");
  }
}
