package careplan.lint.rules.review;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Block;
import careplan.plan.Detail;
import careplan.plan.Maintenance;
import careplan.plan.Status;

/** In maintenance there is less contact, and an agreed check (R236). */
final class MaintenanceWithoutCheck implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "maintenance-without-check",
          Group.REVIEW,
          Severity.ERROR,
          Detail.BRIEF,
          "Nothing says when somebody checks how the person is.",
          "R236");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Maintenance maintenance = context.plan().maintenance().orElse(null);
    boolean said = context.plan().status().filter(Status.MAINTENANCE::equals).isPresent();
    if (maintenance == null && !said) {
      return;
    }
    Block block = maintenance == null ? context.plan().block() : maintenance.block();
    boolean every = maintenance != null && block.has("every");
    boolean next = maintenance != null && block.has("next");
    if (every && next) {
      return;
    }
    reporter
        .absent(
            block,
            every ? "maintenance.next" : "maintenance.every",
            every
                ? "There is less contact now, and no day is set for the next check."
                : "There is less contact now, and nothing says how often somebody checks how this"
                    + " person is.")
        .better(every ? "next: ..." : "maintenance: {every: ..., next: ..., who: ...}");
  }
}
