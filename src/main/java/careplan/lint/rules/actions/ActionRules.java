package careplan.lint.rules.actions;

import careplan.lint.Rule;
import java.util.List;

/** The rules on actions, in the order of the catalogue. */
public final class ActionRules {
  /** All of them. */
  public static final List<Rule> ALL =
      List.of(
          new ActionVague(),
          new ActionWithoutDeed(),
          new ActionWithoutOwner(),
          new OwnerIsARole(),
          new OwnerIsAService(),
          new ActionWithoutTime(),
          new TimeCannotBeWorkedOut(),
          new OwnerOffThatDay(),
          new ActionWithoutPlace(),
          new ActionForNothing(),
          new PersonHasNoAction(),
          new AllActionsProfessional(),
          new NothingBuildsIndependence(),
          new RoleNotAccepted(),
          new ActionDatePassed(),
          new ReviewAsAction(),
          new ActionHidesAGoal(),
          new NothingAskedOfOthers(),
          new TooMuchForOnePerson());

  private ActionRules() {}
}
