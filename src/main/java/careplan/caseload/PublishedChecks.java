package careplan.caseload;

import careplan.plan.Action;
import careplan.plan.Coordinator;
import careplan.plan.Copy;
import careplan.plan.Crisis;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.SelfManagement;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import java.util.List;
import java.util.Optional;

/** The published proportions, plan by plan. */
final class PublishedChecks {
  private PublishedChecks() {}

  /** More than numbers, unless the plan is brief or says that no risk is known. */
  static Answer crisisPlan(Plan plan) {
    boolean noRisk = plan.block().is("safety", "none known");
    boolean otherPart = Life.isPart(plan) && !plan.isOfType("crisis");
    if (noRisk || otherPart || plan.detail() == Detail.NOTE) {
      return Answer.NOT_ASKED;
    }
    Crisis crisis = plan.crisis().orElse(null);
    if (crisis == null) {
      return Answer.NO;
    }
    boolean brief = plan.detail() == Detail.BRIEF && crisis.emergency().isPresent();
    return Answer.of(
        brief
            || !crisis.steps().isEmpty()
            || !crisis.warningSigns().isEmpty()
            || !crisis.relapseSigns().isEmpty()
            || !crisis.whatHelps().isEmpty());
  }

  static Answer coordinator(Plan plan) {
    return Life.isRunByThePerson(plan)
        ? Answer.NOT_ASKED
        : Answer.of(plan.block().has("coordinator"));
  }

  static Answer coordinatorReachable(Plan plan) {
    if (Life.isRunByThePerson(plan)) {
      return Answer.NOT_ASKED;
    }
    for (Coordinator coordinator : plan.coordinator()) {
      String who = coordinator.who().map(Text::value).orElse("");
      Optional<TeamMember> member = plan.member(who);
      boolean reached =
          member.filter(one -> one.phone().isPresent() || one.email().isPresent()).isPresent();
      if (who.equals("me") || reached) {
        return Answer.YES;
      }
    }
    return Answer.NO;
  }

  static Answer reviewDate(Plan plan) {
    if (Life.isWithoutReview(plan)) {
      return Answer.NOT_ASKED;
    }
    boolean review = plan.review().flatMap(one -> one.next()).isPresent();
    return Answer.of(review || plan.maintenance().flatMap(one -> one.next()).isPresent());
  }

  static Answer copyGiven(Plan plan) {
    if (!Life.isAgreed(plan)) {
      return Answer.NOT_ASKED;
    }
    for (Copy copy : plan.copies()) {
      if (copy.on().isPresent() && isAmong("me", copy.to())) {
        return Answer.YES;
      }
    }
    return Answer.NO;
  }

  static Answer ownAction(Plan plan) {
    if (Life.isPart(plan) && !plan.isOfType("my-plan")) {
      return Answer.NOT_ASKED;
    }
    if (plan.wellness().isPresent()) {
      return Answer.YES;
    }
    for (SelfManagement sheet : plan.selfManagement()) {
      if (sheet.block().has("do")) {
        return Answer.YES;
      }
    }
    return Answer.of(hasAction(plan, true));
  }

  /** Whether there is an action of the person, or of anybody else. */
  static boolean hasAction(Plan plan, boolean own) {
    for (Action action : plan.actions()) {
      for (Text who : action.who()) {
        if (who.value().equals("me") == own) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isAmong(String id, List<Text> texts) {
    for (Text text : texts) {
      if (text.value().equals(id)) {
        return true;
      }
    }
    return false;
  }
}
