package careplan.lint.rules.actions;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Action;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import java.util.HashMap;
import java.util.Map;

/**
 * One person does not carry most of a plan (R106). No source says how many actions are too many, so
 * this asks: of somebody who has more of them than everybody else together, and more than one for
 * each day of the week.
 */
final class TooMuchForOnePerson implements Rule {
  private static final int DAYS_OF_THE_WEEK = 7;

  private static final RuleInfo INFO =
      RuleInfo.of(
          "too-much-for-one-person",
          Group.ACTIONS,
          Severity.INFO,
          Detail.FULL,
          "One person has most of the actions of the plan.",
          "R106",
          "R148");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    if (plan.isOver()) {
      return;
    }
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Text> first = new HashMap<>();
    int all = 0;
    for (OpenAction open : OpenAction.in(plan)) {
      Action action = open.action();
      all++;
      for (Text who : action.who()) {
        counts.merge(who.value(), 1, Integer::sum);
        first.putIfAbsent(who.value(), who);
      }
    }
    for (Map.Entry<String, Integer> owner : counts.entrySet()) {
      int count = owner.getValue();
      TeamMember member = plan.member(owner.getKey()).orElse(null);
      if (member == null
          || member.block().is("kind", "service")
          || count <= DAYS_OF_THE_WEEK
          || count * 2 <= all) {
        continue;
      }
      Text who = first.get(owner.getKey());
      reporter.report(
          who,
          "{} has a part in {} of the {} actions here. Is that within reach, and what happens when"
              + " they are ill or away? Only they can say.",
          member.name().orElse(who),
          count,
          all);
    }
  }
}
