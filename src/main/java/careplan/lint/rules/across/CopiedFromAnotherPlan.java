package careplan.lint.rules.across;

import careplan.lint.AcrossRule;
import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.OtherPlans;
import careplan.lint.PlanDigest;
import careplan.lint.Reporter;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Item;
import careplan.plan.Plan;
import careplan.plan.Text;
import java.util.List;
import java.util.Optional;

/** A plan is not made for a condition, and cannot be handed from person to person (R017, K20). */
final class CopiedFromAnotherPlan implements AcrossRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "copied-from-another-plan",
          Group.ACROSS,
          Severity.WARNING,
          Detail.NOTE,
          "Most of what this plan says of needs, goals and actions stands in another person's too.",
          "R017");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, OtherPlans others, Reporter reporter) {
    PlanDigest other = others.mostLike().orElse(null);
    Text first = firstStatement(context.plan()).orElse(null);
    if (other == null || first == null) {
      return;
    }
    reporter.report(
        first,
        "Most of these needs, goals and actions stand in {} too, which is another person's plan."
            + " What is this person's own way of saying it, and what did only they ask for?",
        other.file());
  }

  private static Optional<Text> firstStatement(Plan plan) {
    for (List<? extends Item> items : List.of(plan.needs(), plan.goals(), plan.actions())) {
      for (Item item : items) {
        if (item.statement().isPresent()) {
          return item.statement();
        }
      }
    }
    return Optional.empty();
  }
}
