package careplan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How the person takes in and gives information best (R192 to R199). */
public record Communication(Block block) {

  /** The formats a copy or a leaflet can have (R193). */
  static final Form FORMATS =
      Form.choice(
          "standard",
          "large-print",
          "easy-read",
          "braille",
          "audio",
          "video",
          "bsl",
          "makaton",
          "pictures",
          "symbols",
          "translation",
          "electronic");

  static final Shape SHAPE =
      Shape.of("communication", "How I take in and give information best.")
          .many("needs", Form.TEXT, "What makes it harder: hard of hearing, low vision.", "R192")
          .many("formats", FORMATS, "The formats my copies have to come in.", "R193")
          .one(
              "style",
              Form.choice("written", "pictures", "talked-through"),
              "How I like a plan to be put to me.",
              "R199")
          .one("how", Form.PROSE, "What people should do when they talk with me.", "R192")
          .one("checked", Form.DATE, "When we last checked that this is still right.", "R192")
          .build();

  /** What makes it harder (R192). */
  public List<Text> needs() {
    return block.texts("needs");
  }

  /** The formats needed (R193). */
  public List<Text> formats() {
    return block.texts("formats");
  }

  /** Written, pictures or talked-through (R199). */
  public Optional<Text> style() {
    return block.text("style");
  }

  /** What people should do when they talk with the person (R192). */
  public Optional<Text> how() {
    return block.text("how");
  }

  /** When this was last checked (R192). */
  public Optional<LocalDate> checked() {
    return block.date("checked");
  }
}
