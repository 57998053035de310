package careplan.lint.rules.types;

import careplan.lint.Context;
import careplan.lint.Reporter;
import careplan.lint.Severity;
import careplan.lint.rules.Saying;
import careplan.plan.Action;
import careplan.plan.Carer;
import careplan.plan.Detail;
import careplan.plan.Goal;
import careplan.plan.Plan;
import careplan.plan.Progress;
import careplan.plan.Review;
import careplan.plan.Text;
import java.util.HashSet;
import java.util.Set;

/**
 * A rehabilitation plan works from goals: what it takes to reach them, and how far each has come at
 * every review (R274, R275). Carers who carry on the work are shown how (R133).
 */
final class RehabilitationProgress extends TypeRule {

  RehabilitationProgress() {
    super(
        info(
            "rehabilitation-progress",
            Severity.WARNING,
            Detail.BRIEF,
            "A rehabilitation plan lacks goals, or a review says nothing on how far one has come.",
            "R274",
            "R275",
            "R133",
            "R224"),
        "rehabilitation plan",
        "rehabilitation");
  }

  @Override
  void ask(Plan plan, Contents contents) {
    contents
        .ask(!plan.goals().isEmpty(), Severity.WARNING, "goals", "goals")
        .ask(
            plan.goals().isEmpty() || tellsWhatItTakes(plan),
            Severity.INFO,
            "needs",
            "what it takes to reach the goals")
        .ask(
            carersAreShown(plan),
            Severity.INFO,
            "carers.training",
            "how carers were shown the tasks they carry on");
  }

  @Override
  void judge(Context context, Reporter reporter) {
    Plan plan = context.plan();
    Review latest = plan.newestReview().orElse(null);
    if (latest == null || plan.isConsidered("reviews.progress")) {
      return;
    }
    Set<String> said = new HashSet<>();
    for (Progress progress : latest.progress()) {
      progress.forItem().ifPresent(item -> said.add(item.value()));
    }
    Goal first = null;
    int silent = 0;
    for (Goal goal : plan.goals()) {
      boolean asked = !goal.isOver() && !goal.block().is("status", "proposed");
      if (asked && goal.statement().isPresent() && !isSpokenOf(goal, said)) {
        first = first == null ? goal : first;
        silent++;
      }
    }
    if (first == null) {
      return;
    }
    Text id = first.id().or(first::statement).orElseThrow();
    reporter
        .absent(
            latest.block(),
            "reviews.progress",
            "This review does not say how far \"{}\"{} has come. Progress towards each goal is looked"
                + " at every time.",
            Saying.of(reporter, first.statement().orElseThrow()),
            silent == 1 ? "" : " (and " + (silent - 1) + " more)")
        .better("progress:\n  - {for: {}, status: ..., decision: ...}", id);
  }

  /** Through itself, one of its steps, or the goal before it that led to it (R224). */
  private static boolean isSpokenOf(Goal goal, Set<String> said) {
    if (goal.id().filter(id -> said.contains(id.value())).isPresent()) {
      return true;
    }
    if (goal.follows().filter(before -> said.contains(before.value())).isPresent()) {
      return true;
    }
    for (Action action : goal.actions()) {
      if (action.id().filter(id -> said.contains(id.value())).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean tellsWhatItTakes(Plan plan) {
    for (Goal goal : plan.goals()) {
      if (!goal.isOver() && goal.needs().isEmpty() && goal.actions().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static boolean carersAreShown(Plan plan) {
    for (Carer carer : plan.carers()) {
      Text who = carer.who().orElse(null);
      boolean shown = !carer.training().isEmpty();
      if (who != null && !shown && !who.value().equals("me") && acts(plan, who.value())) {
        return false;
      }
    }
    return true;
  }

  private static boolean acts(Plan plan, String id) {
    for (Action action : plan.actions()) {
      boolean over = action.isOver();
      if (!over && Owners.include(action, who -> who.value().equals(id))) {
        return true;
      }
    }
    return false;
  }
}
