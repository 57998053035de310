package careplan.plan;

import java.util.List;
import java.util.Optional;

/** What a stranger should know of the person first (R027, R063, R066, R074). */
public record AboutMe(Block block) {

  static final Shape WELLBEING =
      Shape.of("wellbeing", "What keeps me well, in five ways.")
          .one("connect", Form.PROSE, "What I do to be with other people.", "R129")
          .one("be-active", Form.PROSE, "What I do to keep moving.", "R129")
          .one("be-mindful", Form.PROSE, "Noticing the world around me and how I feel.", "R129")
          .one("keep-learning", Form.PROSE, "Learning or trying something.", "R129")
          .one("give", Form.PROSE, "Doing something for somebody.", "R129")
          .build();

  static final Shape SHAPE =
      Shape.of("about me", "What a stranger should know of me first.")
          .many(
              "what-matters", Form.PROSE, "What matters most to me; goals grow out of it.", "R063")
          .one("good-support", Form.PROSE, "What good support looks like to me.", "R027")
          .many("strengths", Form.PROSE, "What I am good at and what keeps me going.", "R066")
          .blocks(
              "preferences",
              Preference.SHAPE,
              "What I like done my way, and how that can be done.",
              "R074")
          .many("hopes", Form.PROSE, "My dreams, and the support to get there.", "R252")
          .many("please-do", Form.PROSE, "What people should please do.", "R074")
          .many("please-dont", Form.PROSE, "What people should please not do.", "R074")
          .many("circle", Form.PERSON, "The people closest to me: my circle of support.", "R252")
          .block("wellbeing", WELLBEING, "What keeps me well, in five ways.", "R129")
          .build();

  /** What matters to the person (R063). */
  public List<Text> whatMatters() {
    return block.texts("what-matters");
  }

  /** What good support looks like to the person (R027). */
  public Optional<Text> goodSupport() {
    return block.text("good-support");
  }

  /** What the person is good at and what keeps them going (R066). */
  public List<Text> strengths() {
    return block.texts("strengths");
  }

  /** What the person likes done their way (R074). */
  public List<Preference> preferences() {
    return block.views("preferences", Preference::new);
  }

  /** The person's dreams, and the support to get there; no SMART check is made of them (R252). */
  public List<Text> hopes() {
    return block.texts("hopes");
  }

  /** What people should please do (R074). */
  public List<Text> pleaseDo() {
    return block.texts("please-do");
  }

  /** What people should please not do (R074). */
  public List<Text> pleaseDont() {
    return block.texts("please-dont");
  }

  /** The circle of support (R252). */
  public List<Text> circle() {
    return block.texts("circle");
  }

  /**
   * What keeps the person well: {@code connect, be-active, be-mindful, keep-learning, give} (R129).
   */
  public Optional<Block> wellbeing() {
    return block.block("wellbeing");
  }
}
