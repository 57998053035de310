package careplan.lint.rules.crisis;

import careplan.language.time.ContactHours;
import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.ContactInFull;
import careplan.lint.rules.CrisisContacts;
import careplan.plan.Detail;
import careplan.plan.Level;
import java.util.ArrayList;
import java.util.List;

/** Where a team holds complex care together, 999 alone at night is little (R136, R218). */
final class Only999 implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "only-999",
              Group.CRISIS,
              Severity.INFO,
              Detail.BRIEF,
              "999 is the only contact that answers at all hours.",
              "R136")
          .in(Part.CRISIS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    if (context.plan().level().filter(Level.CASE_MANAGEMENT::equals).isEmpty()) {
      return;
    }
    List<ContactInFull> others = new ArrayList<>();
    ContactInFull emergency = null;
    for (ContactInFull contact : CrisisContacts.of(context)) {
      if (!contact.isEmergencyService()) {
        others.add(contact);
      } else if (contact.judge().answers() == ContactHours.Answers.ALWAYS) {
        emergency = contact;
      }
    }
    if (emergency == null || CrisisContacts.answers(others) == ContactHours.Answers.ALWAYS) {
      return;
    }
    reporter
        .report(
            emergency.block().node(),
            "At night and at weekends 999 is the only number here. Is there a crisis line, a ward or"
                + " an out-of-hours team that should be rung before it comes to that?")
        .better("- {name: ..., role: ..., phone: ..., hours: 24/7}");
  }
}
