package careplan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A copy that was asked for or handed out (R193, R197, R200). */
public record Copy(Block block) {

  static final Shape SHAPE =
      Shape.of("copy", "A copy that was asked for or handed out.")
          .many("to", Form.PERSON, "Who has it, or is to have it.", "R200")
          .required()
          .one(
              "copy", Form.TEXT, "Which copy, as render calls it: mine, team, crisis-card.", "R200")
          .one("format", Communication.FORMATS, "In what format it was made.", "R193")
          .one("on", Form.DATE, "The day they got it.", "R197")
          .one("asked", Form.DATE, "The day it was asked for.", "R193")
          .one("checked-by", Form.PERSON, "Who checked it with me: an easy read copy.", "R195")
          .one("made-by", Form.PERSON, "Who makes it, where that takes time.", "R193")
          .build();

  /** Who has it, or is to have it (R200). */
  public List<Text> to() {
    return block.texts("to");
  }

  /** Which copy, as render calls it: mine, team, crisis-card (R200). */
  public Optional<Text> copy() {
    return block.text("copy");
  }

  /** In what format (R193). */
  public Optional<Text> format() {
    return block.text("format");
  }

  /** When they got it (R197). */
  public Optional<LocalDate> on() {
    return block.date("on");
  }

  /** When it was asked for (R193). */
  public Optional<LocalDate> asked() {
    return block.date("asked");
  }

  /** Who makes it (R193). */
  public Optional<Text> madeBy() {
    return block.text("made-by");
  }
}
