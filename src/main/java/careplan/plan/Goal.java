package careplan.plan;

import java.util.List;
import java.util.Optional;

/** What the person wants to reach, how they will know, and by when (R097, R102 to R108). */
public record Goal(Block block) implements Item {

  /** How a goal can stand (R224). */
  static final List<String> STATUSES =
      List.of("proposed", "active", "achieved", "partly", "not-achieved", "paused", "stopped");

  static final Shape LEVELS =
      Shape.of("goal levels", "Five levels of how far a goal can be reached, written beforehand.")
          .one("much-less", Form.PROSE, "Much less than hoped for (-2).", "R105")
          .one("less", Form.PROSE, "Less than hoped for (-1); often where I am now.", "R105")
          .one("expected", Form.PROSE, "What we expect to reach (0).", "R105")
          .one("more", Form.PROSE, "More than we expect (+1).", "R105")
          .one("much-more", Form.PROSE, "Much more than we expect (+2).", "R105")
          .build();

  static final Shape SHAPE =
      Shape.of("goal", "What the person wants to reach, in their own terms.")
          .one("id", Form.ID, "A short name for machines, such as shop.", "R103")
          .one("goal", Form.PROSE, "What I want to be able to do, have or feel.", "R103")
          .required()
          .one("own-words", Form.YES_NO, "Whether these are my own words, as I said them.", "R064")
          .one("picture", Form.TEXT, Picture.MEANING, Picture.SOURCE)
          .many("needs", Form.ITEM, "The needs it answers, by id.", "R107")
          .one("area", Form.TEXT, "The part of life it belongs to.", "R068")
          .one(
              "said-by",
              Form.PERSON,
              "Whose goal it is: me, family, professional, or an id.",
              "R103")
          .orWords("family", "professional")
          .one(
              "kind",
              Form.choice("recovery", "physical", "social", "practical"),
              "What kind of goal it is: recovery is about symptoms.",
              "R034")
          .one("why", Form.PROSE, "Why this goal matters to me.", "R107")
          .one("now", Form.PROSE, "Where I am now: the starting point.", "R105")
          .one("measure", Form.PROSE, "How we will know that I have reached it.", "R105")
          .one("by", Form.DATE_OR_WORDS, "When I hope to have reached it.", "R108")
          .one("importance", Form.number(0, 10), "How much it matters to me, 0 to 10.", "R107")
          .one("confidence", Form.number(0, 10), "How sure I am that I can do it, 0 to 10.", "R106")
          .many("barriers", Form.PROSE, "What could get in the way of it.", "R106")
          .block("levels", LEVELS, "What reaching less or more of it would look like.", "R105")
          .one(
              "status",
              Form.choice(STATUSES.toArray(String[]::new)),
              "How far the goal has come.",
              "R224")
          .one(
              "follows", Form.ITEM, "The goal reached before that this harder one follows.", "R224")
          .blocks("actions", Action.SHAPE, "The steps towards it, by whom and when.", "R098")
          .knownBy("id")
          .build();

  @Override
  public Optional<Text> statement() {
    return block.text("goal");
  }

  /** The ids of the needs it answers (R107). */
  public List<Text> needs() {
    return block.texts("needs");
  }

  /** The part of life it belongs to (R068). */
  public Optional<Text> area() {
    return block.text("area");
  }

  /** Whose goal it is: me, family, professional, or an id (R103). */
  public Optional<Text> saidBy() {
    return block.text("said-by");
  }

  /** Recovery, physical, social or practical (R034). */
  public Optional<Text> kind() {
    return block.text("kind");
  }

  /** Why it matters to the person (R107). */
  public Optional<Text> why() {
    return block.text("why");
  }

  /** The starting point (R105). */
  public Optional<Text> now() {
    return block.text("now");
  }

  /** How we will know that it is reached (R105). */
  public Optional<Text> measure() {
    return block.text("measure");
  }

  /** When it is to be reached: a date, or words that give one (R108). */
  public Optional<Text> by() {
    return block.text("by");
  }

  /** How much it matters, 0 to 10 (R107). */
  public Optional<Text> importance() {
    return block.text("importance");
  }

  /** How sure the person is that they can do it, 0 to 10 (R106). */
  public Optional<Text> confidence() {
    return block.text("confidence");
  }

  /** What could get in the way (R106). */
  public List<Text> barriers() {
    return block.texts("barriers");
  }

  /** The five levels of goal attainment scaling: {@code much-less} to {@code much-more} (R105). */
  public Optional<Block> levels() {
    return block.block("levels");
  }

  /** How far it has come; one of {@link #STATUSES} (R224). */
  public Optional<Text> status() {
    return block.text("status");
  }

  /** The id of the goal reached before, which this harder one follows (R224). */
  public Optional<Text> follows() {
    return block.text("follows");
  }

  /** The steps towards it (R098). */
  public List<Action> actions() {
    return Action.in(block, "actions");
  }

  /** Whether it is reached. */
  public boolean isAchieved() {
    return block.is("status", "achieved");
  }

  /** Whether nobody works towards it any more: achieved, or stopped. */
  public boolean isOver() {
    return isAchieved() || block.is("status", "stopped");
  }
}
