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

/** In maintenance the person can call for help without waiting for the next check (R237). */
final class MaintenanceWithoutSos implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "maintenance-without-sos",
          Group.REVIEW,
          Severity.WARNING,
          Detail.BRIEF,
          "Nothing says how the person calls for more help.",
          "R236",
          "R237");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Maintenance maintenance = context.plan().maintenance().orElse(null);
    if (maintenance == null) {
      return;
    }
    Block sos = maintenance.block().block("sos").orElse(null);
    boolean reachable = sos != null && (sos.has("who") || sos.has("phone"));
    if (!reachable) {
      reporter
          .absent(
              sos == null ? maintenance.block() : sos,
              "maintenance.sos",
              "There is less contact now, and nothing says whom this person rings when they need"
                  + " more help before the next check.")
          .better("sos: {who: ..., say: ...}");
    }
  }
}
