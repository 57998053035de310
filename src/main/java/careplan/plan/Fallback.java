package careplan.plan;

import java.util.List;
import java.util.Optional;

/** What takes the place of an action that fails at short notice (R147). */
public record Fallback(Block block) {

  static final Shape SHAPE =
      Shape.of("fallback", "What takes the place of an action that fails at short notice.")
          .many("for", Form.ITEM, "The actions it stands in for, by id.", "R147")
          .one("if", Form.PROSE, "What has gone wrong when it is needed.", "R147")
          .one("do", Form.PROSE, "What is done in its place.", "R147")
          .many("who", Form.PERSON, "Who does that instead.", "R147")
          .knownBy("for")
          .build();

  /** The ids of the actions it stands in for; {@code for} in the file (R147). */
  public List<Text> forItems() {
    return block.texts("for");
  }

  /** What has gone wrong when it is needed; {@code if} in the file (R147). */
  public Optional<Text> trigger() {
    return block.text("if");
  }

  /** What is done instead; {@code do} in the file (R147). */
  public Optional<Text> whatToDo() {
    return block.text("do");
  }

  /** Who does that (R147). */
  public List<Text> who() {
    return block.texts("who");
  }
}
