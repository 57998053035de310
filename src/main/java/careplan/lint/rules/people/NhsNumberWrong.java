package careplan.lint.rules.people;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.NhsNumber;
import careplan.plan.Text;

/** The last digit of an NHS number checks the others (R044). */
final class NhsNumberWrong implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "nhs-number-wrong",
          Group.PEOPLE,
          Severity.ERROR,
          Detail.NOTE,
          "This is not an NHS number: its check digit does not fit.",
          "R044");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Text number = context.plan().person().nhsNumber().orElse(null);
    if (number == null || NhsNumber.isOne(number.value())) {
      return;
    }
    boolean tenDigits = NhsNumber.digits(number.value()).length() == 10;
    reporter.report(
        number,
        "{} is not an NHS number: {}. Look for a slip in typing before anybody's record is mixed up"
            + " with another's.",
        number,
        tenDigits ? "its last digit does not fit the others" : "it should have ten digits");
  }
}
