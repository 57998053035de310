package careplan.plan;

import java.util.Optional;

/** Somebody the person responds to best when very unwell (R140). */
public record CrisisPerson(Block block) {

  static final Shape SHAPE =
      Shape.of("crisis person", "Somebody I respond to best when I am very unwell.")
          .one("who", Form.PERSON, "Their id in the team, where their number stands.", "R140")
          .required()
          .one("why", Form.PROSE, "Why it helps to call them, in a few words.", "R140")
          .shortFor("who")
          .knownBy("who")
          .build();

  /** Their id in {@code team}, where their number stands (R140). */
  public Optional<Text> who() {
    return block.text("who");
  }

  /** Why it helps to call them (R140). */
  public Optional<Text> why() {
    return block.text("why");
  }
}
