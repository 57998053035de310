package careplan.plan;

import java.util.Optional;

/** How to come back to more help after the plan has ended (R234, R235). */
public record WayBack(Block block) {

  static final Shape SHAPE =
      Shape.of("way back", "How to come back if I need more help again.")
          .one("who", Form.PERSON, "Somebody in the team, whose number stands there.", "R234")
          .one("name", Form.TEXT, "A person or service outside the team.", "R234")
          .one("phone", Form.TEXT, "The number to ring to come back.", "R234")
          .one("when", Form.PROSE, "What should make me ring, such as a sign or a date.", "R234")
          .one("how", Form.PROSE, "How it works, and that I may do it myself.", "R235")
          .build();

  /** Somebody in the team, whose number stands there (R234). */
  public Optional<Text> who() {
    return block.text("who");
  }

  /** A person or service outside the team (R234). */
  public Optional<Text> name() {
    return block.text("name");
  }

  /** The number to ring (R234). */
  public Optional<Text> phone() {
    return block.text("phone");
  }

  /** What should make the person ring (R234). */
  public Optional<Text> when() {
    return block.text("when");
  }

  /** How it works, and that the person may do it themselves (R235). */
  public Optional<Text> how() {
    return block.text("how");
  }
}
