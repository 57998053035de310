package careplan.plan;

import java.util.List;
import java.util.Optional;

/** Who to turn to when the coordinator cannot be reached (R146). */
public record CoordinatorAway(Block block) {

  static final Shape SHAPE =
      Shape.of("coordinator away", "Who to turn to when the coordinator cannot be reached.")
          .many("who", Form.PERSON, "Somebody else in the team, who knows about it.", "R146")
          .one("do", Form.PROSE, "What to do until the coordinator is back.", "R146")
          .shortFor("who")
          .build();

  /** Somebody else in {@code team} (R146). */
  public List<Text> who() {
    return block.texts("who");
  }

  /** What to do then; {@code do} in the file (R146). */
  public Optional<Text> whatToDo() {
    return block.text("do");
  }
}
