package careplan.plan;

import java.time.LocalDate;
import java.util.Optional;

/** A test or measure, sent before the review with what it means (R226). */
public record TestResult(Block block) {

  static final Shape SHAPE =
      Shape.of("test result", "A test or measure and what it means.")
          .one("test", Form.TEXT, "What was tested or measured.", "R226")
          .required()
          .one("value", Form.TEXT, "The result, with its unit.", "R226")
          .one("on", Form.DATE, "The day it was taken.", "R226")
          .one("meaning", Form.PROSE, "What it means for me, in plain words.", "R226")
          .one("sent", Form.DATE, "The day it was sent to me, before the review.", "R226")
          .knownBy("test", "on")
          .build();

  /** What was tested or measured (R226). */
  public Optional<Text> test() {
    return block.text("test");
  }

  /** The result, with its unit (R226). */
  public Optional<Text> value() {
    return block.text("value");
  }

  /** When it was taken (R226). */
  public Optional<LocalDate> on() {
    return block.date("on");
  }

  /** What it means for the person, in plain words (R226). */
  public Optional<Text> meaning() {
    return block.text("meaning");
  }

  /** When it was sent to the person (R226). */
  public Optional<LocalDate> sent() {
    return block.date("sent");
  }
}
