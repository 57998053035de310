package careplan.lint.rules.choice;

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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ten questions are answered before anybody says that a person cannot decide (R175). */
final class CapacityChecksUnanswered implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "capacity-checks-unanswered",
          Group.CHOICE,
          Severity.WARNING,
          Detail.BRIEF,
          "The questions to ask before saying that somebody cannot decide are not all answered.",
          "R175");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** The questions, in the order of the format, as they follow "whether". */
  private static final Map<String, String> QUESTIONS = questions();

  private static Map<String, String> questions() {
    Map<String, String> questions = new LinkedHashMap<>();
    questions.put("information", "all that matters for it was told");
    questions.put("alternatives", "every other way was explained");
    questions.put("earlier-wishes", "earlier wishes and attorneys were looked for");
    questions.put("easy-form", "it was put in an easy form");
    questions.put("other-methods", "other ways of talking were tried");
    questions.put("helper", "somebody helped with communication");
    questions.put("time", "it was the best time of day");
    questions.put("place", "it was the best place");
    questions.put("can-wait", "the decision could wait");
    questions.put("other-voice", "somebody else could help to choose or to say a view");
    return questions;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (Capacity capacity : context.plan().capacity()) {
      boolean couldNot = capacity.block().is("answer", "no");
      Block checks = capacity.checks().orElse(null);
      if (checks == null && !couldNot) {
        continue;
      }
      List<String> open = open(checks);
      if (!open.isEmpty()) {
        Remark remark = report(reporter, capacity, open, couldNot);
        if (!couldNot) {
          remark.atMost(Severity.INFO);
        }
      }
    }
  }

  private static List<String> open(Block checks) {
    List<String> open = new ArrayList<>(QUESTIONS.size());
    for (String question : QUESTIONS.keySet()) {
      if (checks == null || !checks.has(question)) {
        open.add(question);
      }
    }
    return open;
  }

  private static Remark report(
      Reporter reporter, Capacity capacity, List<String> open, boolean couldNot) {
    String reason =
        couldNot
            ? "Before anybody says that a person cannot decide, ten questions"
            : "Ten questions";
    if (open.size() == QUESTIONS.size()) {
      return reporter
          .absent(
              capacity.block(),
              "capacity.checks",
              reason + " are to be answered. None of them is answered here.")
          .better("checks: {" + String.join(": ..., ", open) + ": ...}");
    }
    List<String> whether = new ArrayList<>(open.size());
    open.forEach(question -> whether.add(QUESTIONS.get(question)));
    return reporter
        .reportKey(
            capacity.checks().orElseThrow().node(),
            reason
                + " are to be answered. These are still open: whether "
                + Series.of(open.size(), "{}")
                + ".",
            whether.toArray())
        .better(String.join(": ...\n", open) + ": ...");
  }
}
