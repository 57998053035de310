package careplan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who sees that the plan is made, known and reviewed, and who agreed to that (R045, R046). */
public record Coordinator(Block block) {

  static final Shape SHAPE =
      Shape.of("coordinator", "Who sees that the plan is made, known to all and reviewed.")
          .one("who", Form.PERSON, "Their id in the team; me where I run it myself.", "R045")
          .required()
          .many("agreed", Form.PERSON, "Who agreed that it is them.", "R046")
          .one("on", Form.DATE, "The day that was agreed.", "R046")
          .shortFor("who")
          .knownBy("who")
          .build();

  /** Their id in {@code team}, or {@code me} (R045). */
  public Optional<Text> who() {
    return block.text("who");
  }

  /** Who agreed that it is them (R046). */
  public List<Text> agreed() {
    return block.texts("agreed");
  }

  /** When that was agreed (R046). */
  public Optional<LocalDate> on() {
    return block.date("on");
  }
}
