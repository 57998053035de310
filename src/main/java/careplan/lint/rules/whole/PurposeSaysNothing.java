package careplan.lint.rules.whole;

import careplan.language.Person;
import careplan.language.judgement.DecidingWords;
import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.FirstName;
import careplan.plan.Detail;
import careplan.plan.Text;

/**
 * A purpose that would fit anybody's plan says nothing (R096, X05). Words in the first person or in
 * quotation marks are the person's own, and are not judged.
 */
final class PurposeSaysNothing implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "purpose-says-nothing",
          Group.PLAN,
          Severity.WARNING,
          Detail.NOTE,
          "The purpose would fit anybody's plan.",
          "R096",
          "R104");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (Text purpose : context.plan().block().texts("purpose")) {
      DecidingWords words = context.language().purposeSaysNothing(purpose).orElse(null);
      if (words == null || isOwn(purpose)) {
        continue;
      }
      reporter
          .report(
              purpose,
              words.start(),
              words.end(),
              "\"{}\" could be the purpose of anybody's plan. What should be different about "
                  + "this person's days, so that they would notice it themselves?",
              reporter.words(purpose, words.start(), words.end()))
          .better("purpose: So that {} can ...", FirstName.of(context.plan(), "I"));
    }
  }

  private static boolean isOwn(Text purpose) {
    return Person.of(careplan.language.Text.of(purpose.value())) == Person.FIRST;
  }
}
