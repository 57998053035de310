package careplan.plan;

import java.util.List;
import java.util.Optional;

/** One step of what to do in a crisis; the steps stand in the order they are taken (R139). */
public record CrisisStep(Block block) {

  static final Shape SHAPE =
      Shape.of("crisis step", "One thing to do in a crisis, in the order it is done.")
          .one("action", Form.PROSE, "What to do, so that a stranger could do it.", "R139")
          .required()
          .one("sign", Form.PROSE, "The sign that this step is needed.", "R149")
          .many("who", Form.PERSON, "Who does this step.", "R143")
          .many("call", Form.PERSON, "Who to call: an id, or 999 or 111.", "R139")
          .orWords("999", "112", "111", "101")
          .one("wait", Form.TEXT, "How long before the next step, such as 1 hour.", "R149")
          .build();

  /** What to do (R139). */
  public Optional<Text> action() {
    return block.text("action");
  }

  /** The sign that this step is needed (R149). */
  public Optional<Text> sign() {
    return block.text("sign");
  }

  /** Who does it (R143). */
  public List<Text> who() {
    return block.texts("who");
  }

  /** Who to call: an id, or a number that everybody knows (R139). */
  public List<Text> call() {
    return block.texts("call");
  }

  /** How long before the next step (R149). */
  public Optional<Text> waitFor() {
    return block.text("wait");
  }
}
