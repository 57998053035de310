package careplan.language.judgement;

import careplan.language.Range;
import careplan.language.Text;
import careplan.language.Topic;
import careplan.language.Vocabulary;
import careplan.language.WordClass;
import java.util.Optional;

/**
 * Asks whether a colleague could carry an action out in the writer's absence (R104, R110, R111).
 */
public final class ActionJudgement {

  /** One thing named and one more detail. */
  private static final int ENOUGH = 4;

  private final Vocabulary vocabulary;

  /** A judgement that looks words up in these lists. */
  public ActionJudgement(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Judges an action.
   *
   * @param action what is to be done
   * @param who who does it, may be empty; a missing name alone never makes an action vague
   * @param when when it is done, may be empty
   * @param where where it is done, may be empty
   */
  public ActionVerdict of(String action, String who, String when, String where) {
    Text text = Text.of(action);
    if (text.size() == 0) {
      return new ActionVerdict(ActionReason.EMPTY, Optional.empty(), "What will be done?");
    }
    if (reviewsThePlan(text)) {
      return verdict(
          ActionReason.REVIEWS_THE_PLAN,
          text,
          "Could this stand as the plan's review date instead?");
    }
    ActionDetail detail = new ActionDetail(text, vocabulary);
    int points = detail.points() + (when.isBlank() ? 0 : 2) + (where.isBlank() ? 0 : 1);
    if (detail.hasHold() && points >= ENOUGH || isSocialPrescription(text, detail)) {
      return new ActionVerdict(
          ActionReason.CLEAR, Optional.of(DecidingWords.all(Input.TEXT, text)), "");
    }
    if (hidesGoal(text, detail)) {
      return verdict(
          ActionReason.HIDES_A_GOAL,
          text,
          "This says what is hoped for. What is the first step, and who takes it?");
    }
    if (detail.lead < 0) {
      return verdict(
          ActionReason.WITHOUT_DEED, text, "What exactly is done, by whom, and what for?");
    }
    return new ActionVerdict(
        ActionReason.VAGUE,
        Optional.of(DecidingWords.of(Input.TEXT, text, new Range(detail.lead, text.size()))),
        "What would a colleague look at or do, how, how often, and when would they tell somebody?");
  }

  private static ActionVerdict verdict(ActionReason reason, Text text, String question) {
    return new ActionVerdict(reason, Optional.of(DecidingWords.all(Input.TEXT, text)), question);
  }

  private static boolean reviewsThePlan(Text text) {
    int from = text.isAt(0, WordClass.TO) ? 1 : 0;
    boolean reviews =
        text.isAt(from, "review")
            || text.isAt(from, "revisit")
            || text.isAt(from, "update")
            || text.isAt(from, "revise")
            || text.isAt(from, "reviewing");
    for (int i = from + 1; reviews && i < Math.min(text.size(), from + 6); i++) {
      boolean plan =
          text.isAt(i, "plan")
              || i == from + 1
                  && (text.isAt(i, "this") || text.isAt(i, "it"))
                  && !text.isAt(i + 1, WordClass.NOUN);
      if (plan) {
        return true;
      }
      if (text.isAt(i, WordClass.PREPOSITION) || text.isAt(i, WordClass.PUNCTUATION)) {
        return false;
      }
    }
    if (reviews) {
      return false;
    }
    for (int i = 0; i + 1 < Math.min(text.size(), 6); i++) {
      if (text.isAt(i, "plan")
              && text.isAt(i + 1, WordClass.TO)
              && text.isAt(i + 2, "be")
              && text.isAt(i + 3, "review")
          || text.isAt(i, "plan") && text.isAt(i + 1, "review") && i + 2 >= text.size()) {
        return true;
      }
    }
    return false;
  }

  private boolean hidesGoal(Text text, ActionDetail detail) {
    int lead = detail.lead;
    if (lead < 0) {
      return false;
    }
    String verb = text.token(lead).lemma();
    boolean helps =
        switch (verb) {
          case "help", "support", "enable", "encourage", "assist", "empower", "allow", "motivate" ->
              true;
          default -> false;
        };
    if (helps) {
      for (int i = lead + 1; i < text.size() && i < lead + 6; i++) {
        if (text.isAt(i, WordClass.VERB)) {
          return true;
        }
      }
      return false;
    }
    return switch (verb) {
      case "improve",
          "increase",
          "reduce",
          "decrease",
          "regain",
          "achieve",
          "maintain",
          "build",
          "become",
          "feel",
          "recover",
          "restore",
          "develop",
          "cope",
          "stay",
          "gain",
          "lose" ->
          true;
      default -> false;
    };
  }

  /** A group, a class or a course is an action by itself where it says what for (R125). */
  private boolean isSocialPrescription(Text text, ActionDetail detail) {
    if (detail.lead >= 0 || text.size() < 2 || text.size() > 4 || detail.things == 0) {
      return false;
    }
    return switch (text.token(text.size() - 1).lemma()) {
      case "club", "class", "counselling", "coaching", "course" ->
          !vocabulary.on(Topic.GENERAL_NOUNS).has(text.token(0));
      default -> false;
    };
  }
}
