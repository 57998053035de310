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
import careplan.plan.Health;
import careplan.plan.Plan;
import careplan.plan.TestResult;
import careplan.plan.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Preparation is the first of the four steps: information beforehand, and time to think (R020,
 * R021).
 */
final class NoPreparation implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "no-preparation",
          Group.PLAN,
          Severity.INFO,
          Detail.FULL,
          "Nothing shows that the person could prepare.",
          "R020",
          "R021");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    if (!Scope.isInUse(plan)
        || !Scope.isOfTheWholePerson(plan)
        || Scope.isMadeByThePerson(plan)
        || plan.isConsidered("conversations")
        || sentResults(plan)) {
      return;
    }
    LocalDate agreed = agreedOn(plan);
    Conversation sameDay = null;
    for (Conversation conversation : plan.conversations()) {
      if (conversation.block().is("step", "prepare")) {
        LocalDate on = conversation.on().map(LocalDateTime::toLocalDate).orElse(null);
        if (on == null || !on.equals(agreed)) {
          return;
        }
        sameDay = conversation;
      }
    }
    if (sameDay != null) {
      reporter.report(
          sameDay.block().value("on").orElseThrow(),
          "Preparing and agreeing fell on one day. Was there time to think it over and to ask"
              + " somebody else?");
      return;
    }
    reporter
        .absent(
            plan.block(),
            "conversations",
            "No talk is recorded in which the person could prepare: what they were given to read, and"
                + " what they wanted to bring up.")
        .better("conversations:\n  - {on: ..., step: prepare, with: [me, ...]}");
  }

  /** Results that were sent beforehand are preparation (R226). */
  private static boolean sentResults(Plan plan) {
    Health health = plan.health().orElse(null);
    if (health == null) {
      return false;
    }
    for (TestResult result : health.results()) {
      if (result.sent().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static LocalDate agreedOn(Plan plan) {
    for (Agreement agreement : plan.agreement()) {
      for (Text who : agreement.who()) {
        if (Contributors.isThePerson(plan, who)) {
          return agreement.on().orElse(null);
        }
      }
    }
    return null;
  }
}
