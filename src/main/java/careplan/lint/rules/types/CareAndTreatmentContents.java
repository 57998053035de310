package careplan.lint.rules.types;

import careplan.lint.Context;
import careplan.lint.Reporter;
import careplan.lint.Severity;
import careplan.plan.Action;
import careplan.plan.Agreement;
import careplan.plan.Detail;
import careplan.plan.Ending;
import careplan.plan.Plan;
import careplan.plan.Service;
import careplan.plan.Status;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import careplan.plan.WayBack;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A Welsh care and treatment plan agrees outcomes with the person and with those who provide (R245,
 * R235).
 */
final class CareAndTreatmentContents extends TypeRule {

  CareAndTreatmentContents() {
    super(
        info(
            "care-and-treatment-contents",
            Severity.ERROR,
            Detail.BRIEF,
            "A care and treatment plan lacks outcomes, or the agreement of those who provide.",
            "R245",
            "R235"),
        "care and treatment plan",
        "care-and-treatment-wales");
  }

  @Override
  void ask(Plan plan, Contents contents) {
    contents
        .ask(!plan.goals().isEmpty(), Severity.ERROR, "goals", "the outcomes that are worked for")
        .ask(
            plan.ending().isEmpty() || saysHowToComeBack(plan),
            Severity.INFO,
            "ending.way-back.how",
            "that the person may refer themselves back");
  }

  @Override
  void judge(Context context, Reporter reporter) {
    Plan plan = context.plan();
    Status status = plan.status().orElse(null);
    boolean inUse = status == Status.AGREED || status == Status.IN_REVIEW;
    if (!inUse || plan.isConsidered("agreement")) {
      return;
    }
    Set<String> agreed = new HashSet<>();
    for (Agreement agreement : plan.agreement()) {
      agreement.who().forEach(who -> agreed.add(who.value()));
    }
    List<Text> silent = new ArrayList<>();
    for (TeamMember member : plan.team()) {
      String id = member.id().map(Text::value).orElse("");
      boolean provides = member.isFormal() && provides(plan, id);
      if (provides && !agreed.contains(id) && !member.block().has("accepted")) {
        member.name().ifPresent(silent::add);
      }
    }
    if (silent.isEmpty()) {
      return;
    }
    String others = silent.size() == 1 ? "" : " and " + (silent.size() - 1) + " more";
    reporter
        .report(
            silent.get(0),
            "{}{} provide something here, and nothing says that they agreed to it. Outcomes are agreed"
                + " with everybody who provides.",
            silent.get(0),
            others)
        .as(Severity.WARNING)
        .better("accepted: ...");
  }

  private static boolean saysHowToComeBack(Plan plan) {
    return plan.ending().flatMap(Ending::wayBack).flatMap(WayBack::how).isPresent();
  }

  private static boolean provides(Plan plan, String id) {
    for (Action action : plan.actions()) {
      boolean over = action.isOver();
      if (!over && Owners.include(action, who -> who.value().equals(id))) {
        return true;
      }
    }
    for (Service service : plan.services()) {
      if (service.provider().filter(who -> who.value().equals(id)).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
