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
import careplan.plan.OtherPlan;
import careplan.plan.Text;

/** One plan makes sense of all the others that a person has (R208, R258). */
final class NoOverarchingPlan implements AcrossRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "no-overarching-plan",
          Group.ACROSS,
          Severity.WARNING,
          Detail.NOTE,
          "This person has another plan, and no plan brings the two together.",
          "R208",
          "R258");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** Of a plan that is named here and kept apart unseen it asks why (R209). */
  @Override
  public void check(Context context, Reporter reporter) {
    if (context.plan().isOver() || context.plan().partOf().isPresent()) {
      return;
    }
    for (OtherPlan other : context.plan().otherPlans()) {
      Text name = other.plan().orElse(null);
      boolean apart =
          other.block().is("combined", "no")
              && other.notes().isEmpty()
              && !other.block().has("seen");
      if (name != null && apart) {
        reporter
            .report(
                name,
                "\"{}\" is kept apart from this plan, and nothing says that anybody has looked at it. Read"
                    + " it, or say in a few words why the two are apart.",
                name)
            .as(Severity.INFO)
            .better("seen: ...   # the day; or notes: why");
      }
    }
  }

  @Override
  public void check(Context context, OtherPlans others, Reporter reporter) {
    String other = otherKind(others);
    if (other.isEmpty()) {
      return;
    }
    reporter
        .absent(
            context.plan().block(),
            "part-of",
            "This person has a plan in {} as well, and neither is part of the other. Which of the"
                + " two makes sense of both? Name it in the other one, with part-of.",
            other)
        .better("part-of: {}", name(other));
  }

  /** Of two that could be one plan written twice {@link SamePersonTwice} speaks. */
  private static String otherKind(OtherPlans others) {
    for (PlanDigest other : others.apart()) {
      if (!others.own().couldBeSamePlanAs(other)) {
        return other.file();
      }
    }
    return "";
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }
}
