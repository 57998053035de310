package careplan.plan;

import java.time.LocalDate;
import java.util.Optional;

/** How it stands with the assessment that every regular carer is entitled to (R090, R162). */
public record CarerAssessment(Block block) {

  static final Shape SHAPE =
      Shape.of("carer assessment", "How it stands with the assessment a carer is entitled to.")
          .one(
              "status",
              Form.choice("offered", "accepted", "declined", "done"),
              "Whether it was offered, accepted, declined or done.",
              "R162")
          .one("on", Form.DATE, "The day it was so: offered, declined or done.", "R162")
          .one("by", Form.PERSON, "Who carries the assessment out.", "R166")
          .one("reason", Form.PROSE, "Why it was declined or found no needs.", "R164")
          .shortFor("status")
          .build();

  /** Offered, accepted, declined or done (R162). */
  public Optional<Text> status() {
    return block.text("status");
  }

  /** When that was (R162). */
  public Optional<LocalDate> on() {
    return block.date("on");
  }

  /** Who carries it out (R166). */
  public Optional<Text> by() {
    return block.text("by");
  }

  /** Why it was declined or found no needs (R164). */
  public Optional<Text> reason() {
    return block.text("reason");
  }

  /** Whether the carer did not want it; no plan of their own is then demanded (R164). */
  public boolean isDeclined() {
    return block.is("status", "declined");
  }
}
