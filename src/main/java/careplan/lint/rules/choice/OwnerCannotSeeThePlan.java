package careplan.lint.rules.choice;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Remark;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Action;
import careplan.plan.Crisis;
import careplan.plan.CrisisStep;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.Sharing.Extent;
import careplan.plan.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Consent wins over sending the plan to all who have a part in it; the clash is shown (R200, C07).
 */
final class OwnerCannotSeeThePlan implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "owner-cannot-see-the-plan",
          Group.CHOICE,
          Severity.INFO,
          Detail.BRIEF,
          "Somebody is to carry out part of this plan and may see nothing of it.",
          "R171",
          "R200");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    if (plan.isOver()) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (Action action : plan.actions()) {
      if (!action.isOver() && action.isEssential()) {
        judge(context, action.who(), true, seen, reporter);
      }
    }
    for (CrisisStep step : plan.crisis().map(Crisis::steps).orElse(List.of())) {
      judge(context, step.who(), true, seen, reporter);
    }
    for (Action action : plan.actions()) {
      if (!action.isOver()) {
        judge(context, action.who(), false, seen, reporter);
      }
    }
  }

  /** Says it once of each: where the plan leans on them most. */
  private static void judge(
      Context context, List<Text> owners, boolean leansOn, Set<String> seen, Reporter reporter) {
    Plan plan = context.plan();
    for (Text who : owners) {
      boolean withheld =
          plan.member(who.value()).isPresent()
              && context.sharing().with(who.value()) == Extent.NOTHING;
      if (!withheld || !seen.add(who.value())) {
        continue;
      }
      Remark remark =
          reporter.report(
              who,
              "{} has a part in this plan and {}. Consent comes first: ask the person whether"
                  + " they may see this part, or give the part to somebody who may.",
              People.name(plan, who),
              Withheld.reason(plan, who.value(), context.today()));
      if (leansOn) {
        remark.as(Severity.WARNING);
      }
    }
  }
}
