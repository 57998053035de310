package careplan.plan;

import java.util.List;
import java.util.Optional;

/** What happens on which day and at what time (R266). */
public record TimetableEntry(Block block) {

  static final Shape SHAPE =
      Shape.of("timetable entry", "What happens on which day and at what time.")
          .one("action", Form.ITEM, "The action that happens then, by id.", "R266")
          .many("day", Form.TEXT, "The day or days: Tuesday, weekdays, every day.", "R266")
          .one("time", Form.TEXT, "The time, or from when to when: 9:00-10:00.", "R266")
          .one("what", Form.PROSE, "What happens, where no action says it.", "R266")
          .many("who", Form.PERSON, "Who comes, or does it.", "R266")
          .one("where", Form.TEXT, "Where it happens.", "R266")
          .build();

  /** The action that happens then, by id (R266). */
  public Optional<Text> action() {
    return block.text("action");
  }

  /** The day or days: Tuesday, weekdays, every day (R266). */
  public List<Text> day() {
    return block.texts("day");
  }

  /** The time, or from when to when: 9:00-10:00 (R266). */
  public Optional<Text> time() {
    return block.text("time");
  }

  /** What happens, where no action says it (R266). */
  public Optional<Text> what() {
    return block.text("what");
  }

  /** Who comes or does it (R266). */
  public List<Text> who() {
    return block.texts("who");
  }

  /** Where (R266). */
  public Optional<Text> where() {
    return block.text("where");
  }
}
