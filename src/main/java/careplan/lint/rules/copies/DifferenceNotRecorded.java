package careplan.lint.rules.copies;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Agreement;
import careplan.plan.Detail;
import careplan.plan.Review;
import careplan.plan.Text;
import careplan.plan.Working;
import careplan.plan.WorkingGrid;
import java.util.Optional;

/** Disagreement is recorded and not smoothed away (R075). */
final class DifferenceNotRecorded implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "difference-not-recorded",
          Group.COPIES,
          Severity.INFO,
          Detail.FULL,
          "People see it differently, and the difference is not written down.",
          "R075",
          "R222");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    boolean said =
        context.plan().block().has("differences") || context.plan().isConsidered("differences");
    if (said) {
      return;
    }
    for (Agreement agreement : context.plan().agreement()) {
      if (agreement.isRefusal() && agreement.reason().isEmpty()) {
        reporter
            .report(
                agreement.block().node(),
                "Somebody did not agree to this plan, and nothing says what they see differently.")
            .better("differences:\n  - {about: ..., with: ..., my-view: ..., other-view: ...}");
        return;
      }
    }
    context.plan().newestReview().ifPresent(review -> lastReview(review, reporter));
  }

  private static void lastReview(Review review, Reporter reporter) {
    WorkingGrid grid = review.working().orElse(null);
    if (grid == null) {
      return;
    }
    boolean mine = grid.me().filter(me -> !me.notWorking().isEmpty()).isPresent();
    if (mine && (seesNoTrouble(grid.professionals()) || seesNoTrouble(grid.family()))) {
      Text first = grid.me().orElseThrow().notWorking().get(0);
      reporter.report(
          first,
          "At this review the person says that something is not working: \"{}\". Others name only"
              + " what works. Is there a difference of view to write down under differences?",
          first);
    }
  }

  private static boolean seesNoTrouble(Optional<Working> voice) {
    return voice
        .filter(said -> !said.working().isEmpty() && said.notWorking().isEmpty())
        .isPresent();
  }
}
