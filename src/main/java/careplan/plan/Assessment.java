package careplan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An assessment that the plan rests on (R076, R079). */
public record Assessment(Block block) {

  static final Shape SHAPE =
      Shape.of("assessment", "An assessment that this plan rests on.")
          .one("kind", Form.TEXT, "What kind of assessment it was.", "R076")
          .one("on", Form.DATE, "When it was made; not after the plan, not long before it.", "R076")
          .many("by", Form.PERSON, "Who made it, by id.", "R076")
          .many("found", Form.ITEM, "The needs and risks it found, by id.", "R079")
          .one("kept-at", Form.TEXT, "Where the full text is kept.", "R205")
          .build();

  /** What kind of assessment it was (R076). */
  public Optional<Text> kind() {
    return block.text("kind");
  }

  /** When it was made (R076). */
  public Optional<LocalDate> on() {
    return block.date("on");
  }

  /** Who made it (R076). */
  public List<Text> by() {
    return block.texts("by");
  }

  /** The needs and risks it found, by id (R079). */
  public List<Text> found() {
    return block.texts("found");
  }

  /** Where the full text is kept (R205). */
  public Optional<Text> keptAt() {
    return block.text("kept-at");
  }
}
