package careplan.lint.rules.whole;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.Status;
import careplan.plan.Text;

/**
 * The stages follow one another, with a way back in; what stands in the plan cannot be ahead of the
 * stage it names (R232).
 */
final class ImpossibleStage implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "impossible-stage",
          Group.PLAN,
          Severity.ERROR,
          Detail.NOTE,
          "The stage does not fit the rest of the plan.",
          "R232");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    Text stage = plan.stage().orElse(null);
    if (stage == null) {
      return;
    }
    Severity most = Scope.mostOnANote(plan);
    Status status = plan.status().orElse(plan.ending().isPresent() ? Status.ENDED : null);
    if (status != null && !fits(plan, stage.value(), status)) {
      Text said = plan.block().text("status").orElse(null);
      if (said == null) {
        reporter
            .report(stage, "This plan is at the stage {}, and it has ended.", stage)
            .atMost(most);
      } else {
        reporter
            .report(
                stage,
                "This plan is at the stage {} and its status is {}. They cannot both be right: "
                    + "change the one that was left behind.",
                stage,
                said)
            .atMost(most);
      }
      return;
    }
    boolean carriedOut = stage.value().equals("delivery") || stage.value().equals("review");
    boolean empty =
        plan.needs().isEmpty()
            && plan.goals().isEmpty()
            && plan.actions().isEmpty()
            && plan.carerNeeds().isEmpty()
            && plan.carerActions().isEmpty()
            && plan.selfManagement().isEmpty();
    if (carriedOut && empty && plan.summary().isEmpty() && plan.crisis().isEmpty()) {
      reporter
          .report(
              stage,
              "This plan is at the stage {}, and there is nothing in it yet to carry out: no need, no"
                  + " goal, no action.",
              stage)
          .atMost(most);
    }
  }

  private static boolean fits(Plan plan, String stage, Status status) {
    return switch (stage) {
      case "entry", "assessment" -> isNotYetAgreed(status) || isComingBack(plan, status);
      case "development" -> status != Status.MAINTENANCE && status != Status.ENDED;
      case "delivery", "review" -> !isNotYetAgreed(status) && status != Status.ENDED;
      case "exit" -> status != Status.DRAFT && status != Status.OFFERED;
      default -> true;
    };
  }

  private static boolean isNotYetAgreed(Status status) {
    return status == Status.DRAFT || status == Status.OFFERED || status == Status.DECLINED;
  }

  /** Somebody who comes back is assessed while the plan of before still holds (R235). */
  private static boolean isComingBack(Plan plan, Status status) {
    boolean before = plan.follows().isPresent() || !plan.reviews().isEmpty();
    return status == Status.IN_REVIEW || (before && status == Status.AGREED);
  }
}
