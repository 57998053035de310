package careplan.plan;

import java.time.LocalDate;
import java.util.Optional;

/** Whose plan it is; {@code me} everywhere else in the file (R033, R044). */
public record Person(Block block) {

  /** The ways to reach somebody (R127). */
  static final Form CHANNELS = Form.choice("text", "phone", "email", "letter", "video");

  static final Shape SHAPE =
      Shape.of("person", "Whose plan this is.")
          .one("name", Form.TEXT, "My full name, as it stands in records.", "R033")
          .required()
          .one("known-as", Form.TEXT, "The name I like to be called by.", "R033")
          .one("pronouns", Form.TEXT, "The words to use for me, such as she/her.", "R033")
          .one("born", Form.DATE, "My date of birth, year first.", "R044")
          .one("nhs-number", Form.TEXT, "Ten digits; the last one checks the others.", "R044")
          .one("address", Form.TEXT, "Where I live and get my post.", "R044")
          .one("phone", Form.TEXT, "The number to reach me on.", "R044")
          .one("email", Form.TEXT, "The e-mail address to reach me at.", "R044")
          .one("contact-by", CHANNELS, "How I like to be reached best.", "R127")
          .one("language", Form.TEXT, "The tag of my best language: cy for Welsh.", "R195")
          .one("interpreter", Form.PROSE, "Which interpreter I need, and when.", "R192")
          .block("communication", Communication.SHAPE, "How to talk and write to me.", "R192")
          .block(
              "background",
              PersonShapes.BACKGROUND,
              "What shaped who I am, as far as I want to say.",
              "R067")
          .one("home", Form.PROSE, "How I live, and with whom.", "R273")
          .block("stay", PersonShapes.STAY, "The hospital or home I am staying in.", "R057")
          .block("decision-maker", DecisionMaker.SHAPE, "Who decides for me or with me.", "R173")
          .block("advocate", PersonShapes.ADVOCATE, "Who speaks up for me, if I want that.", "R057")
          .build();

  /** The full name (R033). */
  public Optional<Text> name() {
    return block.text("name");
  }

  /** What the person likes to be called (R033). */
  public Optional<Text> knownAs() {
    return block.text("known-as");
  }

  /** The words to use for the person (R033). */
  public Optional<Text> pronouns() {
    return block.text("pronouns");
  }

  /** The date of birth (R044). */
  public Optional<LocalDate> born() {
    return block.date("born");
  }

  /** The NHS number, as written (R044). */
  public Optional<Text> nhsNumber() {
    return block.text("nhs-number");
  }

  /** Where the person lives (R044). */
  public Optional<Text> address() {
    return block.text("address");
  }

  /** The person's number (R044). */
  public Optional<Text> phone() {
    return block.text("phone");
  }

  /** The person's e-mail address (R044). */
  public Optional<Text> email() {
    return block.text("email");
  }

  /** How the person likes to be reached (R127). */
  public Optional<Text> contactBy() {
    return block.text("contact-by");
  }

  /** The tag (BCP 47) of the language the person is most comfortable in (R195). */
  public Optional<Text> language() {
    return block.text("language");
  }

  /** Which interpreter is needed (R192). */
  public Optional<Text> interpreter() {
    return block.text("interpreter");
  }

  /** How to talk and write to the person (R192 to R199). */
  public Optional<Communication> communication() {
    return block.view("communication", Communication::new);
  }

  /** Nine characteristics, each text or {@code prefer not to say} (R067). */
  public Optional<Block> background() {
    return block.block("background");
  }

  /** How and with whom the person lives (R273). */
  public Optional<Text> home() {
    return block.text("home");
  }

  /** The hospital or home the person stays in: {@code where, since, detained} (R057, R180). */
  public Optional<Block> stay() {
    return block.block("stay");
  }

  /** Who decides for or with the person (R054, R173). */
  public Optional<DecisionMaker> decisionMaker() {
    return block.view("decision-maker", DecisionMaker::new);
  }

  /** Who speaks up for the person: {@code offered, who} (R057). */
  public Optional<Block> advocate() {
    return block.block("advocate");
  }
}
