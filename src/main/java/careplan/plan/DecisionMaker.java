package careplan.plan;

import java.util.List;
import java.util.Optional;

/** Somebody who decides for or with the person, and by what right (R054, R173). */
public record DecisionMaker(Block block) {

  static final Shape SHAPE =
      Shape.of("decision maker", "Somebody who decides for me or with me, and by what right.")
          .many("who", Form.PERSON, "The id of the one who decides, in the team.", "R173")
          .one(
              "basis",
              Form.choice("parent", "guardian", "lasting-power-of-attorney", "deputy", "other"),
              "By what right they decide; it has to be said.",
              "R173")
          .one("conflict", Form.PROSE, "An interest of their own in what is decided.", "R054")
          .orWords("none")
          .build();

  /** Their ids in {@code team} (R173). */
  public List<Text> who() {
    return block.texts("who");
  }

  /** By what right they decide (R173). */
  public Optional<Text> basis() {
    return block.text("basis");
  }

  /** An interest of their own, or {@code none} (R054). */
  public Optional<Text> conflict() {
    return block.text("conflict");
  }
}
