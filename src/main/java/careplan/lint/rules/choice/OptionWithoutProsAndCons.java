package careplan.lint.rules.choice;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Series;
import careplan.plan.Decision;
import careplan.plan.Detail;
import careplan.plan.Option;
import careplan.plan.Text;
import java.util.ArrayList;
import java.util.List;

/** The second question is: what is good and what is bad about each option, for me (R119)? */
final class OptionWithoutProsAndCons implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "option-without-pros-and-cons",
          Group.CHOICE,
          Severity.WARNING,
          Detail.FULL,
          "An option does not say what is good and what is bad about it.",
          "R119",
          "R118");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    if (context.plan().isConsidered("decisions.options")) {
      return;
    }
    for (Decision decision : context.plan().decisions()) {
      judge(decision, reporter);
    }
  }

  /** One remark for a decision, at its first option that lacks something. */
  private static void judge(Decision decision, Reporter reporter) {
    List<Text> without = new ArrayList<>();
    int noGood = 0;
    int noBad = 0;
    for (Option option : decision.options()) {
      Text words = option.option().orElse(null);
      if (words != null && (option.good().isEmpty() || option.bad().isEmpty())) {
        without.add(words);
        noGood += option.good().isEmpty() ? 1 : 0;
        noBad += option.bad().isEmpty() ? 1 : 0;
      }
    }
    if (without.isEmpty()) {
      return;
    }
    int all = without.size();
    String what =
        noGood == all && noBad == all
            ? "Nothing says what is good and what is bad for this person about "
            : noBad == 0
                ? "Nothing says what is good for this person about "
                : noGood == 0
                    ? "Nothing says what is bad for this person about "
                    : "Say both what is good and what is bad for this person about ";
    String good = noGood > 0 ? "good: [...]" : "";
    String bad = noBad > 0 ? "bad: [...]" : "";
    reporter
        .report(without.get(0), what + Series.of(all, "\"{}\"") + ".", without.toArray())
        .better(good + (good.isEmpty() || bad.isEmpty() ? "" : "\n") + bad);
  }
}
