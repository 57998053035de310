package careplan.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Care after hospital under section 117 of the Mental Health Act 1983 (R247). */
public record Aftercare(Block block) {

  static final Shape ENDED =
      Shape.of("end of aftercare", "When the right to aftercare ended; both bodies must agree.")
          .one("on", Form.DATE, "The day the right to aftercare ended.", "R247")
          .many(
              "agreed-by",
              Form.choice("health", "social-care"),
              "The bodies that agreed; it takes both.",
              "R247")
          .build();

  static final Shape SHAPE =
      Shape.of("aftercare", "Care after hospital under section 117 of the Mental Health Act 1983.")
          .one("section", Form.TEXT, "The section I was detained under, such as 3 or 37.", "R247")
          .one("meeting", Form.DATE, "The day of the meeting before I leave hospital.", "R247")
          .one("discharge", Form.MOMENT, "When I leave hospital; the plan is made before.", "R247")
          .block("ended", ENDED, "When the right to aftercare ended, and who agreed.", "R247")
          .build();

  /** The section the person was detained under, such as 3 or 37 (R247). */
  public Optional<Text> section() {
    return block.text("section");
  }

  /** The day of the meeting before discharge (R247). */
  public Optional<LocalDate> meeting() {
    return block.date("meeting");
  }

  /** When the person leaves hospital (R247). */
  public Optional<LocalDateTime> discharge() {
    return block.moment("discharge");
  }

  /** When the right to it ended: {@code on, agreed-by} (R247). */
  public Optional<Block> ended() {
    return block.block("ended");
  }
}
