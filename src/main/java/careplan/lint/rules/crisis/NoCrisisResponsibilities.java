package careplan.lint.rules.crisis;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Demand;
import careplan.plan.Crisis;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.TeamMember;
import careplan.plan.Text;

/** Who does what in a crisis: the team, the person, the family and the community (R143). */
final class NoCrisisResponsibilities implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "no-crisis-responsibilities",
              Group.CRISIS,
              Severity.ERROR,
              Detail.BRIEF,
              "The crisis plan does not say who does what.",
              "R143")
          .in(Part.CRISIS)
          .forSafety();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Demand demand = Demand.forCrisis(context);
    Crisis crisis = CrisisContent.plan(context.plan()).orElse(null);
    if (crisis == null
        || demand == Demand.NONE
        || context.plan().isConsidered("crisis.responsibilities")) {
      return;
    }
    boolean steps = CrisisContent.hasStepOwners(crisis);
    if (!crisis.block().has("responsibilities")) {
      reporter
          .absent(
              crisis.block(),
              "crisis.responsibilities",
              steps
                  ? "The steps name who takes them. Say also what each of us is there for, me among"
                      + " them: who tells whom, who stays, who sees to the home."
                  : "Nothing here says who does what in a crisis: I myself, those who help me, and the"
                      + " team.")
          .better("responsibilities:\n  me: ...")
          .as(steps ? Severity.INFO : demand.most());
      return;
    }
    if (demand == Demand.IN_FULL && !hasCommunity(context.plan(), crisis)) {
      reporter
          .reportKey(
              crisis.block().value("responsibilities").orElseThrow(),
              "Only family and services have a part in a crisis here. Is there a friend or a neighbour"
                  + " who would want to be asked? If not, say so under considered.")
          .better("considered:\n  crisis.responsibilities: ...")
          .as(Severity.INFO);
    }
  }

  private static boolean hasCommunity(Plan plan, Crisis crisis) {
    for (Text who : CrisisRoles.of(crisis)) {
      String kind =
          plan.member(who.value()).flatMap(TeamMember::kind).map(Text::value).orElse("community");
      boolean closest = kind.equals("family") || kind.equals("carer");
      boolean formal = kind.equals("professional") || kind.equals("service");
      if (!who.value().equals("me") && !closest && !formal) {
        return true;
      }
    }
    return false;
  }
}
