package careplan.plan;

import java.time.LocalDate;
import java.util.Optional;

/** A remark of lint that is set aside, with the reason. */
public record Allowed(Block block) {

  static final Shape SHAPE =
      Shape.of("allowed remark", "A remark of lint that is set aside, and why.")
          .one("rule", Form.TEXT, "The name of the rule, as lint prints it.", "")
          .required()
          .one(
              "at",
              Form.TEXT,
              "The id or path it is set aside for; without it, the whole plan.",
              "")
          .one("reason", Form.PROSE, "Why it is right to set it aside here.", "")
          .one("by", Form.PERSON, "Who decided to set it aside.", "")
          .one("until", Form.DATE, "The last day it holds; then the remark is back.", "")
          .knownBy("rule", "at")
          .build();

  /** The name of the rule. */
  public Optional<Text> rule() {
    return block.text("rule");
  }

  /** The id or path it is set aside for; without it, the whole plan. */
  public Optional<Text> at() {
    return block.text("at");
  }

  /** Why it is set aside. */
  public Optional<Text> reason() {
    return block.text("reason");
  }

  /** Who decided so. */
  public Optional<Text> by() {
    return block.text("by");
  }

  /** The last day it holds. */
  public Optional<LocalDate> until() {
    return block.date("until");
  }
}
