package careplan.lint.rules.goals;

import careplan.language.time.TimeBound;
import careplan.lint.Context;
import careplan.lint.rules.DueDay;
import careplan.plan.Goal;
import careplan.plan.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day by which a goal is to be reached, and where it is written.
 *
 * @param day the day
 * @param text the field it stands in: {@code by}, the goal or its measure
 * @param from index of its first character there
 * @param to index just past its last one
 */
record GoalDay(LocalDate day, Text text, int from, int to) {

  static Optional<GoalDay> of(Context context, Goal goal) {
    Text by = goal.by().orElse(null);
    if (by != null) {
      return DueDay.of(context, by).map(day -> new GoalDay(day, by, 0, by.value().length()));
    }
    Text text = goal.statement().orElseThrow();
    if (!DueDay.isRead(context, text)) {
      return Optional.empty();
    }
    String measure = goal.measure().map(Text::value).orElse("");
    TimeBound.Decision decision =
        TimeBound.judge(text.value(), measure, "").decidedBy().orElse(null);
    if (decision == null) {
      return Optional.empty();
    }
    Text field = decision.field() == TimeBound.Field.MEASURE ? goal.measure().orElseThrow() : text;
    return DueDay.of(context, decision.expression())
        .map(
            day ->
                new GoalDay(
                    day, field, decision.expression().start(), decision.expression().end()));
  }
}
