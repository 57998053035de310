package careplan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One thing that somebody does: what, who, where, when (R003, R097 to R102). */
public record Action(Block block) implements Item {

  /** By what means people meet (R127). */
  static final Form MEANS = Form.choice("visit", "phone", "video", "text", "remote");

  static final Shape SHAPE =
      Shape.of("action", "One thing that somebody does: what, who, where and when.")
          .one("id", Form.ID, "A short name for machines, such as practise.", "R083")
          .one("action", Form.PROSE, "What is done, so that a colleague could do it.", "R111")
          .required()
          .one("own-words", Form.YES_NO, "Whether these are my own words, as I said them.", "R064")
          .one("picture", Form.TEXT, Picture.MEANING, Picture.SOURCE)
          .many("for", Form.ITEM, "The needs or goals it serves, by id.", "R083")
          .one(
              "kind",
              Form.choice(
                  "self-help",
                  "everyday-help",
                  "treatment",
                  "monitoring",
                  "information",
                  "social-prescription",
                  "referral",
                  "training",
                  "equipment"),
              "What kind of action it is.",
              "R093")
          .many("who", Form.PERSON, "Who does it, by id; me for myself.", "R099")
          .one("lead", Form.PERSON, "Who answers for it, if not the same.", "R048")
          .one("where", Form.TEXT, "Where it is done.", "R100")
          .one("how", MEANS, "By what means.", "R127")
          .one("when", Form.TEXT, "How often, or on which days and times.", "R101")
          .one("from", Form.DATE_OR_WORDS, "The day it starts.", "R101")
          .one("by", Form.DATE_OR_WORDS, "The day it is done by.", "R101")
          .one("review", Form.DATE, "When this action is looked at again.", "R102")
          .one("help", Form.PROSE, "What I need to be able to do it.", "R126")
          .many("accepted", Form.PERSON, "Owners who took this part on later.", "R050")
          .one("essential", Form.YES_NO, "Whether the plan fails without it.", "R147")
          .one("front-page", Form.YES_NO, "Whether it is a key action of the year.", "R115")
          .one("based-on", Form.PROSE, "Evidence or guidance it rests on.", "R042")
          .one("recommended-by", Form.PERSON, "Who recommends a referral.", "R272")
          .one(
              "status",
              Form.choice("planned", "doing", "done", "stopped"),
              "How far it has come.",
              "R211")
          .one("notes", Form.PROSE, "Anything else.", "R019")
          .knownBy("id")
          .build();

  static List<Action> in(Block block, String field) {
    List<Action> actions = new ArrayList<>();
    for (Block action : block.blocks(field)) {
      actions.add(new Action(action));
    }
    return actions;
  }

  @Override
  public Optional<Text> statement() {
    return block.text("action");
  }

  /** Who does it: ids, or words about somebody (R099). */
  public List<Text> who() {
    return block.texts("who");
  }

  /** Who answers for it, if not the one who does it (R048). */
  public Optional<Text> lead() {
    return block.text("lead");
  }

  /** Where it is done (R100). */
  public Optional<Text> where() {
    return block.text("where");
  }

  /** How often, or on which days and times (R101). */
  public Optional<Text> when() {
    return block.text("when");
  }

  /** Whether the plan fails without it (R147). */
  public boolean isEssential() {
    return block.is("essential", "yes");
  }

  /** Whether it is over: done, or stopped. */
  public boolean isOver() {
    return block.is("status", "done") || block.is("status", "stopped");
  }
}
