package careplan.lint.rules.goals;

import careplan.lint.Rule;
import java.util.List;

/** The rules on goals, in the order of the catalogue. */
public final class GoalRules {
  /** All of them. */
  public static final List<Rule> ALL =
      List.of(
          new GoalNotSpecific(),
          new GoalWithoutMeasure(),
          new GoalMeasureNotMeasurable(),
          new GoalWithoutSteps(),
          new GoalLowConfidence(),
          new GoalWithoutReason(),
          new GoalWithoutDate(),
          new GoalDatePassed(),
          new GoalBeforePlan(),
          new GoalIsTheServicesAim(),
          new GoalsAllSetByProfessionals(),
          new GoalsOnlyAboutSymptoms(),
          new GoalLevelsOutOfOrder());

  private GoalRules() {}
}
