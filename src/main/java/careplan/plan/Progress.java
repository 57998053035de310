package careplan.plan;

import java.util.Optional;

/** How far one goal, need or action had come at a review, and what was decided (R220, R224). */
public record Progress(Block block) {

  private static final Form STATUSES =
      Form.choice(
          "proposed",
          "active",
          "achieved",
          "partly",
          "not-achieved",
          "paused",
          "stopped",
          "open",
          "met",
          "unmet",
          "watching",
          "planned",
          "doing",
          "done");

  static final Shape SHAPE =
      Shape.of("progress", "How far one goal, need or action has come.")
          .one("for", Form.ITEM, "The goal, need or action, by id.", "R224")
          .required()
          .one("status", STATUSES, "How it stood at this review.", "R224")
          .one(
              "decision",
              Form.choice("continue", "change", "stop"),
              "Whether we go on with it, change it, or stop.",
              "R220")
          .one(
              "score",
              Form.choice("-2", "-1", "0", "1", "+1", "2", "+2"),
              "Which of the five levels of the goal was reached.",
              "R105")
          .one("said", Form.PROSE, "What was said about it, by me first.", "R224")
          .knownBy("for")
          .build();

  /** The id of the goal, need or action; {@code for} in the file (R224). */
  public Optional<Text> forItem() {
    return block.text("for");
  }

  /** How it stood (R224). */
  public Optional<Text> status() {
    return block.text("status");
  }

  /** Continue, change or stop (R220). */
  public Optional<Text> decision() {
    return block.text("decision");
  }

  /** Which of the five levels of the goal was reached (R105). */
  public Optional<Text> score() {
    return block.text("score");
  }

  /** What was said about it (R224). */
  public Optional<Text> said() {
    return block.text("said");
  }
}
