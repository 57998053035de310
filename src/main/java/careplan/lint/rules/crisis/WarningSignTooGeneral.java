package careplan.lint.rules.crisis;

import careplan.language.judgement.DecidingWords;
import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Crisis;
import careplan.plan.CrisisStep;
import careplan.plan.Detail;
import careplan.plan.Text;
import java.util.ArrayList;
import java.util.List;

/** A sign is something that somebody else can see or hear (R142, X34). */
final class WarningSignTooGeneral implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "warning-sign-too-general",
              Group.CRISIS,
              Severity.WARNING,
              Detail.BRIEF,
              "A warning sign is so general that nobody could see it.",
              "R142")
          .in(Part.CRISIS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Crisis crisis = context.plan().crisis().orElse(null);
    if (crisis == null) {
      return;
    }
    Text firstGeneral = null;
    DecidingWords words = null;
    boolean allGeneral = true;
    for (Text sign : signs(crisis)) {
      DecidingWords found = context.language().signTooGeneral(sign).orElse(null);
      allGeneral &= found != null;
      if (firstGeneral == null && found != null) {
        firstGeneral = sign;
        words = found;
      }
    }
    if (firstGeneral == null) {
      return;
    }
    reporter
        .report(
            firstGeneral,
            words.start(),
            words.end(),
            "\"{}\" could be said of anybody. What would somebody who knows the person see or hear"
                + " first? Write that instead.",
            reporter.words(firstGeneral, words.start(), words.end()))
        .atMost(allGeneral ? Severity.WARNING : Severity.INFO);
  }

  /** The lists of signs; where there are none, the signs of the steps. */
  private static List<Text> signs(Crisis crisis) {
    List<Text> signs = new ArrayList<>(crisis.warningSigns());
    signs.addAll(crisis.relapseSigns());
    if (signs.isEmpty()) {
      for (CrisisStep step : crisis.steps()) {
        signs.addAll(step.block().texts("sign"));
      }
    }
    return signs;
  }
}
