package careplan.plan;

import java.util.Optional;

/** What is working and what is not, as the person, family and professionals see it (R222). */
public record WorkingGrid(Block block) {

  static final Shape SHAPE =
      Shape.of(
              "what is working, in three voices",
              "What is working and what is not, in three voices.")
          .block("me", Working.SHAPE, "As I see it.", "R222")
          .block("family", Working.SHAPE, "As my family sees it.", "R222")
          .block("professionals", Working.SHAPE, "As the professionals see it.", "R222")
          .build();

  /** As I see it (R222). */
  public Optional<Working> me() {
    return block.view("me", Working::new);
  }

  /** As my family sees it (R222). */
  public Optional<Working> family() {
    return block.view("family", Working::new);
  }

  /** As the professionals see it (R222). */
  public Optional<Working> professionals() {
    return block.view("professionals", Working::new);
  }
}
