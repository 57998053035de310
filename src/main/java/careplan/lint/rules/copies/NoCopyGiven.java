package careplan.lint.rules.copies;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Copy;
import careplan.plan.Detail;
import careplan.plan.Text;

/** The person has a copy as soon as possible (R197). */
final class NoCopyGiven implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "no-copy-given",
          Group.COPIES,
          Severity.WARNING,
          Detail.BRIEF,
          "The plan is agreed, and nothing says that the person has a copy.",
          "R197",
          "R200",
          "R092");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    if (!InUse.is(context) || context.plan().isConsidered("copies")) {
      return;
    }
    for (Copy copy : context.plan().copies()) {
      for (Text to : copy.to()) {
        if (to.value().equals("me")) {
          return;
        }
      }
    }
    String message = "This plan is agreed, and nothing says that the person has a copy of it.";
    String better = "copies:\n  - {to: me, copy: mine, on: ...}";
    if (context.plan().block().has("copies")) {
      reporter
          .reportKey(context.plan().block().value("copies").orElseThrow(), message)
          .better(better);
    } else {
      reporter.absent(context.plan().block(), "copies", message).better(better);
    }
  }
}
