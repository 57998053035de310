package careplan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What one recipient may see, from when and until when (R053, R171). */
public record Consent(Block block) {

  static final Shape SHAPE =
      Shape.of("consent", "What one recipient may see of this plan.")
          .many("with", Form.PERSON, "Who may see it: an id, or a name.", "R171")
          .required()
          .many(
              "may-see",
              Form.PATH,
              "All, nothing, or parts by path: crisis, health.medicines.",
              "R171")
          .orWords("all", "nothing")
          .many("except", Form.PATH, "Parts they may not see, by path.", "R171")
          .one("on", Form.DATE, "The day consent was given.", "R171")
          .one("given-by", Form.PERSON, "Who agreed: me, or who decides for me.", "R171")
          .one("until", Form.DATE, "The last day this consent holds.", "R171")
          .one(
              "withdrawn",
              Form.DATE,
              "The day it was taken back; nothing is shared from then on.",
              "R171")
          .one("notes", Form.PROSE, "Anything else agreed about it.", "R171")
          .knownBy("with")
          .build();

  /** Who may see it: ids of the team, or names (R171). */
  public List<Text> with() {
    return block.texts("with");
  }

  /** All, nothing, or parts by path: crisis, health.medicines (R171). */
  public List<Text> maySee() {
    return block.texts("may-see");
  }

  /** Parts they may not see, by path (R171). */
  public List<Text> except() {
    return block.texts("except");
  }

  /** When consent was given (R171). */
  public Optional<LocalDate> on() {
    return block.date("on");
  }

  /** Who gave it: the person, or who decides for them (R171). */
  public Optional<Text> givenBy() {
    return block.text("given-by");
  }

  /** The last day it holds (R171). */
  public Optional<LocalDate> until() {
    return block.date("until");
  }

  /** The day it was taken back (R171). */
  public Optional<LocalDate> withdrawn() {
    return block.date("withdrawn");
  }

  /** Anything else agreed about it (R171). */
  public Optional<Text> notes() {
    return block.text("notes");
  }

  /** Whether it was taken back, whatever stands there (R171). */
  public boolean isWithdrawn() {
    return block.has("withdrawn");
  }
}
