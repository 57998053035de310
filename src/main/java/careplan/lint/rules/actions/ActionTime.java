package careplan.lint.rules.actions;

import careplan.language.Clause;
import careplan.language.ClauseKind;
import careplan.language.Text;
import careplan.language.judgement.ActionVerdict;
import careplan.language.time.TimeExpression;
import careplan.language.time.TimeExpressions;
import careplan.language.time.TimeKind;
import careplan.lint.Context;
import careplan.plan.Action;
import careplan.plan.Service;
import careplan.plan.TimetableEntry;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Whether it is said when an action is done (R101). */
final class ActionTime {
  private final Context context;
  private final Set<String> elsewhere = new HashSet<>();

  ActionTime(Context context) {
    this.context = context;
    for (TimetableEntry entry : context.plan().timetable()) {
      entry.block().text("action").ifPresent(id -> elsewhere.add(id.value()));
    }
    for (Service service : context.plan().services()) {
      if (service.howOften().isPresent()) {
        service.action().forEach(id -> elsewhere.add(id.value()));
      }
    }
  }

  /** In a field of its own, in its words, in the timetable, or with the service that does it. */
  boolean isSaid(Action action) {
    return action.when().isPresent()
        || action.block().has("by")
        || action.block().has("from")
        || isInWords(action.statement().orElseThrow().value())
        || isNamedReading(action)
        || action.id().filter(id -> elsewhere.contains(id.value())).isPresent();
  }

  /** A day, an hour, how often, or "if" and "when": what happens then says the time (K09). */
  private static boolean isInWords(String words) {
    for (TimeExpression expression : TimeExpressions.in(words)) {
      if (expression.kind() != TimeKind.PERIOD && expression.kind() != TimeKind.PAST) {
        return true;
      }
    }
    for (Clause clause : Text.of(words).clauses()) {
      if (clause.kind() == ClauseKind.CONDITION && clause.range().size() > 2) {
        return true;
      }
    }
    return false;
  }

  /** Readings by name that are watched need no date (X39). */
  private boolean isNamedReading(Action action) {
    String words = action.statement().orElseThrow().value().toLowerCase(Locale.ROOT);
    boolean monitoring = action.block().is("kind", "monitoring") || words.contains("monitor");
    return monitoring
        && context.language().action(action).filter(ActionVerdict::isClear).isPresent();
  }
}
