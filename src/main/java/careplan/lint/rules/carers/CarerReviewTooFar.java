package careplan.lint.rules.carers;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Carer;
import careplan.plan.Detail;
import java.time.LocalDate;
import java.util.Optional;

/** Support for a carer is looked at again at least once a year (R167). */
final class CarerReviewTooFar implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "carer-review-too-far",
          Group.CARERS,
          Severity.ERROR,
          Detail.BRIEF,
          "A carer's support is looked at again later than after a year.",
          "R167",
          "R246");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Optional<LocalDate> last = context.plan().lastLookedAt();
    for (Carer carer : context.plan().carers()) {
      LocalDate review = carer.review().orElse(null);
      LocalDate latest = last.map(day -> day.plusYears(1)).orElse(null);
      if (review == null || latest == null || !review.isAfter(latest)) {
        continue;
      }
      reporter
          .report(
              carer.block().value("review").orElseThrow(),
              "This carer's support is looked at again more than a year after {}. A carer's plan is"
                  + " reviewed at least once a year.",
              last.get())
          .better("review: {}", latest);
    }
  }
}
