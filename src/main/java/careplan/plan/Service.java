package careplan.plan;

import java.util.List;
import java.util.Optional;

/** A service, its criteria and its charges; not in the team's copy (R268). */
public record Service(Block block) {

  static final Shape PURPOSE =
      Shape.of("aftercare purpose", "What an aftercare service is for, in two parts.")
          .many(
              "meets", Form.ITEM, "The need from the mental disorder that it meets, by id.", "R247")
          .one("lowers", Form.PROSE, "How it makes a return to hospital less likely.", "R247")
          .build();

  static final Shape SHAPE =
      Shape.of("service", "A service, what it is for, and what it costs.")
          .one("service", Form.TEXT, "What the service is called.", "R268")
          .required()
          .one("provider", Form.PERSON, "Who provides the service.", "R268")
          .many("for", Form.ITEM, "The needs or goals it serves, by id.", "R083")
          .many("action", Form.ITEM, "The actions it carries out, by id.", "R211")
          .one("in-charge", Form.PERSON, "Who is in charge of providing it.", "R253")
          .one("how-often", Form.TEXT, "How often it comes, or for how long.", "R253")
          .one("criteria", Form.PROSE, "What somebody must meet to have it.", "R268")
          .one("cost", Form.TEXT, "What it costs, and per what.", "R268")
          .one("paid-by", Form.TEXT, "Who pays for it.", "R134")
          .one("status", Form.TEXT, "Whether it is planned, in-place or stopped.", "R211")
          .one("section-117", Form.YES_NO, "Whether it is aftercare under section 117.", "R247")
          .block("purpose", PURPOSE, "What aftercare is for: both parts are needed.", "R247")
          .knownBy("service")
          .build();

  /** What it is called (R268). */
  public Optional<Text> service() {
    return block.text("service");
  }

  /** Who provides it (R268). */
  public Optional<Text> provider() {
    return block.text("provider");
  }

  /** The ids of the needs or goals it serves; {@code for} in the file (R083). */
  public List<Text> forItems() {
    return block.texts("for");
  }

  /** The actions it carries out, by id (R211). */
  public List<Text> action() {
    return block.texts("action");
  }

  /** Who is in charge of it (R253). */
  public Optional<Text> inCharge() {
    return block.text("in-charge");
  }

  /** How often it comes (R253). */
  public Optional<Text> howOften() {
    return block.text("how-often");
  }

  /** Who can have it (R268). */
  public Optional<Text> criteria() {
    return block.text("criteria");
  }

  /** What it costs (R268). */
  public Optional<Text> cost() {
    return block.text("cost");
  }

  /** Who pays (R134). */
  public Optional<Text> paidBy() {
    return block.text("paid-by");
  }

  /** Whether it is planned, in-place or stopped (R211). */
  public Optional<Text> status() {
    return block.text("status");
  }

  /** Whether it is aftercare under section 117 (R247). */
  public boolean isSection117() {
    return block.is("section-117", "yes");
  }

  /** What aftercare is for: {@code meets, lowers} (R247). */
  public Optional<Block> purpose() {
    return block.block("purpose");
  }
}
