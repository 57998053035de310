package careplan.lint.rules.contingency;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Demand;
import careplan.plan.Contingency;
import careplan.plan.Detail;
import careplan.plan.Fallback;
import java.util.List;

/** A fallback says when it is needed and what is done then (R149). */
final class FallbackWithoutTrigger implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "fallback-without-trigger",
              Group.CRISIS,
              Severity.WARNING,
              Detail.BRIEF,
              "A fallback does not say when it is needed, or what is done.",
              "R149")
          .in(Part.CONTINGENCY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    List<Fallback> fallbacks =
        context.plan().contingency().map(Contingency::fallbacks).orElse(List.of());
    for (Fallback fallback : fallbacks) {
      boolean trigger = fallback.trigger().isPresent();
      if (fallback.whatToDo().isEmpty()) {
        reporter
            .report(
                fallback.block().node(),
                trigger
                    ? "This fallback says when it is needed, and not what is done then."
                    : "This fallback says neither when it is needed nor what is done then.")
            .better(trigger ? "do: ..." : "if: ...\ndo: ...");
      } else if (!trigger) {
        reporter
            .report(
                fallback.block().node(),
                "\"{}\" is the fallback, and nothing says what must have happened first: who is away,"
                    + " how long to wait.",
                fallback.whatToDo().get())
            .better("if: ...")
            .atMost(
                Demand.forContingency(context) == Demand.IN_FULL
                    ? Severity.WARNING
                    : Severity.INFO);
      }
    }
  }
}
