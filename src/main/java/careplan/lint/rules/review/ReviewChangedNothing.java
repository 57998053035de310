package careplan.lint.rules.review;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Review;

/** A review that changes nothing says so; one that changes something says what (R220, R223). */
final class ReviewChangedNothing implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "review-changed-nothing",
          Group.REVIEW,
          Severity.WARNING,
          Detail.FULL,
          "The last review left no trace in the plan.",
          "R220",
          "R223");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Review newest = context.plan().newestReview().orElse(null);
    if (newest == null || newest.outcome().isEmpty()) {
      return;
    }
    String outcome = newest.outcome().orElseThrow().value();
    if (outcome.equals("change") && newest.changes().isEmpty()) {
      reporter
          .report(
              newest.outcome().orElseThrow(),
              "This review decided on a change, and nothing says what was changed.")
          .better("changes:\n  - ...");
      return;
    }
    boolean trace =
        !newest.changes().isEmpty()
            || !newest.progress().isEmpty()
            || newest.working().isPresent()
            || !newest.followUp().isEmpty()
            || newest.feedback().isPresent()
            || newest.absent().isPresent();
    if (outcome.equals("continue") && !trace) {
      reporter.report(
          newest.outcome().orElseThrow(),
          "This review says only that the plan goes on. What was looked at, and how are the goals?");
    }
  }
}
