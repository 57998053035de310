package careplan.caseload;

import careplan.plan.Action;
import careplan.plan.Block;
import careplan.plan.Ending;
import careplan.plan.Goal;
import careplan.plan.MadeWith;
import careplan.plan.Need;
import careplan.plan.Plan;
import careplan.plan.Review;
import careplan.plan.Status;
import careplan.plan.Story;
import careplan.plan.Text;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the self-assessment asks that plans can answer (R283), plan by plan. */
final class OtherChecks {
  private static final Set<String> CLINICAL =
      Set.of("physical-health", "medicines", "treatment", "memory-and-thinking");
  private static final Set<String> SOCIAL =
      Set.of(
          "relationships",
          "caring-and-parenting",
          "work-and-learning",
          "money",
          "housing",
          "culture-and-spirituality",
          "daily-living",
          "communication");
  private static final Set<String> PSYCHOLOGICAL = Set.of("mental-health", "memory-and-thinking");
  private static final Set<String> LIFESTYLE = Set.of("lifestyle", "getting-around");

  private OtherChecks() {}

  static Answer contactDetails(Plan plan) {
    Block person = plan.person().block();
    return Answer.of(person.has("phone") || person.has("address") || person.has("email"));
  }

  static Answer consent(Plan plan) {
    return whole(plan, !plan.consent().isEmpty());
  }

  static Answer purpose(Plan plan) {
    return whole(plan, plan.purpose().isPresent());
  }

  static Answer risksAndCarers(Plan plan) {
    boolean risks = plan.block().has("safety") || plan.needs().stream().anyMatch(OtherChecks::risk);
    boolean carers =
        !plan.carers().isEmpty() || plan.isConsidered("carers") || plan.isOfType("carers-support");
    return whole(plan, risks && carers);
  }

  private static boolean risk(Need need) {
    return need.block().has("risk");
  }

  static Answer bothStories(Plan plan) {
    Block story = plan.story().map(Story::block).orElse(null);
    return whole(plan, story != null && story.has("me") && story.has("professionals"));
  }

  static Answer allDomains(Plan plan) {
    Set<String> areas = areas(plan);
    return whole(
        plan,
        any(areas, CLINICAL)
            && any(areas, SOCIAL)
            && any(areas, PSYCHOLOGICAL)
            && any(areas, LIFESTYLE));
  }

  static Answer socialAndMedical(Plan plan) {
    Set<String> areas = areas(plan);
    boolean medical = any(areas, CLINICAL) || any(areas, PSYCHOLOGICAL);
    return whole(plan, medical && (any(areas, SOCIAL) || any(areas, LIFESTYLE)));
  }

  private static boolean any(Set<String> areas, Set<String> wanted) {
    for (String area : areas) {
      if (wanted.contains(area)) {
        return true;
      }
    }
    return false;
  }

  /** The parts of life that needs, goals and the areas themselves speak of. */
  private static Set<String> areas(Plan plan) {
    Set<String> areas = new HashSet<>();
    plan.areas().ifPresent(block -> block.names().forEach(name -> areas.add(name.value())));
    for (Need need : plan.needs()) {
      need.area().ifPresent(area -> areas.add(area.value()));
    }
    for (Goal goal : plan.goals()) {
      goal.area().ifPresent(area -> areas.add(area.value()));
    }
    return areas;
  }

  /** Of plans with one need nothing is to be put in order. */
  static Answer priorities(Plan plan) {
    if (plan.needs().size() < 2) {
      return Answer.NOT_ASKED;
    }
    for (Need need : plan.needs()) {
      if (need.block().has("priority")) {
        return Answer.YES;
      }
    }
    return Answer.NO;
  }

  static Answer actionsOfBoth(Plan plan) {
    return whole(
        plan, PublishedChecks.hasAction(plan, true) && PublishedChecks.hasAction(plan, false));
  }

  static Answer equipment(Plan plan) {
    return whole(plan, !plan.equipment().isEmpty() || plan.isConsidered("equipment"));
  }

