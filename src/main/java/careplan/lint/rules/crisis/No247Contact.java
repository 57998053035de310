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
import careplan.plan.Block;
import careplan.plan.Crisis;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.Status;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import careplan.yaml.Node;
import java.util.List;
import java.util.Optional;

/**
 * Crisis and contingency parts always hold a number that is answered 24 hours a day, 7 days a week,
 * also where no risk is known (R136). There is no exemption, so {@code considered} gives none; a
 * note that says what to do in an emergency has said enough (R006).
 */
final class No247Contact implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "no-24-7-contact",
              Group.CRISIS,
              Severity.ERROR,
              Detail.NOTE,
              "No contact for a crisis answers 24 hours a day, 7 days a week.",
              "R136",
              "R137")
          .forSafety();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    boolean note = context.proportion().detail() == Detail.NOTE;
    boolean enoughForANote = note && plan.crisis().flatMap(Crisis::emergency).isPresent();
    if (!isNeeded(plan) || enoughForANote) {
      return;
    }
    List<ContactInFull> contacts = CrisisContacts.of(context);
    if (CrisisContacts.answers(context) != ContactHours.Answers.NOT_ALWAYS) {
      return;
    }
    Remark remark =
        contacts.isEmpty() ? nobody(plan, reporter) : nobodyAtAllHours(plan, contacts, reporter);
    if (note) {
      remark.atMost(Severity.INFO);
    }
    Text known = inTeam(plan).orElse(null);
    if (known != null) {
      remark.better("contacts:\n  - {who: {}}", known);
    } else {
      remark.better("contacts:\n  - {name: ..., role: ..., phone: ..., hours: 24/7}");
    }
  }

  private static boolean isNeeded(Plan plan) {
    boolean over =
        plan.status()
                .filter(status -> status == Status.ENDED || status == Status.DECLINED)
                .isPresent()
            || plan.declined().isPresent();
    return !over
        && (plan.block().block("crisis").isPresent()
            || plan.block().block("contingency").isPresent()
            || plan.block().is("safety", "none known"));
  }

  private static Remark nobody(Plan plan, Reporter reporter) {
    return reporter.absent(
        plan.block().block("crisis").orElse(plan.block()),
        "crisis.contacts",
        "No contact is named here who answers 24 hours a day, every day of the week. Add one with"
            + " its number.");
  }

  private static Remark nobodyAtAllHours(
      Plan plan, List<ContactInFull> contacts, Reporter reporter) {
    Block place =
        plan.block().block("crisis").filter(crisis -> crisis.has("contacts")).orElse(null);
    ContactInFull shown = contacts.get(0);
    for (ContactInFull contact : contacts) {
      boolean always = contact.judge().answers() == ContactHours.Answers.ALWAYS;
      if (always && contact.name().isPresent()) {
        return reporter.report(
            contact.block().node(),
            "\"{}\" is said to answer at all hours, and there is no number to ring. Write it here, so"
                + " that there is one contact for nights and weekends.",
            contact.name().get());
      }
      if (shown.hours().isEmpty() || shown.name().isEmpty()) {
        shown = contact;
      }
    }
    Text name = shown.name().orElse(null);
    Text hours = shown.hours().orElse(null);
    Node node = place == null ? shown.block().node() : place.value("contacts").orElseThrow();
    if (name == null || hours == null) {
      return reporter.reportKey(
          node,
          "Nobody on this list answers 24 hours a day, every day of the week. Add somebody who"
              + " does, with a number.");
    }
    return reporter.reportKey(
        node,
        "Nobody on this list answers 24 hours a day, every day of the week: {}, for one, answers"
            + " \"{}\". Add somebody who does, with a number.",
        name,
        hours);
  }

  /** Somebody in the team who does answer at all hours and was left off the list. */
  private static Optional<Text> inTeam(Plan plan) {
    for (TeamMember member : plan.team()) {
      ContactInFull contact = ContactInFull.of(member);
      boolean always = contact.judge().answers() == ContactHours.Answers.ALWAYS;
      if (always && contact.hasNumber() && member.id().isPresent()) {
        return member.id();
      }
    }
    return Optional.empty();
  }
}
