package careplan.plan;

import java.util.List;
import java.util.Optional;

/** A My Plan sheet: one health issue and what the person does about it (R128, R149). */
public record SelfManagement(Block block) {

  static final Shape SHAPE =
      Shape.of("my plan sheet", "One health issue and what I do about it.")
          .one("issue", Form.PROSE, "The health issue that troubles me.", "R128")
          .required()
          .many("better", Form.PROSE, "What makes it better for me.", "R128")
          .many("worse", Form.PROSE, "What makes it worse for me.", "R128")
          .many("who-helps", Form.PERSON, "Who can help me with it.", "R128")
          .many("do", Form.PROSE, "What I plan to do about it.", "R128")
          .many("see-someone-when", Form.PROSE, "The point at which I ask for advice.", "R149")
          .many("see", Form.PERSON, "Whom I ask then, by id.", "R149")
          .knownBy("issue")
          .build();

  /** The health issue (R128). */
  public Optional<Text> issue() {
    return block.text("issue");
  }

  /** What makes it better (R128). */
  public List<Text> better() {
    return block.texts("better");
  }

  /** What makes it worse (R128). */
  public List<Text> worse() {
    return block.texts("worse");
  }

  /** Who can help (R128). */
  public List<Text> whoHelps() {
    return block.texts("who-helps");
  }

  /** What the person plans to do; {@code do} in the file (R128). */
  public List<Text> whatToDo() {
    return block.texts("do");
  }

  /** The point at which to ask for advice (R149). */
  public List<Text> seeSomeoneWhen() {
    return block.texts("see-someone-when");
  }

  /** Whom to ask then (R149). */
  public List<Text> see() {
    return block.texts("see");
  }
}
