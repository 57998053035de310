package careplan.lint.rules.language;

import careplan.language.judgement.LanguageCategory;
import careplan.language.judgement.LanguageFinding;
import careplan.language.judgement.OrderJudgement;
import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Remark;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.PlanText;
import java.util.ArrayList;
import java.util.List;

/** Refrain, comply, non-compliant, and other words that judge (R188, X20). */
final class JudgementalWord implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "judgemental-word",
          Group.LANGUAGE,
          Severity.WARNING,
          Detail.NOTE,
          "A word judges the person where the plan could say what happened.",
          "R188");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (PlanText text : context.language().prose()) {
      if (isOfAMedicine(text)) {
        continue;
      }
      List<LanguageFinding> found =
          new ArrayList<>(Words.of(context, text, LanguageCategory.JUDGEMENTAL));
      boolean listed = !found.isEmpty();
      if (isAgreed(text)) {
        context.language().order(text).ifPresent(order -> insert(order, found));
      }
      if (found.isEmpty()) {
        continue;
      }
      Remark remark =
          areOrders(found) ? orders(reporter, text, found) : judges(reporter, text, found);
      if (!listed) {
        remark.as(Severity.INFO);
      }
      Words.suggest(remark, reporter, text, found);
    }
  }

  private static Remark orders(Reporter reporter, PlanText text, List<LanguageFinding> found) {
    return Words.report(
        reporter,
        text,
        found,
        "{} gives the person an order, and a plan is what people have agreed to. Say what they have"
            + " agreed to do, or would rather do.",
        "{} give the person an order, and a plan is what people have agreed to. Say what they have"
            + " agreed to do, or would rather do.");
  }

  private static Remark judges(Reporter reporter, PlanText text, List<LanguageFinding> found) {
    return Words.report(
        reporter,
        text,
        found,
        "{} judges the person, who will read this. Say what happens and, where they have told you,"
            + " why.",
        "{} judge the person, who will read this. Say what happens and, where they have told you,"
            + " why.");
  }

  private static void insert(LanguageFinding order, List<LanguageFinding> found) {
    int at = 0;
    while (at < found.size() && found.get(at).words().start() < order.words().start()) {
      at++;
    }
    found.add(at, order);
  }

  private static boolean areOrders(List<LanguageFinding> found) {
    for (LanguageFinding finding : found) {
      if (!OrderJudgement.isOrder(finding.words())) {
        return false;
      }
    }
    return true;
  }

  /** What people agree on: a need, a goal, an action. A condition of the law stands elsewhere. */
  private static boolean isAgreed(PlanText text) {
    return switch (text.within().shape().name()) {
      case "need", "goal", "action" -> true;
      default -> false;
    };
  }

  /** "Side effects: grumpy" says what a medicine does, not what somebody is. */
  private static boolean isOfAMedicine(PlanText text) {
    String field = text.field().name();
    return field.equals("side-effects") || field.equals("reaction");
  }
}
