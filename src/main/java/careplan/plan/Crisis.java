package careplan.plan;

import java.util.List;
import java.util.Optional;

/** What everybody does when the person becomes very unwell (R135 to R143, R150 to R153). */
public record Crisis(Block block) {

  static final Shape RESPONSIBILITIES =
      Shape.open(
          "crisis responsibilities",
          "What each of us does in a crisis: an id or me, and their part.",
          Form.PERSON,
          Form.PROSE);

  static final Shape SHAPE =
      Shape.of("crisis plan", "What to do if I become very unwell, or quickly worse.")
          .one("emergency", Form.PROSE, "What to do at once, in one line.", "R135")
          .many("warning-signs", Form.PROSE, "Early signs that I am getting unwell.", "R142")
          .many(
              "relapse-signs", Form.PROSE, "Signs that I am becoming seriously ill again.", "R142")
          .many("triggers", Form.PROSE, "What can set a crisis off.", "R250")
          .many("what-helps", Form.PROSE, "What has helped me before, at such times.", "R141")
          .many(
              "what-makes-it-worse",
              Form.PROSE,
              "What makes it worse, so that nobody does it.",
              "R150")
          .blocks("people", CrisisPerson.SHAPE, "The people I respond to best, and why.", "R140")
          .blocks("steps", CrisisStep.SHAPE, "What to do, one step after another.", "R139")
          .block(
              "responsibilities",
              RESPONSIBILITIES,
              "What each of us does: me, family, team, neighbours.",
              "R143")
          .blocks("contacts", Contact.SHAPE, "Who to call, day and night.", "R136")
          .many("wishes", Form.PROSE, "What I want if I am very unwell.", "R152")
          .many(
              "refusals", Form.PROSE, "What I do not want; binding ones stand in choices.", "R152")
          .many("made-with", Form.PERSON, "Who wrote this part with me.", "R152")
          .build();

  /** What to do at once, in one line (R135). */
  public Optional<Text> emergency() {
    return block.text("emergency");
  }

  /** Early signs (R142). */
  public List<Text> warningSigns() {
    return block.texts("warning-signs");
  }

  /** Signs of becoming seriously ill again (R142). */
  public List<Text> relapseSigns() {
    return block.texts("relapse-signs");
  }

  /** What can set it off (R250). */
  public List<Text> triggers() {
    return block.texts("triggers");
  }

  /** What has worked before (R141). */
  public List<Text> whatHelps() {
    return block.texts("what-helps");
  }

  /** What nobody should do (R150). */
  public List<Text> whatMakesItWorse() {
    return block.texts("what-makes-it-worse");
  }

  /** Whom the person responds to best (R140). */
  public List<CrisisPerson> people() {
    return block.views("people", CrisisPerson::new);
  }

  /** What to do, in order (R139). */
  public List<CrisisStep> steps() {
    return block.views("steps", CrisisStep::new);
  }

  /** What each one does, under ids and {@code me} (R143). */
  public Optional<Block> responsibilities() {
    return block.block("responsibilities");
  }

  /** Who to call (R136). */
  public List<Contact> contacts() {
    return block.views("contacts", Contact::new);
  }

  /** What the person wants when very unwell; their own words (R152). */
  public List<Text> wishes() {
    return block.texts("wishes");
  }

  /** What the person does not want; wishes, not binding (R152). */
  public List<Text> refusals() {
    return block.texts("refusals");
  }

  /** Who wrote this part together (R152). */
  public List<Text> madeWith() {
    return block.texts("made-with");
  }
}
