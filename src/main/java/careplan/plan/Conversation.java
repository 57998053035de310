package careplan.plan;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A talk on the way to the plan: which step it was, with whom, led by whom (R015, R020, R056,
 * R215).
 */
public record Conversation(Block block) {

  static final Shape SHAPE =
      Shape.of("conversation", "A talk on the way to this plan.")
          .one("on", Form.MOMENT, "The day of the talk, with the time if it matters.", "R015")
          .one(
              "step",
              Form.choice("prepare", "discuss", "record", "review"),
              "Which of the four steps it was.",
              "R020")
          .many("with", Form.PERSON, "Who was there, by id.", "R018")
          .one("led-by", Form.PERSON, "Who led it; it need not be a professional.", "R056")
          .one("where", Form.TEXT, "Where we met.", "R215")
          .one("how", Action.MEANS, "By what means we talked.", "R215")
          .one("about", Form.PROSE, "What we talked about.", "R015")
          .knownBy("on")
          .build();

  /** When it was (R015). */
  public Optional<LocalDateTime> on() {
    return block.moment("on");
  }

  /** Which of the four steps it was (R020). */
  public Optional<Text> step() {
    return block.text("step");
  }

  /** Who was there (R018). */
  public List<Text> with() {
    return block.texts("with");
  }

  /** Who led it; it need not be a professional (R056). */
  public Optional<Text> ledBy() {
    return block.text("led-by");
  }

  /** Where it was (R215). */
  public Optional<Text> where() {
    return block.text("where");
  }

  /** By what means (R215). */
  public Optional<Text> how() {
    return block.text("how");
  }

  /** What it was about (R015). */
  public Optional<Text> about() {
    return block.text("about");
  }
}
