package careplan.lint.rules.contingency;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Contingency;
import careplan.plan.CoordinatorAway;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.Text;
import java.util.List;

/** Whoever stands in for the coordinator is somebody else (R146). */
final class CoordinatorAwayIsTheCoordinator implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "coordinator-away-is-the-coordinator",
              Group.CRISIS,
              Severity.ERROR,
              Detail.BRIEF,
              "The person to turn to when the coordinator is away is the coordinator.",
              "R146")
          .in(Part.CONTINGENCY)
          .forSafety();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    CoordinatorAway away = plan.contingency().flatMap(Contingency::coordinatorAway).orElse(null);
    List<Text> coordinators = Coordinators.others(plan);
    if (away == null || away.who().isEmpty() || coordinators.size() != 1) {
      return;
    }
    Text coordinator = coordinators.get(0);
    Text name = Coordinators.name(plan, coordinator);
    boolean sameNumber = false;
    for (Text who : away.who()) {
      if (!isSame(plan, who, coordinator, name)) {
        if (!hasSameNumber(plan, who, coordinator)) {
          return;
        }
        sameNumber = true;
      }
    }
    Text who = away.who().get(0);
    if (sameNumber) {
      reporter
          .report(
              who,
              "{} has the same number as {}. Does somebody else pick it up when {} is away? If not,"
                  + " write down another number.",
              Coordinators.name(plan, who),
              name,
              name)
          .as(Severity.INFO);
      return;
    }
    reporter
        .report(
            who, "When {} is away, this sends people to {} again. Name somebody else.", name, name)
        .better("coordinator-away: {who: ..., do: ...}");
  }

  private static boolean isSame(Plan plan, Text who, Text coordinator, Text name) {
    return who.value().equals(coordinator.value())
        || Coordinators.name(plan, who).value().equalsIgnoreCase(name.value());
  }

  private static boolean hasSameNumber(Plan plan, Text who, Text coordinator) {
    String number = Coordinators.number(plan, who);
    return !number.isEmpty() && number.equals(Coordinators.number(plan, coordinator));
  }
}
