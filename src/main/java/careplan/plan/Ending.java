package careplan.plan;

import java.time.LocalDate;
import java.util.Optional;

/** When and why the plan ended, and the way back (R234, R238, R240). */
public record Ending(Block block) {

  static final Shape SHAPE =
      Shape.of("ending", "When and why this plan ended, and the way back.")
          .one("on", Form.DATE, "The day the plan ended.", "R234")
          .one(
              "reason",
              Form.choice(
                  "goals-met", "remission", "moved", "choice", "lost-touch", "died", "other"),
              "Why the plan ended.",
              "R238")
          .one(
              "to",
              Form.choice("self-care", "another-team", "none"),
              "Where my care goes from here.",
              "R234")
          .one("recall", Form.DATE, "When somebody asks again how I am.", "R240")
          .block("way-back", WayBack.SHAPE, "How to come back if I need more help again.", "R234")
          .build();

  /** The day (R234). */
  public Optional<LocalDate> on() {
    return block.date("on");
  }

  /** Why (R238). */
  public Optional<Text> reason() {
    return block.text("reason");
  }

  /** Where care goes from here (R234). */
  public Optional<Text> to() {
    return block.text("to");
  }

  /** When somebody asks again how the person is (R240). */
  public Optional<LocalDate> recall() {
    return block.date("recall");
  }

  /** How to come back to more help (R234). */
  public Optional<WayBack> wayBack() {
    return block.view("way-back", WayBack::new);
  }
}
