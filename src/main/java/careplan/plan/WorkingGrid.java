package careplan.plan;

import java.util.Optional;

/** What is working and what is not, as the person, family and professionals see it (R222). */
public record WorkingGrid(Block block) {

  static final Shape SHAPE =
      Shape.of("working", "What is working and what is not, in three voices.")
          .block("me", Working.SHAPE, "What works and what does not, as I see it.", "R222")
          .block(
              "family",
              Working.SHAPE,
              "What works and what does not, as my family sees it.",
              "R222")
          .block(
              "professionals",
              Working.SHAPE,
              "What works and what does not, as the professionals see it.",
              "R222")
          .build();

  /** As the person sees it; own words (R222). */
  public Optional<Working> me() {
    return block.view("me", Working::new);
  }

  /** As the family sees it (R222). */
  public Optional<Working> family() {
    return block.view("family", Working::new);
  }

  /** As the professionals see it (R222). */
  public Optional<Working> professionals() {
    return block.view("professionals", Working::new);
  }
}
