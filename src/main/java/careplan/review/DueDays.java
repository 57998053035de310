package careplan.review;

import careplan.plan.Action;
import careplan.plan.Block;
import careplan.plan.Goal;
import careplan.plan.Item;
import careplan.plan.Plan;
import careplan.plan.ReviewPlan;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a plan has set for days up to its review, the earliest first. */
final class DueDays {
  private final Plan plan;
  private final LocalDate until;
  private final List<Due> dues = new ArrayList<>();

  private DueDays(Plan plan, LocalDate until) {
    this.plan = plan;
    this.until = until;
  }

  /**
   * What is due.
   *
   * @param today goals and actions count up to the next review, and up to this day at least
   */
  static List<Due> of(Plan plan, LocalDate today) {
    LocalDate next =
        plan.review().flatMap(ReviewPlan::next).map(LocalDateTime::toLocalDate).orElse(today);
    DueDays days = new DueDays(plan, next.isAfter(today) ? next : today);
    days.reviews();
    days.items();
    days.dues.sort((one, other) -> one.on().compareTo(other.on()));
    return List.copyOf(days.dues);
  }

  private void reviews() {
    plan.review().flatMap(ReviewPlan::next).ifPresent(day -> add(Due.Kind.REVIEW, day, ""));
    NextReview.latestByType(plan).ifPresent(day -> dues.add(new Due(Due.Kind.LATEST, day, "")));
    plan.review()
        .flatMap(ReviewPlan::actionsEvery)
        .flatMap(every -> plan.lastLookedAt().map(day -> day.plus(every)))
        .ifPresent(day -> dues.add(new Due(Due.Kind.ACTIONS, day, "")));
    plan.maintenance()
        .flatMap(maintenance -> maintenance.next())
        .ifPresent(day -> dues.add(new Due(Due.Kind.MAINTENANCE, day, "")));
    for (Block carer : plan.block().blocks("carers")) {
      String name = carer.text("who").map(who -> name(who.value())).orElse("");
      carer.date("review").ifPresent(day -> dues.add(new Due(Due.Kind.CARER, day, name)));
    }
  }

  private String name(String id) {
    return plan.member(id).flatMap(TeamMember::name).map(Text::value).orElse(id);
  }

  private void items() {
    for (Goal goal : plan.goals()) {
      if (!goal.isOver()) {
        item(Due.Kind.GOAL, goal, "by");
      }
    }
    for (Action action : plan.actions()) {
      if (!action.isOver()) {
        item(Due.Kind.ACTION, action, "by");
        item(Due.Kind.ACTION, action, "review");
      }
    }
  }

  private void item(Due.Kind kind, Item item, String field) {
    Optional<LocalDate> day = item.block().date(field).filter(its -> !its.isAfter(until));
    day.ifPresent(
        its -> dues.add(new Due(kind, its, item.statement().map(text -> text.value()).orElse(""))));
  }

  private void add(Due.Kind kind, LocalDateTime day, String words) {
    dues.add(new Due(kind, day.toLocalDate(), words));
  }
}
