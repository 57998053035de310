package careplan.lint.rules.choice;

import careplan.language.judgement.CapacityDecisionJudgement;
import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Remark;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Series;
import careplan.plan.Block;
import careplan.plan.Capacity;
import careplan.plan.Detail;
import careplan.plan.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Everybody is taken to be able to decide; a no is about one decision on one day, after help
 * (R174).
 */
final class CapacityWithoutDecision implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "capacity-without-decision",
          Group.CHOICE,
          Severity.ERROR,
          Detail.NOTE,
          "An entry about capacity lacks the decision, the day, who looked into it or the help that was given.",
          "R174");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (Capacity capacity : context.plan().capacity()) {
      judge(context, capacity, reporter);
    }
  }

  private static void judge(Context context, Capacity capacity, Reporter reporter) {
    boolean couldNot = capacity.block().is("answer", "no");
    Text decision = capacity.decision().orElse(null);
    boolean general =
        decision != null
            && context.language().isEnglish(decision)
            && CapacityDecisionJudgement.namesNone(decision.value());
    List<String> missing = new ArrayList<>(4);
    List<String> lines = new ArrayList<>(4);
    ask(decision == null, "which decision it is about", "decision: ...", missing, lines);
    ask(!capacity.block().has("on"), "on which day", "on: ...", missing, lines);
    ask(couldNot && capacity.by().isEmpty(), "who looked into it", "by: ...", missing, lines);
    ask(
        couldNot && !saysHelp(capacity),
        "what help to decide this person had",
        "support: ...",
        missing,
        lines);
    if (missing.isEmpty() && !general) {
      return;
    }
    Remark remark = report(reporter, capacity, general, missing);
    remark.better(String.join("\n", general ? with("decision: ...", lines) : lines));
    if (!couldNot) {
      remark.atMost(Severity.WARNING);
    }
  }

  private static void ask(
      boolean absent, String what, String line, List<String> missing, List<String> lines) {
    if (absent) {
      missing.add(what);
      lines.add(line);
    }
  }

  private static List<String> with(String first, List<String> lines) {
    List<String> all = new ArrayList<>(lines.size() + 1);
    all.add(first);
    all.addAll(lines);
    return all;
  }

  private static Remark report(
      Reporter reporter, Capacity capacity, boolean general, List<String> missing) {
    String lacks = Series.of(missing.size(), "{}");
    if (general) {
      Text decision = capacity.decision().orElseThrow();
      List<Object> arguments = new ArrayList<>(missing);
      arguments.add(0, decision);
      return reporter.report(
          decision,
          "\"{}\" is no particular decision. Name one: people are taken to be able to decide until"
              + " it is shown, for one decision on one day, that they are not."
              + (missing.isEmpty() ? "" : " Nor does this entry say " + lacks + "."),
          arguments.toArray());
    }
    return reporter.absent(
        capacity.block(),
        capacity.decision().isEmpty() ? "capacity.decision" : "capacity",
        "This entry about being able to decide does not say "
            + lacks
            + ". People are taken to be able to decide until it is shown otherwise for one decision"
            + " on one day.",
        missing.toArray());
  }

  /** The checks on form, method and helper say it as well. */
  private static boolean saysHelp(Capacity capacity) {
    if (capacity.support().isPresent()) {
      return true;
    }
    Block checks = capacity.checks().orElse(null);
    return checks != null
        && (checks.is("easy-form", "yes")
            || checks.is("other-methods", "yes")
            || checks.is("helper", "yes"));
  }
}
