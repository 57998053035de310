package careplan.plan;

import java.time.LocalDate;
import java.util.Optional;

/** Seven statements about running one's own care, each yes, partly or no; never a score (R072). */
public record SelfCheck(Block block) {

  /** The answers to such a statement. */
  static final Form ANSWER = Form.choice("yes", "partly", "no");

  static final Shape SHAPE =
      Shape.of("self-check", "Seven statements about running my own care; no score.")
          .one("on", Form.DATE, "The day I gave these answers.", "R072")
          .one(
              "understand",
              ANSWER,
              "I understand my condition and what can be done about it.",
              "R072")
          .one("choices", ANSWER, "I have a say in which treatment and support I get.", "R072")
          .one("mine", ANSWER, "This plan is mine and shows my views and choices.", "R072")
          .one("family", ANSWER, "I am happy with the part my family and carers have.", "R072")
          .one("can-talk", ANSWER, "I can talk with the professionals about my plan.", "R072")
          .one("side-effects", ANSWER, "I know what to do about side effects.", "R072")
          .one(
              "hard-times",
              ANSWER,
              "I have my own plan for hard times, and trust myself to use it.",
              "R072")
          .knownBy("on")
          .build();

  /** When the answers were given (R072). */
  public Optional<LocalDate> on() {
    return block.date("on");
  }

  /** The answer to one of the seven statements, by its field name (R072). */
  public Optional<Text> answer(String statement) {
    return block.text(statement);
  }
}
