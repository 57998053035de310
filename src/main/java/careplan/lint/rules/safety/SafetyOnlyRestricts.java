package careplan.lint.rules.safety;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.FirstName;
import careplan.plan.Detail;
import careplan.plan.SafetyEntry;
import careplan.plan.Text;

/** Staying safe builds on strengths and keeps what the person would lose (R156). */
final class SafetyOnlyRestricts implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "safety-only-restricts",
              Group.CRISIS,
              Severity.INFO,
              Detail.BRIEF,
              "A safety entry limits the person and names no good that it keeps.",
              "R156")
          .in(Part.SAFETY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (SafetyEntry entry : context.plan().safety()) {
      boolean keepsSomething = entry.protects().isPresent() || !entry.strengths().isEmpty();
      Text limit = Restriction.of(entry).orElse(null);
      if (!keepsSomething && limit != null) {
        reporter
            .report(
                limit,
                "\"{}\" takes something away, and nothing here says what is kept. What is the"
                    + " good in it for {}, and which strengths help to stay safe?",
                limit,
                FirstName.of(context.plan()))
            .better("protects: ...\nstrengths:\n  - ...");
      }
    }
  }
}
