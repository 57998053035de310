package careplan.plan;

import java.util.Optional;

/** Somebody who had a part in making the plan (R018, R029). */
public record MadeWith(Block block) {

  static final Shape SHAPE =
      Shape.of("part in the making", "Somebody who had a part in making this plan.")
          .one("who", Form.PERSON, "Their id in the team, or me.", "R018")
          .required()
          .one(
              "part",
              Form.choice("wrote", "helped-write", "read", "asked"),
              "What they did towards it.",
              "R018")
          .shortFor("who")
          .knownBy("who")
          .build();

  /** Their id in {@code team}, or {@code me} (R018). */
  public Optional<Text> who() {
    return block.text("who");
  }

  /** What they did (R018). */
  public Optional<Text> part() {
    return block.text("part");
  }
}
