package careplan.plan;

import java.time.LocalDate;
import java.util.Optional;

/** stub */
public record Allowed(Block block) {
  /** stub */
  public Optional<Text> rule() {
    return block.text("rule");
  }

  /** stub */
  public Optional<Text> at() {
    return block.text("at");
  }

  /** stub */
  public Optional<Text> reason() {
    return block.text("reason");
  }

  /** stub */
  public Optional<Text> by() {
    return block.text("by");
  }

  /** stub */
  public Optional<LocalDate> until() {
    return block.date("until");
  }
}
