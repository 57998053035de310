package careplan.plan;

import java.util.Optional;

/** The story in three voices, the person's first (R060, R061). */
public record Story(Block block) {

  static final Shape SHAPE =
      Shape.of("story", "The story in three voices; mine comes first.")
          .block("me", Voice.SHAPE, "My story, in my words.", "R060")
          .block("family", Voice.SHAPE, "How my family and carers see it.", "R061")
          .block("professionals", Voice.SHAPE, "How the professionals see it.", "R060")
          .build();

  /** The person's story; own words (R060). */
  public Optional<Voice> me() {
    return block.view("me", Voice::new);
  }

  /** How family and carers see it (R061). */
  public Optional<Voice> family() {
    return block.view("family", Voice::new);
  }

  /** How the professionals see it (R060). */
  public Optional<Voice> professionals() {
    return block.view("professionals", Voice::new);
  }
}
