package careplan.plan;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** What was said and decided at one review; never rewritten (R024, R178, R207, R220 to R224). */
public record Review(Block block) {

  static final Shape ABSENT =
      Shape.of("absence from a review", "Why I was not at my review, and what follows.")
          .one("why", Form.PROSE, "Why I was not at the review.", "R178")
          .many("tried", Form.PROSE, "What was tried so that I could take part.", "R178")
          .one("next", Form.PROSE, "What will be done to draw me in.", "R178")
          .build();

  static final Shape FEEDBACK =
      Shape.of("feedback", "How I find the plan and the way we make it.")
          .one("informed", SelfCheck.ANSWER, "Was I told what I needed to know?", "R292")
          .one("motivated", SelfCheck.ANSWER, "Does the plan make me want to go on?", "R292")
          .one("involved", SelfCheck.ANSWER, "Was I part of making the plan?", "R292")
          .one("decided-together", SelfCheck.ANSWER, "Did we decide together?", "R292")
          .one("how-it-feels", Form.PROSE, "How it feels to me to have this plan.", "R207")
          .build();

  static final Shape SHAPE =
      Shape.of("review", "What was said and decided at one review; never rewritten.")
          .one("on", Form.MOMENT, "The day of the review, with the time if it matters.", "R220")
          .one(
              "kind",
              Form.choice("planned", "early", "72-hours", "3-weeks", "6-months", "annual"),
              "What kind of review it was.",
              "R248")
          .many("who", Form.PERSON, "Who took part, by id; me if I was there.", "R220")
          .one("where", Form.TEXT, "Where we met.", "R215")
          .block("absent", ABSENT, "Why I was not there, and what follows.", "R178")
          .block(
              "working",
              WorkingGrid.SHAPE,
              "What is working and what is not, in three voices.",
              "R222")
          .blocks("progress", Progress.SHAPE, "How far goals, needs and actions have come.", "R224")
          .many(
              "looked-at",
              Form.TEXT,
              "What else was looked at: capacity, choices, communication.",
              "R176")
          .many("questions", Form.PROSE, "What I asked at the review.", "R222")
          .block("feedback", FEEDBACK, "How I find the plan and the way we make it.", "R207")
          .many("follow-up", Form.PROSE, "The ways to go on that were weighed.", "R024")
          .one(
              "outcome",
              Form.choice("continue", "change", "step-down", "maintenance", "end"),
              "What was decided for the whole plan.",
              "R220")
          .many("changes", Form.PROSE, "What was changed in the plan.", "R220")
          .one("next", Form.MOMENT, "The next review, as it was set then.", "R024")
          .knownBy("on")
          .build();

  /** When it was (R220). */
  public Optional<LocalDateTime> on() {
    return block.moment("on");
  }

  /** What kind of review it was (R248). */
  public Optional<Text> kind() {
    return block.text("kind");
  }

  /** Who took part (R220). */
  public List<Text> who() {
    return block.texts("who");
  }

  /** Where it was (R215). */
  public Optional<Text> where() {
    return block.text("where");
  }

  /** Why the person was not there: {@code why, tried, next} (R178). */
  public Optional<Block> absent() {
    return block.block("absent");
  }

  /** What is working and what is not, in three voices (R222). */
  public Optional<WorkingGrid> working() {
    return block.view("working", WorkingGrid::new);
  }

  /** How far goals, needs and actions have come (R224). */
  public List<Progress> progress() {
    return block.views("progress", Progress::new);
  }

  /** What else was looked at: capacity, choices, communication (R176). */
  public List<Text> lookedAt() {
    return block.texts("looked-at");
  }

  /** What the person asked; own words (R222). */
  public List<Text> questions() {
    return block.texts("questions");
  }

  /**
   * How the person finds the plan: {@code informed, motivated, involved, decided-together,
   * how-it-feels} (R207).
   */
  public Optional<Block> feedback() {
    return block.block("feedback");
  }

  /** The ways to go on that were weighed (R024). */
  public List<Text> followUp() {
    return block.texts("follow-up");
  }

  /** What was decided for the whole plan (R220). */
  public Optional<Text> outcome() {
    return block.text("outcome");
  }

  /** What was changed in the plan (R220). */
  public List<Text> changes() {
    return block.texts("changes");
  }

  /** The next review as it was set then (R024). */
  public Optional<LocalDateTime> next() {
    return block.moment("next");
  }
}
