package careplan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A signpost, or information that was given (R123, R124). */
public record Information(Block block) {

  static final Shape SHAPE =
      Shape.of("information", "Something to read, watch or ask, and where to find it.")
          .one("about", Form.PROSE, "What it tells me about.", "R123")
          .one("name", Form.TEXT, "Who offers it, or what it is called.", "R124")
          .one("phone", Form.TEXT, "The number to ring for it.", "R124")
          .one("link", Form.TEXT, "The web address to find it at.", "R124")
          .one("given", Form.DATE, "The day it was handed over.", "R123")
          .one("format", Communication.FORMATS, "In what format it was given.", "R123")
          .many("to", Form.PERSON, "Who got it: me, my carer, my family.", "R123")
          .knownBy("about", "name")
          .build();

  /** What it tells (R123). */
  public Optional<Text> about() {
    return block.text("about");
  }

  /** Who offers it (R124). */
  public Optional<Text> name() {
    return block.text("name");
  }

  /** The number to ring (R124). */
  public Optional<Text> phone() {
    return block.text("phone");
  }

  /** The web address (R124). */
  public Optional<Text> link() {
    return block.text("link");
  }

  /** When it was handed over (R123). */
  public Optional<LocalDate> given() {
    return block.date("given");
  }

  /** In what format (R123). */
  public Optional<Text> format() {
    return block.text("format");
  }

  /** To whom (R123). */
  public List<Text> to() {
    return block.texts("to");
  }
}
