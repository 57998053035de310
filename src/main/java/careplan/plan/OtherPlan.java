package careplan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Another plan of the same person (R208, R209, R250). */
public record OtherPlan(Block block) {

  static final Shape SHAPE =
      Shape.of("other plan", "Another plan that somebody has made with me.")
          .one("plan", Form.TEXT, "What the plan is called.", "R209")
          .required()
          .one("held-by", Form.PERSON, "Who holds it and can be asked.", "R209")
          .one("seen", Form.DATE, "When it was last looked at.", "R209")
          .one("combined", Form.YES_NO, "Whether it is one with this plan.", "R209")
          .many("uses", Form.PATH, "Parts of this plan that came from it, by path.", "R250")
          .one("agreed", Form.DATE, "When I agreed that parts of it are used here.", "R250")
          .one("notes", Form.PROSE, "Anything else to know about it.", "R209")
          .knownBy("plan")
          .build();

  /** What it is called (R209). */
  public Optional<Text> plan() {
    return block.text("plan");
  }

  /** Who holds it (R209). */
  public Optional<Text> heldBy() {
    return block.text("held-by");
  }

  /** When it was last looked at (R209). */
  public Optional<LocalDate> seen() {
    return block.date("seen");
  }

  /** Whether it is one with this plan (R209). */
  public Optional<Text> combined() {
    return block.text("combined");
  }

  /** Parts of this plan that came from it, by path (R250). */
  public List<Text> uses() {
    return block.texts("uses");
  }

  /** When the person agreed that parts of it are used here (R250). */
  public Optional<LocalDate> agreed() {
    return block.date("agreed");
  }

  /** Anything else about it (R209). */
  public Optional<Text> notes() {
    return block.text("notes");
  }
}
