package careplan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A choice made ahead for a time when the person cannot decide (R180 to R184). */
public record Choice(Block block) {

  static final Shape SHAPE =
      Shape.of("choice", "A choice made ahead for a time when I cannot decide.")
          .one(
              "kind",
              Form.choice(
                  "advance-decision",
                  "advance-statement",
                  "lasting-power-of-attorney",
                  "resuscitation",
                  "end-of-life"),
              "What kind of choice it is.",
              "R180")
          .required()
          .one("says", Form.PROSE, "What the document says, in short.", "R181")
          .many(
              "treatments", Form.PROSE, "Each treatment that an advance decision refuses.", "R180")
          .many("attorney", Form.PERSON, "Whom a lasting power of attorney appoints.", "R182")
          .one(
              "covers",
              Form.choice("health-and-welfare", "property-and-financial"),
              "What the attorney may decide.",
              "R182")
          .one("on", Form.DATE, "The day it was made.", "R183")
          .one("kept-at", Form.TEXT, "Where the document is kept.", "R183")
          .build();

  /** What kind of choice it is (R180). */
  public Optional<Text> kind() {
    return block.text("kind");
  }

  /** What it says (R181). */
  public Optional<Text> says() {
    return block.text("says");
  }

  /** Each treatment that an advance decision refuses (R180). */
  public List<Text> treatments() {
    return block.texts("treatments");
  }

  /** Whom a lasting power of attorney appoints (R182). */
  public List<Text> attorney() {
    return block.texts("attorney");
  }

  /** What the attorney may decide (R182). */
  public Optional<Text> covers() {
    return block.text("covers");
  }

  /** When it was made (R183). */
  public Optional<LocalDate> on() {
    return block.date("on");
  }

  /** Where the document is kept (R183). */
  public Optional<Text> keptAt() {
    return block.text("kept-at");
  }
}
