package careplan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who agreed to the plan or authorised it, or did not and why (R004, R047, R198). */
public record Agreement(Block block) {

  static final Shape SHAPE =
      Shape.of("agreement", "Who agreed to this plan, or did not, and how.")
          .many("who", Form.PERSON, "Who it was: ids of the team, or me.", "R004")
          .required()
          .one("on", Form.DATE, "The day they agreed, or said no.", "R004")
          .one(
              "how",
              Form.choice("signed", "verbal", "letter"),
              "Whether they signed, said so, or wrote a letter.",
              "R004")
          .one(
              "as",
              Form.choice("agreed", "authorised"),
              "Whether they agreed to it or authorised it.",
              "R047")
          .one(
              "understood",
              Form.DATE,
              "When they had read it, or heard it, and understood.",
              "R198")
          .one(
              "agreed",
              Form.YES_NO,
              "Say no where they did not agree, and give the reason.",
              "R004")
          .one("reason", Form.PROSE, "Why they did not agree, in their words.", "R004")
          .knownBy("who", "as")
          .build();

  /** Who it was: ids of the team, or {@code me} (R004). */
  public List<Text> who() {
    return block.texts("who");
  }

  /** When (R004). */
  public Optional<LocalDate> on() {
    return block.date("on");
  }

  /** In what way (R004). */
  public Optional<Text> how() {
    return block.text("how");
  }

  /** Whether they agreed to it or authorised it (R047). */
  public Optional<Text> as() {
    return block.text("as");
  }

  /** When they had read it, or heard it, and understood (R198). */
  public Optional<LocalDate> understood() {
    return block.date("understood");
  }

  /** Say no where they did not agree, and give the reason (R004). */
  public Optional<Text> agreed() {
    return block.text("agreed");
  }

  /** Why they did not agree (R004). */
  public Optional<Text> reason() {
    return block.text("reason");
  }

  /** Whether they did not agree (R004). */
  public boolean isRefusal() {
    return block.is("agreed", "no");
  }

  /** Whether they authorised it (R047). */
  public boolean isAuthorisation() {
    return block.is("as", "authorised");
  }
}
