package careplan.lint.rules.people;

import careplan.language.judgement.PlaceholderJudgement;
import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.PhoneNumber;
import careplan.plan.PlanText;
import careplan.plan.Text;

/** A number that cannot be rung is worse than none: it is found out at night (R158). */
final class PhoneNumberUnusable implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "phone-number-unusable",
          Group.PEOPLE,
          Severity.WARNING,
          Detail.NOTE,
          "Nobody could ring this number as it is written.",
          "R158");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (PlanText text : context.plan().texts()) {
      if (text.field().name().equals("phone") && !isSpokenOf(text)) {
        judge(text.text(), reporter);
      }
    }
  }

  /**
   * Words in place of a crisis contact's number, and what a template left, have their own rules.
   */
  private static boolean isSpokenOf(PlanText text) {
    String words = text.text().value();
    return PhoneNumber.in(words) == PhoneNumber.WITHOUT_DIGITS
        && (text.text().node().pointer().startsWith("/crisis/contacts/")
            || PlaceholderJudgement.in(words).isPresent());
  }

  private static void judge(Text phone, Reporter reporter) {
    String why =
        switch (PhoneNumber.in(phone.value())) {
          case USABLE -> "";
          case WITHOUT_DIGITS -> "there is no digit in it";
          case TOO_SHORT -> "it has too few digits";
          case TOO_LONG -> "it has too many digits";
          case WITHOUT_FIRST_ZERO -> "its first 0 seems to be missing";
          case UNKNOWN_RANGE -> "no number in the United Kingdom starts like that";
        };
    if (!why.isEmpty()) {
      reporter.report(
          phone,
          "Nobody could ring \"{}\": {}. A number from abroad starts with + and the country's"
              + " code.",
          phone,
          why);
    }
  }
}
