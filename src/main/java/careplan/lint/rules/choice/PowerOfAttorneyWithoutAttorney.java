package careplan.lint.rules.choice;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Choice;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.Text;

/** A lasting power of attorney appoints somebody, who is named and can be reached (R182). */
final class PowerOfAttorneyWithoutAttorney implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "power-of-attorney-without-attorney",
          Group.CHOICE,
          Severity.WARNING,
          Detail.BRIEF,
          "A lasting power of attorney is recorded, and nobody in the team is named as attorney.",
          "R182",
          "R255");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    for (Choice choice : plan.choices()) {
      if (!choice.block().is("kind", "lasting-power-of-attorney")) {
        continue;
      }
      if (choice.attorney().isEmpty()) {
        reporter
            .absent(
                choice.block(),
                "choices.attorney",
                "A lasting power of attorney is recorded here, and nothing says who the attorney"
                    + " is. Name them in team, with a way to reach them.")
            .better("attorney: ...");
      }
      for (Text attorney : choice.attorney()) {
        judge(plan, attorney, reporter);
      }
    }
  }

  /** An id that nobody has is an unknown reference, which is said already. */
  private static void judge(Plan plan, Text attorney, Reporter reporter) {
    if (People.isMe(attorney)) {
      reporter.report(
          attorney,
          "Nobody can be their own attorney. Name the one who was appointed, and put them into"
              + " team.");
    } else if (plan.member(attorney.value()).isEmpty() && !hasFormOfId(attorney.value())) {
      reporter
          .report(
              attorney,
              "{} is the attorney and is not in team, so that nobody finds out how to reach them.",
              attorney)
          .better("team:\n  - {id: ..., name: {}, role: ..., phone: ...}", attorney);
    }
  }

  private static boolean hasFormOfId(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c != '-' && (c < 'a' || c > 'z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }
}
