package careplan.plan;

import java.time.LocalDateTime;
import java.util.Optional;

/** A visit that is arranged (R251). */
public record Appointment(Block block) {

  static final Shape SHAPE =
      Shape.of("appointment", "A visit that is arranged.")
          .one("with", Form.PERSON, "Whom I see; their id in the team.", "R251")
          .one("for", Form.PROSE, "What the visit is for.", "R251")
          .one("on", Form.MOMENT, "The day, and the time if it is known.", "R251")
          .build();

  /** Whom the person sees (R251). */
  public Optional<Text> with() {
    return block.text("with");
  }

  /** What it is for; {@code for} in the file (R251). */
  public Optional<Text> forWhat() {
    return block.text("for");
  }

  /** The day, and the time if it is known (R251). */
  public Optional<LocalDateTime> on() {
    return block.moment("on");
  }
}
