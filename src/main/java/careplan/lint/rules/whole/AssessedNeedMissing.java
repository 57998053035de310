package careplan.lint.rules.whole;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Assessment;
import careplan.plan.Detail;
import careplan.plan.Item;
import careplan.plan.Need;
import careplan.plan.Plan;
import careplan.plan.SafetyEntry;
import careplan.plan.Text;
import careplan.yaml.Fault;
import careplan.yaml.FaultKind;

/**
 * A need or risk that an assessment found stands in the plan (R079). An id with a near miss is
 * taken for a slip, of which unknown-reference speaks.
 */
final class AssessedNeedMissing implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "assessed-need-missing",
          Group.PLAN,
          Severity.ERROR,
          Detail.NOTE,
          "An assessment found something that this plan does not take up.",
          "R079");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    if (Scope.isDeclined(plan)) {
      return;
    }
    for (Assessment assessment : plan.assessment()) {
      for (Text found : assessment.found()) {
        if (isMissing(context, found)) {
          reporter
              .report(
                  found,
                  "An assessment found \"{}\", and no need or safety entry of this plan takes it up."
                      + " If nothing can be done yet, it still stands here, as an unmet need.",
                  found)
              .atMost(Scope.mostOnANote(plan))
              .better("needs:\n  - id: {}\n    need: I need ...", found);
        }
      }
    }
  }

  private static boolean isMissing(Context context, Text found) {
    Plan plan = context.plan();
    if (plan.item(found.value()).isPresent()) {
      return false;
    }
    for (Need need : plan.needs()) {
      if (saysSo(need, found)) {
        return false;
      }
    }
    for (SafetyEntry entry : plan.safety()) {
      if (saysSo(entry, found)) {
        return false;
      }
    }
    for (Fault fault : context.reading().faults()) {
      if (fault.kind() == FaultKind.UNKNOWN_REFERENCE && fault.start() == found.node().start()) {
        return false;
      }
    }
    return true;
  }

  private static boolean saysSo(Item item, Text found) {
    return item.statement()
        .filter(words -> words.value().equalsIgnoreCase(found.value()))
        .isPresent();
  }
}
