package careplan.lint.rules.whole;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Choice;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.PlanForm;

/** The plan carries its own date; words such as "in six months" count from it (R114, X04). */
final class PlanWithoutDate implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "plan-without-date",
          Group.PLAN,
          Severity.ERROR,
          Detail.NOTE,
          "The plan carries no date.",
          "R114",
          "R006",
          "R108");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    boolean dated = plan.block().has("date") || isDatedElsewhere(plan);
    boolean spokenOf = plan.form() == PlanForm.VERBAL && !Scope.isDeclined(plan);
    if (dated || spokenOf) {
      return;
    }
    reporter
        .absent(
            plan.block(),
            "date",
            "This plan has no date, so nobody can tell whether it is the newest one.")
        .as(plan.isOfType("my-plan") ? Severity.WARNING : Severity.ERROR)
        .better("date: ...   # the day it was made or last changed");
  }

  /** The day of a refusal, or those on the choices that a plan made ahead consists of. */
  private static boolean isDatedElsewhere(Plan plan) {
    if (plan.declined().filter(declined -> declined.has("on")).isPresent()) {
      return true;
    }
    if (!plan.isOfType("advance-planning")) {
      return false;
    }
    for (Choice choice : plan.choices()) {
      if (choice.block().has("on")) {
        return true;
      }
    }
    return false;
  }
}
