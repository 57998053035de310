package careplan.lint.rules.goals;

import careplan.language.judgement.DecidingWords;
import careplan.language.judgement.Input;
import careplan.lint.Remark;
import careplan.lint.Reporter;
import careplan.lint.Severity;
import careplan.lint.rules.Saying;
import careplan.plan.Goal;
import careplan.plan.Text;
import java.util.Optional;

/** Where a remark on a goal stands. */
final class GoalPlace {
  private GoalPlace() {}

  /** The field that deciding words stand in. */
  static Text field(Goal goal, DecidingWords words) {
    Text text = goal.statement().orElseThrow();
    return words.input() == Input.MEASURE ? goal.measure().orElse(text) : text;
  }

  /** A remark on the words that decided, which the template quotes first. */
  static Remark report(
      Reporter reporter, Goal goal, Optional<DecidingWords> words, String template) {
    Text text = goal.statement().orElseThrow();
    if (words.isEmpty()) {
      return reporter.report(text, template, Saying.of(reporter, text));
    }
    Text field = field(goal, words.get());
    int from = words.get().start();
    int to = Saying.end(field, words.get().end());
    return reporter.report(field, from, to, template, reporter.words(field, from, to));
  }

  /**
   * A remark for information at the measure of a goal in the person's own words, or where one would
   * stand: the wish itself is never criticised (R064, R103).
   */
  static Remark besideTheWish(Reporter reporter, Goal goal, String about, String template) {
    Text text = goal.statement().orElseThrow();
    Text measure = goal.measure().orElse(null);
    Remark remark =
        measure == null
            ? reporter.absent(goal.block(), about, template, Saying.of(reporter, text))
            : reporter.report(measure, template, Saying.of(reporter, text));
    return remark.as(Severity.INFO);
  }
}
