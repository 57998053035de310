package careplan.lint.rules.crisis;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Remark;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.ContactInFull;
import careplan.lint.rules.CrisisContacts;
import careplan.plan.Detail;
import careplan.plan.Text;

/** A contact in a crisis is a number to ring; the short ones count (R158, K12). */
final class ContactWithoutNumber implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "contact-without-number",
          Group.CRISIS,
          Severity.WARNING,
          Detail.NOTE,
          "A contact for a crisis has no number to ring.",
          "R158",
          "R044");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (ContactInFull contact : CrisisContacts.of(context)) {
      if (contact.hasNumber()) {
        continue;
      }
      Remark remark = remark(contact, reporter);
      if (context.proportion().detail() == Detail.NOTE) {
        remark.atMost(Severity.INFO);
      }
    }
  }

  private static Remark remark(ContactInFull contact, Reporter reporter) {
    Text name = contact.name().orElse(null);
    Text phone = contact.phone().orElse(null);
    if (phone != null) {
      return reporter.report(
          phone,
          "\"{}\" is not a number that anybody could ring in a crisis. Write the number.",
          phone);
    }
    if (name == null) {
      return reporter.report(
          contact.block().node(), "This contact has no number to ring. Write it here.");
    }
    return reporter
        .report(
            contact.block().node(),
            "There is no number for {}. In a crisis nobody has the time to look for it.",
            name)
        .better("phone: ...");
  }
}
