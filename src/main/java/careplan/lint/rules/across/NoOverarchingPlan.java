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
