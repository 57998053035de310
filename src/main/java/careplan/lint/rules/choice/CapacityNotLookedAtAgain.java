package careplan.lint.rules.choice;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Series;
import careplan.plan.Capacity;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.Review;
import careplan.plan.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether somebody can decide changes; a no is looked at again at each review (R176). */
final class CapacityNotLookedAtAgain implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "capacity-not-looked-at-again",
          Group.CHOICE,
          Severity.WARNING,
          Detail.BRIEF,
          "The last review did not look again at whether the person can make a decision.",
          "R176");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    Review last = plan.newestReview().orElse(null);
    if (last == null || plan.isOver()) {
      return;
    }
    LocalDate day = last.on().map(LocalDateTime::toLocalDate).orElse(null);
    if (day == null || lookedAtCapacity(last)) {
      return;
    }
    List<Text> old = new ArrayList<>();
    for (Capacity capacity : plan.capacity()) {
      LocalDate on = capacity.on().orElse(null);
      if (on != null && !on.isBefore(day)) {
        return;
      }
      boolean inDoubt =
          capacity.block().is("answer", "no") || capacity.block().is("answer", "with-support");
      if (inDoubt && on != null && capacity.decision().isPresent()) {
        old.add(capacity.decision().get());
      }
    }
    if (!old.isEmpty()) {
      List<Object> arguments = new ArrayList<>(old);
      arguments.add(0, day);
      reporter
          .report(
              old.get(0),
              "The review of {} did not look again at whether this person can decide about "
                  + Series.of(old.size(), "\"{}\"")
                  + ". What somebody cannot decide in one month they may be able to decide in the"
                  + " next.",
              arguments.toArray())
          .better("looked-at: [capacity]");
    }
  }

  private static boolean lookedAtCapacity(Review review) {
    for (Text matter : review.lookedAt()) {
      if (matter.value().toLowerCase(Locale.ROOT).contains("capacity")) {
        return true;
      }
    }
    return false;
  }
}
