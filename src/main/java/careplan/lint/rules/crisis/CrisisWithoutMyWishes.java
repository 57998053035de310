package careplan.lint.rules.crisis;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Demand;
import careplan.plan.Choice;
import careplan.plan.Crisis;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.Text;

/** A crisis plan holds the wishes of the person and was made with them (R152). */
final class CrisisWithoutMyWishes implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "crisis-without-my-wishes",
              Group.CRISIS,
              Severity.WARNING,
              Detail.BRIEF,
              "The crisis plan holds no wish of the person, or was made without them.",
              "R152")
          .in(Part.CRISIS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    Demand demand = Demand.forCrisis(context);
    Crisis crisis = CrisisContent.plan(plan).orElse(null);
    if (demand == Demand.NONE || crisis == null || plan.notTakingPart().isPresent()) {
      return;
    }
    Severity most = demand == Demand.IN_FULL ? Severity.WARNING : Severity.INFO;
    if (!hasWishes(plan, crisis) && !plan.isConsidered("crisis.wishes")) {
      reporter
          .absent(
              crisis.block(),
              "crisis.wishes",
              "Nothing here says what the person wants when very unwell: where to be, who should"
                  + " come, what not to do.")
          .better("wishes: ...")
          .atMost(most);
      return;
    }
    if (isMadeByOthers(crisis) && !plan.isConsidered("crisis.made-with")) {
      reporter
          .reportKey(
              crisis.block().value("made-with").orElseThrow(),
              "This crisis plan was made without the person. Go through it together, and add me.")
          .better("made-with: [me, ...]")
          .atMost(most);
    }
  }

  private static boolean hasWishes(Plan plan, Crisis crisis) {
    if (!crisis.wishes().isEmpty() || !crisis.refusals().isEmpty()) {
      return true;
    }
    for (Choice choice : plan.choices()) {
      boolean ahead =
          choice.block().is("kind", "advance-statement")
              || choice.block().is("kind", "advance-decision");
      if (ahead && choice.says().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMadeByOthers(Crisis crisis) {
    for (Text who : crisis.madeWith()) {
      if (who.value().equals("me")) {
        return false;
      }
    }
    return !crisis.madeWith().isEmpty();
  }
}
