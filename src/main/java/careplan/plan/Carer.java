package careplan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who cares unpaid, what they give, and what they need themselves (R051, R160 to R168).
 *
 * <p>In a plan of the type carers-support the carer is {@code person}; here stands one entry {@code
 * who: me}.
 */
public record Carer(Block block) {

  static final Shape GIVES =
      Shape.of("care given", "What a carer gives.")
          .one("practical", Form.PROSE, "Practical help: meals, washing, driving.", "R051")
          .one("emotional", Form.PROSE, "Company, listening, encouragement.", "R051")
          .build();

  static final Shape TRAINING =
      Shape.of("carer training", "Training for a task that a carer takes on.")
          .one("what", Form.PROSE, "What the training teaches.", "R133")
          .required()
          .one("by", Form.PERSON, "Who gives the training.", "R133")
          .one("on", Form.DATE_OR_WORDS, "When it was given or will be.", "R133")
          .build();

  static final Shape JOINT_AGREED =
      Shape.open(
          "joint plan agreement",
          "Who agreed that one plan serves both, and on which day.",
          Form.PERSON,
          Form.DATE);

  static final Shape SHAPE =
      Shape.of("carer", "Somebody who cares for me unpaid, and what they need themselves.")
          .one("who", Form.PERSON, "Their id in the team; me in a carer's own plan.", "R160")
          .required()
          .one("cares-for", Form.PERSON, "Whom they care for: me, or a name.", "R160")
          .block("gives", GIVES, "What they do for me.", "R051")
          .one("view", Form.PROSE, "How they see the care I get.", "R051")
          .one("since", Form.TEXT, "Since when: a year or a date.", "R160")
          .one(
              "involvement",
              Form.choice("copies", "consulted", "full"),
              "How far they take part in planning.",
              "R052")
          .blocks("needs", Need.SHAPE, "What they need for themselves.", "R090")
          .blocks("actions", Action.SHAPE, "What is done for them, by whom and when.", "R162")
          .block("assessment", CarerAssessment.SHAPE, "How their own assessment stands.", "R162")
          .one(
              "plan",
              Form.choice("separate", "joint"),
              "Whether they have a plan of their own or share this one.",
              "R165")
          .block("joint-agreed", JOINT_AGREED, "Who agreed to one plan for both.", "R165")
          .blocks("training", TRAINING, "What they are shown, so that they can do it.", "R133")
          .many("information", Form.PROSE, "What they were told, and where to ask.", "R163")
          .many("contingencies", Form.PROSE, "What happens when they cannot care.", "R163")
          .one("health", Form.PROSE, "What is done for their own health, body and mind.", "R163")
          .one("advice", Form.PROSE, "Advice on income, housing, learning and work.", "R163")
          .one("breaks", Form.PROSE, "How they get time off from caring.", "R163")
          .one("social", Form.PROSE, "Company and support from others.", "R163")
          .block("complaints", Contact.SHAPE, "Where to complain or appeal.", "R186")
          .block("office-hours", Contact.SHAPE, "Who they reach in office hours.", "R163")
          .block("in-a-crisis", Contact.SHAPE, "Who they reach in a crisis, day or night.", "R163")
          .one("review", Form.DATE, "When their support is looked at again.", "R246")
          .knownBy("who")
          .build();

  /** Their id in {@code team}; {@code me} in a carer's own plan (R160). */
  public Optional<Text> who() {
    return block.text("who");
  }

  /** Whom they care for (R160). */
  public Optional<Text> caresFor() {
    return block.text("cares-for");
  }

  /** What they give: {@code practical} and {@code emotional} (R051). */
  public Optional<Block> gives() {
    return block.block("gives");
  }

  /** How they see the care (R051). */
  public Optional<Text> view() {
    return block.text("view");
  }

  /** Since when: a year or a date (R160). */
  public Optional<Text> since() {
    return block.text("since");
  }

  /** Copies, consulted or full (R052). */
  public Optional<Text> involvement() {
    return block.text("involvement");
  }

  /** What they need themselves (R090). */
  public List<Need> needs() {
    return block.views("needs", Need::new);
  }

  /** What is done for them, but for the actions of their needs (R162). */
  public List<Action> actions() {
    return Action.in(block, "actions");
  }

  /** How their own assessment stands (R162). */
  public Optional<CarerAssessment> assessment() {
    return block.view("assessment", CarerAssessment::new);
  }

  /** Separate or joint (R165). */
  public Optional<Text> plan() {
    return block.text("plan");
  }

  /** Who agreed to one plan for both, and when: days under ids (R165). */
  public Optional<Block> jointAgreed() {
    return block.block("joint-agreed");
  }

  /** What they are shown: {@code what, by, on} (R133). */
  public List<Block> training() {
    return block.blocks("training");
  }

  /** What they were told (R163). */
  public List<Text> information() {
    return block.texts("information");
  }

  /** What happens when they cannot care (R163). */
  public List<Text> contingencies() {
    return block.texts("contingencies");
  }

  /** What is done for their own health (R163). */
  public Optional<Text> health() {
    return block.text("health");
  }

  /** Advice on income, housing, learning and work (R163). */
  public Optional<Text> advice() {
    return block.text("advice");
  }

  /** Time off from caring (R163). */
  public Optional<Text> breaks() {
    return block.text("breaks");
  }

  /** Company and support from others (R163). */
  public Optional<Text> social() {
    return block.text("social");
  }

  /** Where to complain or appeal (R186). */
  public Optional<Contact> complaints() {
    return block.view("complaints", Contact::new);
  }

  /** Who to reach in office hours (R163). */
  public Optional<Contact> officeHours() {
    return block.view("office-hours", Contact::new);
  }

  /** Who to reach in a crisis (R163). */
  public Optional<Contact> inACrisis() {
    return block.view("in-a-crisis", Contact::new);
  }

  /** When their support is looked at again (R246). */
  public Optional<LocalDate> review() {
    return block.date("review");
  }

  /** Whether one plan serves the carer and the person (R165). */
  public boolean isJoint() {
    return block.is("plan", "joint");
  }
}
