package careplan.lint.rules.safety;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.FirstName;
import careplan.lint.rules.Saying;
import careplan.plan.Action;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.SafetyEntry;
import careplan.plan.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
    List<SafetyEntry> entries = context.plan().safety();
    Set<String> targets = entries.isEmpty() ? Set.of() : targets(context.plan());
    for (SafetyEntry entry : entries) {
      Text concern = entry.statement().orElse(null);
      entry.aim().ifPresent(text -> judge(context, text, reporter));
      boolean aim = entry.aim().isPresent();
      boolean actions =
          !entry.actions().isEmpty()
              || entry.id().map(Text::value).filter(targets::contains).isPresent();
      if (concern == null || (aim && actions)) {
        continue;
      }
      if (actions) {
        reporter
            .report(
                concern,
                "\"{}\" has no aim: what should be possible, and stay safe while it is?",
                Saying.of(reporter, concern))
            .better("aim: ...");
      } else if (aim) {
        reporter
            .report(
                concern,
                "Nothing is done about \"{}\". Say who does what, and when.",
                Saying.of(reporter, concern))
            .better("actions:\n  - {action: ..., who: ..., when: ...}");
      } else {
        reporter
            .report(
                concern,
                "\"{}\" has neither an aim nor anything that is done about it.",
                Saying.of(reporter, concern))
            .better("aim: ...\nactions:\n  - {action: ..., who: ..., when: ...}");
      }
    }
  }

  /** "Reduce risk" is no aim: it says nothing of what should stay possible. */
  private static void judge(Context context, Text aim, Reporter reporter) {
    if (context.language().purposeSaysNothing(aim).isPresent()) {
      reporter.report(
          aim,
          "\"{}\" could be the aim for anybody. What should {} be able to do, and stay safe while"
              + " doing it?",
          Saying.of(reporter, aim),
          FirstName.of(context.plan()));
    }
  }

  /** The ids that actions point to. */
  private static Set<String> targets(Plan plan) {
    Set<String> targets = new HashSet<>();
    for (Action action : plan.actions()) {
      action.block().texts("for").forEach(target -> targets.add(target.value()));
    }
    return targets;
  }
}
