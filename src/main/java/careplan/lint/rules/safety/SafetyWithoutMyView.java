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

/** The view of the person is what is usually skipped (R155, X57). */
final class SafetyWithoutMyView implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "safety-without-my-view",
              Group.CRISIS,
              Severity.WARNING,
              Detail.BRIEF,
              "A safety entry does not say how the person sees it.",
              "R155")
          .in(Part.SAFETY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (SafetyEntry entry : context.plan().safety()) {
      Text concern = entry.statement().orElse(null);
      if (concern != null && entry.myView().isEmpty()) {
        reporter
            .report(
                concern,
                "Nothing here says how {} sees it. Ask, and write down the answer as it was given.",
                FirstName.of(context.plan()))
            .better("my-view: ...");
      }
    }
  }
}
