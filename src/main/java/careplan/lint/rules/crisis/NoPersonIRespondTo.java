package careplan.lint.rules.crisis;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.ContactInFull;
import careplan.lint.rules.Demand;
import careplan.plan.Contact;
import careplan.plan.Crisis;
import careplan.plan.CrisisPerson;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Whom the person responds to best, and how to reach them (R140). */
final class NoPersonIRespondTo implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "no-person-i-respond-to",
              Group.CRISIS,
              Severity.ERROR,
              Detail.BRIEF,
              "The crisis plan names nobody whom the person responds to, or says no way to reach them.",
              "R140")
          .in(Part.CRISIS)
          .forSafety();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    Crisis crisis = plan.crisis().orElse(null);
    if (crisis == null) {
      return;
    }
    Demand demand = Demand.forCrisis(context);
    if (crisis.people().isEmpty()) {
      boolean asked = demand != Demand.NONE && CrisisContent.plan(plan).isPresent();
      if (asked && !plan.isConsidered("crisis.people")) {
        reporter
            .absent(
                crisis.block(),
                "crisis.people",
                "Nothing here says whom to send for: somebody whose voice helps, and why it does.")
            .better("people:\n  - {who: ..., why: ...}")
            .atMost(demand.most());
      }
      return;
    }
    Set<String> contacts = contacts(plan, crisis);
    for (CrisisPerson person : crisis.people()) {
      Text who = person.who().orElse(null);
      if (who != null && !canBeReached(plan, contacts, who)) {
        reporter
            .report(
                who,
                "{} helps most, and nothing says how to reach them. Write their number in team.",
                plan.member(who.value()).flatMap(TeamMember::name).orElse(who))
            .better("phone: ...")
            .atMost(context.proportion().detail() == Detail.NOTE ? Severity.INFO : demand.most());
      }
    }
  }

  private static boolean canBeReached(Plan plan, Set<String> contacts, Text who) {
    TeamMember member = plan.member(who.value()).orElse(null);
    boolean inTeam =
        member != null && (ContactInFull.isNumber(member.phone()) || member.address().isPresent());
    return inTeam
        || contacts.contains(who.value())
        || ContactInFull.isNumber(Optional.of(who))
        || who.value().equals("me");
  }

  /** The ids and names of those who can be rung. */
  private static Set<String> contacts(Plan plan, Crisis crisis) {
    Set<String> contacts = new HashSet<>();
    for (Contact contact : crisis.contacts()) {
      if (ContactInFull.of(plan, contact).hasNumber()) {
        contact.who().or(contact::name).ifPresent(who -> contacts.add(who.value()));
      }
    }
    return contacts;
  }
}
