package careplan.lint.rules.whole;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Areas;
import careplan.lint.rules.Series;
import careplan.plan.Detail;
import careplan.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The whole of life is looked at: each area has a need, a goal or a note, if only that nothing is
 * needed (R068, R069). Whether mind and body are both there two other rules ask.
 */
final class AreasNotConsidered implements Rule {

  private static final List<String> CARERS_AREAS =
      List.of(
          "physical-health",
          "mental-health",
          "caring-and-parenting",
          "work-and-learning",
          "lifestyle");

  private static final RuleInfo INFO =
      RuleInfo.of(
          "areas-not-considered",
          Group.PLAN,
          Severity.WARNING,
          Detail.FULL,
          "Some parts of life are not spoken of.",
          "R068",
          "R069",
          "R014");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    if (!Scope.isOfAWholeLife(context) || plan.isConsidered("areas")) {
      return;
    }
    Set<String> spoken = LifeAreas.spokenOf(plan);
    List<String> missing = new ArrayList<>();
    for (String area : asked(context)) {
      if (!spoken.contains(area) && !plan.isConsidered("areas." + area)) {
        missing.add(area);
      }
    }
    if (missing.isEmpty()) {
      return;
    }
    reporter
        .absent(
            plan.areas().orElse(plan.block()),
            "areas",
            "Nothing is said of these parts of life: {}. A few words for each will do, if only that"
                + " nothing is needed now.",
            Series.of(missing).replace('-', ' '))
        .better("areas:\n  {}: ...", missing.get(0));
  }

  private static List<String> asked(Context context) {
    List<String> own = context.settings().areas();
    if (!own.isEmpty()) {
      return own;
    }
    if (context.plan().isOfType("carers-support")) {
      return CARERS_AREAS;
    }
    String other = Scope.isOfMentalHealth(context.plan()) ? "physical-health" : "mental-health";
    List<String> areas = new ArrayList<>(Areas.DEFAULT);
    areas.remove(other);
    return areas;
  }
}
