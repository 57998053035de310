package careplan.lint.rules.crisis;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Remark;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Agreement;
import careplan.plan.Block;
import careplan.plan.Carer;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.PlanForm;
import careplan.plan.Status;
import java.util.Optional;

/** Every written plan, however short, says what to do in an emergency (R135, R006, C27). */
final class NoEmergencyAdvice implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "no-emergency-advice",
              Group.CRISIS,
              Severity.ERROR,
              Detail.NOTE,
              "Nothing says what to do in an emergency.",
              "R135",
              "R006")
          .forSafety();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    if (isLeftInPeace(context) || saysWhatToDo(plan) || plan.isConsidered("crisis.emergency")) {
      return;
    }
    Optional<Block> crisis = plan.block().block("crisis");
    Remark remark =
        reporter
            .absent(
                crisis.orElse(plan.block()),
                "crisis.emergency",
                "Nothing here says what to do in an emergency. One line is enough: what to do at"
                    + " once, and whom to ring.")
            .atMost(most(context));
    if (crisis.isPresent()) {
      remark.better("emergency: ...");
    } else {
      remark.better(
          "crisis:\n  emergency: ...\n  contacts:\n    - {name: ..., phone: ..., hours: 24/7}");
    }
  }

  /**
   * A plan that was declined or is over, a carer's plan after a declined assessment, and a part of
   * a plan that stands in a file of its own.
   */
  private static boolean isLeftInPeace(Context context) {
    Plan plan = context.plan();
    boolean smallerThanItSays =
        context.proportion().detail() == Detail.NOTE
            && plan.detail() != Detail.NOTE
            && plan.form() != PlanForm.VERBAL;
    boolean partOfAnother = context.proportion().part() != Part.WHOLE && plan.partOf().isPresent();
    return smallerThanItSays
        || partOfAnother
        || plan.declined().isPresent()
        || plan.status().filter(Status.DECLINED::equals).isPresent()
        || plan.status().filter(Status.ENDED::equals).isPresent();
  }

  private static boolean saysWhatToDo(Plan plan) {
    Block crisis = plan.block().block("crisis").orElse(null);
    if (crisis != null
        && (crisis.has("emergency")
            || crisis.has("steps")
            || crisis.has("responsibilities")
            || crisis.has("contacts"))) {
      return true;
    }
    for (Carer carer : plan.carers()) {
      if (plan.isOfType("carers-support") && carer.inACrisis().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Severity most(Context context) {
    Plan plan = context.plan();
    if (plan.form() == PlanForm.VERBAL
        || (plan.detail() == Detail.NOTE && isAgreedVerbally(plan))) {
      return Severity.INFO;
    }
    return switch (context.proportion().part()) {
      case WHOLE, CRISIS -> Severity.ERROR;
      case CONTINGENCY, SAFETY, ENGAGEMENT -> Severity.WARNING;
      case MY_PLAN -> Severity.INFO;
    };
  }

  private static boolean isAgreedVerbally(Plan plan) {
    for (Agreement agreement : plan.agreement()) {
      if (agreement.block().is("how", "verbal")) {
        return true;
      }
    }
    return false;
  }
}
