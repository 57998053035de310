package careplan.lint.rules.whole;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Agreement;
import careplan.plan.Conversation;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.PlanForm;
import careplan.plan.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the agreement was spoken, a brief note says that the talk took place, who was there, and
 * that agreement was reached (R006). Nothing more is an error.
 */
final class VerbalNoteIncomplete implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "verbal-note-incomplete",
          Group.PLAN,
          Severity.ERROR,
          Detail.NOTE,
          "The note of a spoken agreement lacks its date, who talked, or that they agreed.",
          "R006");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    if (plan.form() != PlanForm.VERBAL || Scope.isDeclined(plan)) {
      return;
    }
    List<String> missing = new ArrayList<>(3);
    if (!isDated(plan)) {
      missing.add("the day");
    }
    if (!saysWhoTalked(plan)) {
      missing.add("who talked");
    }
    if (!saysWhatWasAgreed(plan)) {
      missing.add("that agreement was reached");
    }
    if (missing.isEmpty()) {
      return;
    }
    reporter
        .absent(
            plan.block(),
            missing.get(0).equals("the day") ? "date" : "conversations",
            "This note of a spoken agreement does not say: {}. That is all such a note needs.",
            String.join(", ", missing))
        .better(
            "date: ...\nconversations:\n  - {on: ..., step: discuss, with: [me, ...]}\nagreement:\n"
                + "  - {who: me, on: ..., how: ...}");
  }

  private static boolean isDated(Plan plan) {
    if (plan.block().has("date")) {
      return true;
    }
    for (Conversation conversation : plan.conversations()) {
      if (conversation.block().has("on")) {
        return true;
      }
    }
    for (Agreement agreement : plan.agreement()) {
      if (agreement.block().has("on")) {
        return true;
      }
    }
    return false;
  }

  private static boolean saysWhoTalked(Plan plan) {
    for (Conversation conversation : plan.conversations()) {
      if (!conversation.with().isEmpty()) {
        return true;
      }
    }
    return !plan.madeWith().isEmpty();
  }

  /** An agreement, a refusal with its reason, or what was agreed; a draft is not there yet. */
  private static boolean saysWhatWasAgreed(Plan plan) {
    Status status = plan.status().orElse(null);
    return status == Status.DRAFT
        || status == Status.OFFERED
        || plan.summary().isPresent()
        || !plan.agreement().isEmpty();
  }
}