  static Answer madeWith(Plan plan) {
    for (MadeWith with : plan.madeWith()) {
      if (with.block().is("who", "me") || isMe(with.block())) {
        return Answer.YES;
      }
    }
    return Answer.NO;
  }

  private static boolean isMe(Block block) {
    return block.text("who").map(Text::value).filter("me"::equals).isPresent();
  }

  static Answer type(Plan plan) {
    return Answer.of(!plan.types().isEmpty());
  }

  static Answer actionsFollowed(Plan plan) {
    List<Action> actions = plan.actions();
    if (actions.isEmpty() || !Life.isAgreed(plan)) {
      return Answer.NOT_ASKED;
    }
    for (Action action : actions) {
      if (action.block().has("status")) {
        return Answer.YES;
      }
    }
    return Answer.NO;
  }

  static Answer inTime(Plan plan, LocalDate today) {
    List<Due> dues = DueDates.of(plan, today.atStartOfDay(), 0);
    if (dues.isEmpty()) {
      return Answer.NOT_ASKED;
    }
    return Answer.of(dues.stream().noneMatch(Due::overdue));
  }

  static Answer changesDocumented(Plan plan) {
    List<Review> reviews = plan.reviews();
    if (reviews.isEmpty()) {
      return Answer.NOT_ASKED;
    }
    for (Review review : reviews) {
      if (review.outcome().isEmpty() && review.changes().isEmpty()) {
        return Answer.NO;
      }
    }
    return Answer.YES;
  }

  /** Asked of plans that have ended or are in maintenance. */
  static Answer wayBack(Plan plan) {
    boolean maintained =
        plan.status().filter(Status.MAINTENANCE::equals).isPresent()
            || plan.maintenance().isPresent();
    if (plan.ending().isPresent()) {
      boolean back = plan.ending().flatMap(Ending::wayBack).isPresent();
      boolean died =
          plan.ending().filter(ending -> ending.block().is("reason", "died")).isPresent();
      return died ? Answer.NOT_ASKED : Answer.of(back);
    }
    return maintained
        ? Answer.of(plan.maintenance().flatMap(one -> one.sos()).isPresent())
        : Answer.NOT_ASKED;
  }

  static Answer plannedAhead(Plan plan) {
    boolean asked = plan.block().has("choices") && !plan.block().is("choices", "not asked");
    return whole(plan, asked || plan.isConsidered("choices"));
  }

  static Answer decisions(Plan plan) {
    return whole(plan, !plan.decisions().isEmpty());
  }

  static Answer feltInvolved(Plan plan) {
    return feedback(plan, "involved");
  }

  static Answer howItFeels(Plan plan) {
    return feedback(plan, "how-it-feels");
  }

  private static Answer feedback(Plan plan, String field) {
    if (plan.reviews().isEmpty()) {
      return Answer.NOT_ASKED;
    }
    for (Review review : plan.reviews()) {
      Optional<Block> feedback = review.feedback();
      boolean said =
          feedback.filter(block -> block.has(field) && !block.is(field, "no")).isPresent();
      if (said) {
        return Answer.YES;
      }
    }
    return Answer.NO;
  }

  /** What the person said when last asked; of those who were not asked nobody can tell. */
  static Answer said(Plan plan, String field) {
    Answer said = Answer.NOT_ASKED;
    for (Review review : plan.reviews()) {
      Block feedback = review.feedback().orElse(null);
      if (feedback != null && feedback.has(field)) {
        said = Answer.of(feedback.is(field, "yes"));
      }
    }
    return said;
  }

  /** Of plans without any review nobody can tell yet. */
  static Answer severalReviews(Plan plan) {
    int reviews = plan.reviews().size();
    return reviews == 0 ? Answer.NOT_ASKED : Answer.of(reviews > 1);
  }

  private static Answer whole(Plan plan, boolean yes) {
    return Life.isWhole(plan) ? Answer.of(yes) : Answer.NOT_ASKED;
  }
}
