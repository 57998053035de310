package careplan.lint.rules.review;

import careplan.language.judgement.ActionReason;
import careplan.language.judgement.ActionVerdict;
import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Action;
import careplan.plan.Block;
import careplan.plan.Detail;
import careplan.plan.Status;
import java.util.Optional;

/** Every plan is looked at again on a day that is set (R024). */
final class NoReviewDate implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "no-review-date",
          Group.REVIEW,
          Severity.ERROR,
          Detail.BRIEF,
          "No day is set on which this plan is looked at again.",
          "R020",
          "R024",
          "R216",
          "R221",
          "R241");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Optional<Block> review = context.plan().block().block("review");
    boolean maintained =
        context.plan().status().filter(Status.MAINTENANCE::equals).isPresent()
            || context.plan().maintenance().isPresent();
    if (ReviewDates.needsNone(context)
        || maintained
        || review.filter(block -> block.has("next")).isPresent()
        || context.plan().isConsidered("review.next")
        || standsAmongTheActions(context)) {
      return;
    }
    reporter
        .absent(
            review.orElse(context.plan().block()),
            "review.next",
            "No day is set on which this plan is looked at again.")
        .better("review: {every: ..., next: ..., who: [me, ...]}");
  }

  /** Of a review written as an action another rule asks for its day, just as loudly. */
  private static boolean standsAmongTheActions(Context context) {
    for (Action action : context.plan().actions()) {
      ActionVerdict verdict =
          action.isOver() ? null : context.language().action(action).orElse(null);
      if (verdict != null && verdict.reason() == ActionReason.REVIEWS_THE_PLAN) {
        return !action.isInOwnWords();
      }
    }
    return false;
  }
}
