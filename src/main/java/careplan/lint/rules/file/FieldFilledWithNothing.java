package careplan.lint.rules.file;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Form;
import careplan.plan.PlanText;
import java.util.Locale;
import java.util.Set;

/** Words that say nothing, where an empty field or a reason would say more (C02, R009). */
public final class FieldFilledWithNothing implements Rule {
  private static final Set<String> NOTHING =
      Set.of(
          "n/a",
          "na",
          "not applicable",
          "as above",
          "see above",
          "as below",
          "see below",
          "ditto",
          "as before",
          "amherthnasol",
          "gweler uchod");

  private static final RuleInfo INFO =
      RuleInfo.of(
          "field-filled-with-nothing",
          Group.FILE,
          Severity.WARNING,
          Detail.NOTE,
          "The words in this field say nothing.",
          "R009");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (PlanText text : context.plan().texts()) {
      boolean sentences = text.field().form().kind() == Form.Kind.PROSE;
      if (sentences && saysNothing(text.text().value())) {
        reporter
            .report(
                text.text(),
                "\"{}\" says nothing about {}. Leave the field out, or say under considered why"
                    + " nothing is needed.",
                text.text(),
                text.field().name())
            .better("considered:\n  " + text.field().name() + ": ...");
      }
    }
  }

  private static boolean saysNothing(String value) {
    int end = value.length();
    while (end > 0 && !Character.isLetterOrDigit(value.charAt(end - 1))) {
      end--;
    }
    if (end == 0) {
      return true;
    }
    return end < 20 && NOTHING.contains(value.substring(0, end).strip().toLowerCase(Locale.ROOT));
  }
}
