package careplan.lint.rules.actions;

import careplan.language.judgement.ActionReason;
import careplan.language.time.TimeExpression;
import careplan.language.time.TimeExpressions;
import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Remark;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.DueDay;
import careplan.plan.Detail;
import java.time.LocalDate;
import java.util.Optional;

/** The plan's own review has a place of its own, where its day can be watched (R024, R102, X09). */
final class ReviewAsAction implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "review-as-action",
          Group.ACTIONS,
          Severity.WARNING,
          Detail.BRIEF,
          "The review of the plan stands among the actions.",
          "R024",
          "R102",
          "R108");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    boolean hasDate =
        context.plan().review().filter(review -> review.block().has("next")).isPresent();
    for (UnclearAction unclear : UnclearAction.in(context, ActionReason.REVIEWS_THE_PLAN)) {
      Remark remark =
          reporter
              .report(
                  unclear.text(),
                  unclear.from(),
                  unclear.to(),
                  hasDate
                      ? "\"{}\" is the plan's own review, which has its day under review already. Two"
                          + " places soon say two different things: leave it out here."
                      : "\"{}\" is the plan's own review. Give it its day under review, where it is"
                          + " watched and reminded of.",
                  unclear.words(reporter))
              .as(weight(context, unclear, hasDate));
      if (!hasDate) {
        Optional<LocalDate> day = day(context, unclear);
        remark.better("review:\n  next: " + (day.isPresent() ? day.get() : "..."));
      }
    }
  }

  /** With no day under review it is all there is, and weighs as much as if there were nothing. */
  private static Severity weight(Context context, UnclearAction unclear, boolean hasDate) {
    if (unclear.action().isInOwnWords()) {
      return Severity.INFO;
    }
    return hasDate || context.plan().isOver() ? Severity.WARNING : Severity.ERROR;
  }

  private static Optional<LocalDate> day(Context context, UnclearAction unclear) {
    for (TimeExpression words : TimeExpressions.in(unclear.text().value())) {
      if (words.isTimeLimit()) {
        return DueDay.of(context, words);
      }
    }
    return unclear.action().block().text("by").flatMap(by -> DueDay.of(context, by));
  }
}
