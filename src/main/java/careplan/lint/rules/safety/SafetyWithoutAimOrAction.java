package careplan.lint.rules.safety;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Action;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.SafetyEntry;
import careplan.plan.Text;

/** A safety entry has an aim and actions (R155). */
final class SafetyWithoutAimOrAction implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "safety-without-aim-or-action",
              Group.CRISIS,
              Severity.WARNING,
              Detail.BRIEF,
              "A safety entry has no aim, or nothing is done about it.",
              "R155",
              "R086")
          .in(Part.SAFETY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (SafetyEntry entry : context.plan().safety()) {
      Text concern = entry.statement().orElse(null);
      boolean aim = entry.aim().isPresent();
      boolean actions = hasActions(context.plan(), entry);
      if (concern == null || (aim && actions)) {
        continue;
      }
      if (actions) {
        reporter
            .report(
                concern,
                "\"{}\" has no aim: what should be possible, and stay safe while it is?",
                concern)
            .better("aim: ...");
      } else if (aim) {
        reporter
            .report(concern, "Nothing is done about \"{}\". Say who does what, and when.", concern)
            .better("actions:\n  - {action: ..., who: ..., when: ...}");
      } else {
        reporter
            .report(
                concern, "\"{}\" has neither an aim nor anything that is done about it.", concern)
            .better("aim: ...\nactions:\n  - {action: ..., who: ..., when: ...}");
      }
    }
  }

  private static boolean hasActions(Plan plan, SafetyEntry entry) {
    if (!entry.actions().isEmpty()) {
      return true;
    }
    Text id = entry.id().orElse(null);
    for (Action action : plan.actions()) {
      for (Text target : action.block().texts("for")) {
        if (id != null && target.value().equals(id.value())) {
          return true;
        }
      }
    }
    return false;
  }
}
