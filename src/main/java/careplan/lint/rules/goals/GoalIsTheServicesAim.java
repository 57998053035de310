package careplan.lint.rules.goals;

import careplan.language.judgement.GoalReason;
import careplan.language.judgement.GoalVerdict;
import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Remark;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Goal;
import careplan.plan.Text;

/** A goal is the person's own, in their terms, and not what a service hopes for (R103, R097). */
final class GoalIsTheServicesAim implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "goal-is-the-services-aim",
          Group.GOALS,
          Severity.WARNING,
          Detail.BRIEF,
          "A goal says what a service hopes for, not what the person does.",
          "R103",
          "R097",
          "R065");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (Goal goal : LiveGoals.of(context)) {
      GoalVerdict verdict = context.language().goal(goal).orElse(null);
      if (verdict == null || verdict.personsOwn().holds() || goal.isInOwnWords()) {
        continue;
      }
      Remark remark =
          GoalPlace.report(
              reporter,
              goal,
              verdict.personsOwn().words(),
              sentence(verdict.personsOwn().reason()));
      Text why = goal.why().orElse(null);
      if (why != null && why.value().indexOf('\n') < 0) {
        remark.better("goal: ...   # begin from the reason given: {}", why);
      }
    }
  }

  private static String sentence(GoalReason reason) {
    return switch (reason) {
      case DOING_AS_ASKED ->
          "\"{}\" is about doing as others ask. What does this person want from it for "
              + "their own life? That is the goal; this can be a step towards it.";
      case SAID_ABOUT_THE_PERSON ->
          "\"{}\" speaks about the person, as a service does. How would they say themselves what they"
              + " want?";
      case STAFF_DO ->
          "\"{}\" is what staff do. That is an action; what will this person have or do because of it?";
      default ->
          "\"{}\" is the language of a service. What does this person want to be able to do, in the"
              + " words they would use at home?";
    };
  }
}
