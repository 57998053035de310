package careplan.lint.rules.actions;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Saying;
import careplan.lint.rules.Weight;
import careplan.plan.Action;
import careplan.plan.Detail;
import careplan.plan.Goal;
import careplan.plan.Item;
import careplan.plan.Need;
import careplan.plan.Plan;
import careplan.plan.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Each action serves a need or a goal: that is its why (R083, R003, X12). */
final class ActionForNothing implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "action-for-nothing",
          Group.ACTIONS,
          Severity.WARNING,
          Detail.BRIEF,
          "An action does not say which need or goal it is for.",
          "R083",
          "R003",
          "R092",
          "R277");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    if (plan.isConsidered("actions.for")) {
      return;
    }
    List<Text> loose = new ArrayList<>();
    for (Action action : plan.unattachedActions()) {
      if (!action.isOver() && action.statement().isPresent() && !action.block().has("for")) {
        loose.add(action.statement().get());
      }
    }
    if (loose.isEmpty()) {
      return;
    }
    if (plan.needs().isEmpty() && plan.goals().isEmpty()) {
      withoutAny(context, reporter);
      return;
    }
    Object id = anyId(plan);
    for (Text text : loose) {
      reporter
          .report(
              text,
              "Nothing says what \"{}\" is for. Which need or goal does it serve? If none, "
                  + "is it still needed?",
              Saying.of(reporter, text))
          .better("for: [{}]", id);
    }
  }

  /** A purpose that says something is a reason too. */
  private static void withoutAny(Context context, Reporter reporter) {
    Plan plan = context.plan();
    Text purpose = plan.purpose().orElse(null);
    boolean why = purpose != null && context.language().purposeSaysNothing(purpose).isEmpty();
    if (why && Weight.most(context) != Severity.ERROR) {
      return;
    }
    reporter
        .reportKey(
            plan.block().value("actions").orElseThrow(),
            "This plan has actions, and neither a need nor a goal that they serve. What are they for,"
                + " in this person's life?")
        .better("needs:\n  - id: ...\n    need: ...")
        .as(why ? Severity.INFO : Severity.WARNING);
  }

  private static Object anyId(Plan plan) {
    List<Item> items = new ArrayList<>();
    for (Need need : plan.needs()) {
      items.add(need);
    }
    for (Goal goal : plan.goals()) {
      items.add(goal);
    }
    Optional<Text> only = items.size() == 1 ? items.get(0).id() : Optional.empty();
    return only.isPresent() ? only.get() : "...";
  }
}
