package careplan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether the person could make one decision on one day, and the help they had (R174 to R176). */
public record Capacity(Block block) {

  static final Shape CHECKS =
      Shape.of("capacity checks", "Ten questions to answer before anybody says no.")
          .one("information", Form.YES_NO, "Was everything told that matters for it?", "R175")
          .one("alternatives", Form.YES_NO, "Was every other way explained?", "R175")
          .one(
              "earlier-wishes",
              Form.YES_NO,
              "Were earlier wishes and attorneys looked for?",
              "R175")
          .one("easy-form", Form.YES_NO, "Was it put in an easy form?", "R175")
          .one("other-methods", Form.YES_NO, "Were other ways tried, without words too?", "R175")
          .one("helper", Form.YES_NO, "Was there somebody to help with communication?", "R175")
          .one("time", Form.YES_NO, "Was it the best time of day?", "R175")
          .one("place", Form.YES_NO, "Was it the best place?", "R175")
          .one("can-wait", Form.YES_NO, "Could the decision wait?", "R175")
          .one(
              "other-voice",
              Form.YES_NO,
              "Could somebody else help to choose or say a view?",
              "R175")
          .build();

  static final Shape THEN =
      Shape.of("decision for somebody", "Who decides where the answer is no.")
          .many("decided-by", Form.PERSON, "Who decided in my place.", "R174")
          .one("why", Form.PROSE, "Why this was the best decision for me.", "R174")
          .build();

  static final Shape SHAPE =
      Shape.of("capacity", "Whether I could make one decision on one day, and the help I had.")
          .one("decision", Form.PROSE, "Which decision it is about.", "R174")
          .one("on", Form.DATE, "The day it was looked into; another day may differ.", "R174")
          .one(
              "answer",
              Form.choice("yes", "with-support", "no"),
              "Whether I could make this decision then.",
              "R174")
          .one("support", Form.PROSE, "What help I had to make it myself.", "R174")
          .many("by", Form.PERSON, "Who looked into it with me.", "R174")
          .block("checks", CHECKS, "Ten questions to answer before anybody says no.", "R175")
          .block("then", THEN, "Who decides instead, and why so.", "R174")
          .knownBy("decision", "on")
          .build();

  /** Which decision it is about (R174). */
  public Optional<Text> decision() {
    return block.text("decision");
  }

  /** The day (R174). */
  public Optional<LocalDate> on() {
    return block.date("on");
  }

  /** Whether the person could make it: yes, with-support or no (R174). */
  public Optional<Text> answer() {
    return block.text("answer");
  }

  /** What help the person had to decide (R174). */
  public Optional<Text> support() {
    return block.text("support");
  }

  /** Who looked into it (R174). */
  public List<Text> by() {
    return block.texts("by");
  }

  /** Ten questions, each yes or no (R175). */
  public Optional<Block> checks() {
    return block.block("checks");
  }

  /** Who decides where the answer is no: {@code decided-by, why} (R174). */
  public Optional<Block> then() {
    return block.block("then");
  }
}
