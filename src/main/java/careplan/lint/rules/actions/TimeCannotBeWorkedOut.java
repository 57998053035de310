package careplan.lint.rules.actions;

import careplan.language.time.Certainty;
import careplan.language.time.TimeExpression;
import careplan.language.time.TimeExpressions;
import careplan.language.time.TimeKind;
import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.DueDay;
import careplan.lint.rules.Weight;
import careplan.plan.Action;
import careplan.plan.Dates;
import careplan.plan.Detail;
import careplan.plan.Form;
import careplan.plan.PlanText;
import careplan.plan.Text;
import java.util.List;

/**
 * Words about time lead to a day, counted from the plan's own date (R108, X09, X55): not "soon",
 * and not "in six months" where nobody knows from when.
 */
final class TimeCannotBeWorkedOut implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "time-cannot-be-worked-out",
              Group.ACTIONS,
              Severity.ERROR,
              Detail.BRIEF,
              "Nobody could work out the day that these words mean.",
              "R108",
              "R101",
              "R114")
          .in(Part.SAFETY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    if (context.plan().isOver()) {
      return;
    }
    for (PlanText text : context.plan().texts()) {
      if (isTime(text) && !isOver(text) && DueDay.isRead(context, text.text())) {
        boolean goal = text.within().shape().name().equals("goal");
        judge(context, reporter, text.text(), !goal);
      }
    }
    if (context.planDate().isPresent()) {
      return;
    }
    for (OpenAction open : OpenAction.in(context.plan())) {
      Action action = open.action();
      Text text = action.statement().orElseThrow();
      boolean dated = action.when().isPresent() || action.block().has("by");
      if (!dated && DueDay.isRead(context, text)) {
        judge(context, reporter, text, false);
      }
    }
  }

  private static boolean isTime(PlanText text) {
    boolean dateOrWords = text.field().form().kind() == Form.Kind.DATE_OR_WORDS;
    return dateOrWords && !text.field().name().equals("since")
        || text.field().name().equals("when") && text.within().shape().name().equals("action");
  }

  private static boolean isOver(PlanText text) {
    for (String status : List.of("done", "stopped", "achieved", "not-achieved", "in-place")) {
      boolean has = text.within().shape().field("status").isPresent();
      if (has && text.within().is("status", status)) {
        return true;
      }
    }
    return false;
  }

  private static void judge(Context context, Reporter reporter, Text text, boolean vagueToo) {
    if (Dates.hasFormOfDate(text.value())) {
      return;
    }
    TimeExpression vague = null;
    TimeExpression relative = null;
    for (TimeExpression words : TimeExpressions.in(text.value())) {
      if (words.kind() == TimeKind.VAGUE) {
        vague = vague == null ? words : vague;
      } else if (words.isTimeLimit()
          && words.certainty() == Certainty.KNOWN
          && context.planDate().isEmpty()
          && DueDay.isRelative(words)) {
        relative = relative == null ? words : relative;
      } else {
        return;
      }
    }
    if (relative != null) {
      reporter
          .report(
              text,
              relative.start(),
              relative.end(),
              "\"{}\" from when? Nothing here says on which day the counting begins. Write the day"
                  + " itself.",
              reporter.words(text, relative.start(), relative.end()))
          .better("by: ...   # the day itself, such as 2027-03-01")
          .atMost(Weight.most(context));
    } else if (vague != null && vagueToo) {
      reporter
          .report(
              text,
              vague.start(),
              vague.end(),
              "\"{}\" does not say when. By which day, or how often?",
              reporter.words(text, vague.start(), vague.end()))
          .as(Severity.WARNING);
    }
  }
}
