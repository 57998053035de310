package careplan.lint.rules.crisis;

import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;

/** What is missing from a crisis plan: one row each. */
final class CrisisSections {
  static final Rule NO_WARNING_SIGNS =
      new CrisisItem(
          info("no-warning-signs", "The crisis plan names no early sign.", "R142"),
          "crisis.warning-signs",
          CrisisContent::hasSigns,
          "Nothing here says how somebody can tell that a crisis is coming. Write down what others"
              + " see or hear first.",
          "warning-signs:\n  - ...   # what somebody would see or hear");

  static final Rule NO_WHAT_HELPS =
      new CrisisItem(
          info("no-what-helps", "The crisis plan does not say what has helped before.", "R141"),
          "crisis.what-helps",
          crisis -> crisis.block().has("what-helps"),
          "Nothing here says what has helped before. If this has never happened, write that it is the"
              + " first time.",
          "what-helps:\n  - ...");

  static final Rule CRISIS_WITHOUT_STEPS =
      new CrisisItem(
          info("crisis-without-steps", "The crisis plan does not say what to do.", "R139"),
          "crisis.steps",
          crisis -> crisis.block().has("steps"),
          "This crisis plan does not say what to do. Write the steps in the order in which somebody"
              + " takes them, each with a sign that it is needed.",
          "steps:\n  - sign: ...\n    action: ...\n    who: ...\n    call: ...");

  private CrisisSections() {}

  private static RuleInfo info(String name, String summary, String source) {
    return RuleInfo.of(name, Group.CRISIS, Severity.ERROR, Detail.BRIEF, summary, source, "R138")
        .in(Part.CRISIS)
        .forSafety();
  }
}
