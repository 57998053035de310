package careplan.plan;

import java.util.List;
import java.util.Optional;

/** Something people do not agree on, recorded and not smoothed away (R075). */
public record Difference(Block block) {

  static final Shape SHAPE =
      Shape.of("difference of view", "Something we do not agree on.")
          .one("about", Form.PROSE, "What we see differently.", "R075")
          .required()
          .many("with", Form.PERSON, "Who sees it another way.", "R075")
          .one("my-view", Form.PROSE, "How I see the matter.", "R075")
          .one("other-view", Form.PROSE, "How they see the matter.", "R075")
          .one("next", Form.PROSE, "What happens now, as we do not agree.", "R075")
          .knownBy("about")
          .build();

  /** What it is about (R075). */
  public Optional<Text> about() {
    return block.text("about");
  }

  /** Who sees it differently (R075). */
  public List<Text> with() {
    return block.texts("with");
  }

  /** How the person sees it; own words (R075). */
  public Optional<Text> myView() {
    return block.text("my-view");
  }

  /** How they see it (R075). */
  public Optional<Text> otherView() {
    return block.text("other-view");
  }

  /** What happens now (R075). */
  public Optional<Text> next() {
    return block.text("next");
  }
}
