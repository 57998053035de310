package careplan.plan;

import java.util.Optional;

/** Something the person likes done their way, and how (R066, R074). */
public record Preference(Block block) {

  static final Shape SHAPE =
      Shape.of("preference", "Something I like or want done my way.")
          .one("prefer", Form.PROSE, "What I prefer, or want done my way.", "R074")
          .required()
          .one("how", Form.PROSE, "How that can be done, and by whom.", "R066")
          .build();

  /** What is preferred (R074). */
  public Optional<Text> prefer() {
    return block.text("prefer");
  }

  /** How that can be done (R066). */
  public Optional<Text> how() {
    return block.text("how");
  }
}
