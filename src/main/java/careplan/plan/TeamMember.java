package careplan.plan;

import java.time.LocalDate;
import java.util.Optional;

/** Somebody who has a part in the care, named once with a way to reach them (R043, R044). */
public record TeamMember(Block block) {

  static final Shape SHAPE =
      Shape.of("team member", "Somebody who has a part in the care, named once for the whole plan.")
          .one("id", Form.ID, "A short name by which the rest of the plan points to them.", "R044")
          .one("name", Form.TEXT, "Their name, or the name of a service.", "R043")
          .required()
          .one(
              "role", Form.TEXT, "What they are to me: social worker, daughter, neighbour.", "R043")
          .one(
              "kind",
              Form.choice(
                  "professional",
                  "service",
                  "family",
                  "carer",
                  "friend",
                  "neighbour",
                  "community",
                  "voluntary"),
              "What kind of help they are.",
              "R043")
          .one("organisation", Form.TEXT, "The organisation they work for.", "R043")
          .one("phone", Form.TEXT, "The number to reach them on.", "R044")
          .one("email", Form.TEXT, "The e-mail address to reach them at.", "R044")
          .one("address", Form.TEXT, "Where to find them or write to them.", "R044")
          .one("contact-by", Person.CHANNELS, "How they like to be reached.", "R127")
          .one("hours", Form.TEXT, "When they answer: 24/7, or days and times.", "R136")
          .one("does", Form.PROSE, "What they do for me, in plain words.", "R059")
          .one("picture", Form.TEXT, Picture.MEANING, Picture.SOURCE)
          .one(
              "accepted",
              Form.DATE,
              "When they took on every part the plan gave them then.",
              "R050")
          .knownBy("id")
          .build();

  /** The short name by which the rest of the plan points to them (R044). */
  public Optional<Text> id() {
    return block.text("id");
  }

  /** Their name, or the name of a service (R043). */
  public Optional<Text> name() {
    return block.text("name");
  }

  /** What they are to the person (R043). */
  public Optional<Text> role() {
    return block.text("role");
  }

  /** Professional, service, family, carer, friend, neighbour, community or voluntary (R043). */
  public Optional<Text> kind() {
    return block.text("kind");
  }

  /** Who they work for (R043). */
  public Optional<Text> organisation() {
    return block.text("organisation");
  }

  /** The number to reach them on (R044). */
  public Optional<Text> phone() {
    return block.text("phone");
  }

  /** Their e-mail address (R044). */
  public Optional<Text> email() {
    return block.text("email");
  }

  /** Where to find them (R044). */
  public Optional<Text> address() {
    return block.text("address");
  }

  /** How they like to be reached (R127). */
  public Optional<Text> contactBy() {
    return block.text("contact-by");
  }

  /** When they answer: 24/7, or days and times (R136). */
  public Optional<Text> hours() {
    return block.text("hours");
  }

  /** What they do, in plain words (R059). */
  public Optional<Text> does() {
    return block.text("does");
  }

  /** When they took on every part that the plan gave them then (R050). */
  public Optional<LocalDate> accepted() {
    return block.date("accepted");
  }

  /** Whether they are a professional or a service: help that is paid for or formal (R001). */
  public boolean isFormal() {
    return block.is("kind", "professional") || block.is("kind", "service");
  }

  /** Whether they are family, an unpaid carer, a friend or a neighbour (R050). */
  public boolean isInformal() {
    return block.is("kind", "family")
        || block.is("kind", "carer")
        || block.is("kind", "friend")
        || block.is("kind", "neighbour");
  }
}
