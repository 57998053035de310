package careplan.lint.rules.crisis;

import careplan.language.time.ContactHours;
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
import java.util.List;

/** Somebody may answer at all hours, and the words do not say so (R136, K13). */
final class ContactHoursUnclear implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "contact-hours-unclear",
              Group.CRISIS,
              Severity.WARNING,
              Detail.NOTE,
              "It is not clear whether any contact for a crisis answers at all hours.",
              "R136")
          .forSafety();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    List<ContactInFull> contacts = CrisisContacts.of(context);
    if (CrisisContacts.answers(context) != ContactHours.Answers.UNCLEAR) {
      return;
    }
    ContactInFull contact = first(contacts);
    Text name = contact.name().orElse(null);
    Text hours = contact.hours().orElse(null);
    Remark remark;
    if (name == null) {
      remark =
          reporter.report(
              contact.block().node(),
              "It is not said when this contact answers, and nobody else here is known to answer at"
                  + " all hours. Write the hours beside the number.");
    } else if (hours == null) {
      remark =
          reporter.report(
              contact.block().node(),
              "It is not said when {} answers, and nobody else here is known to answer at all hours."
                  + " Ask, and write the hours beside the number.",
              name);
    } else {
      remark =
          reporter.report(
              contact.block().node(),
              "\"{}\" leaves it open whether {} answers at night and at weekends, and nobody else"
                  + " here is known to. Ask, and write the hours down.",
              hours,
              name);
    }
    remark.better("hours: 24/7   # or the days and times");
    if (context.proportion().detail() == Detail.NOTE) {
      remark.atMost(Severity.INFO);
    }
  }

  private static ContactInFull first(List<ContactInFull> contacts) {
    for (ContactInFull contact : contacts) {
      boolean unclear = contact.judge().answers() == ContactHours.Answers.UNCLEAR;
      if (unclear && contact.hasNumber()) {
        return contact;
      }
    }
    return contacts.get(0);
  }
}
