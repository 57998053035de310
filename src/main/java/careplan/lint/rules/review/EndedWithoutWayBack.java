package careplan.lint.rules.review;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Block;
import careplan.plan.Detail;
import careplan.plan.Ending;
import careplan.plan.Status;

/** Whoever leaves knows the way back (R234). */
final class EndedWithoutWayBack implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "ended-without-way-back",
          Group.REVIEW,
          Severity.ERROR,
          Detail.BRIEF,
          "The plan has ended and does not say how the person gets help again.",
          "R232",
          "R234",
          "R235");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    boolean ended = context.plan().status().filter(Status.ENDED::equals).isPresent();
    Ending ending = context.plan().ending().orElse(null);
    if ((!ended && ending == null) || context.plan().isConsidered("ending.way-back")) {
      return;
    }
    boolean died = ending != null && ending.block().is("reason", "died");
    Block wayBack = ending == null ? null : ending.block().block("way-back").orElse(null);
    boolean reachable =
        wayBack != null && (wayBack.has("phone") || wayBack.has("who") || wayBack.has("how"));
    if (died || reachable) {
      return;
    }
    boolean elsewhere =
        ending != null
            && (ending.block().is("to", "another-team") || ending.block().is("reason", "moved"));
    reporter
        .absent(
            wayBack != null ? wayBack : ending != null ? ending.block() : context.plan().block(),
            "ending.way-back",
            "This plan has ended, and nothing says how the person gets help again: whom to ring,"
                + " when, and what to say.")
        .as(elsewhere ? Severity.WARNING : Severity.ERROR)
        .better("way-back: {name: ..., phone: ..., when: ..., how: ...}");
  }
}
