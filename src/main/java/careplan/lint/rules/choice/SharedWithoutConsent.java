package careplan.lint.rules.choice;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Series;
import careplan.plan.Copy;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.Sharing.Extent;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Nothing of a plan is shared without the explicit consent of the person (R171, R250). */
final class SharedWithoutConsent implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "shared-without-consent",
          Group.CHOICE,
          Severity.ERROR,
          Detail.BRIEF,
          "Somebody has a copy, and the person's consent is not recorded.",
          "R171",
          "R023",
          "R250");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    if (!context.plan().isOver()) {
      copies(context, reporter);
    }
  }

  /** Relatives, friends and neighbours have a rule of their own. */
  private static void copies(Context context, Reporter reporter) {
    Plan plan = context.plan();
    Map<String, Text> unsaid = new LinkedHashMap<>();
    Set<String> refused = new HashSet<>();
    for (Copy copy : plan.copies()) {
      for (Text to : copy.to()) {
        String id = to.value();
        if (People.isMe(to) || isInformal(plan, id) || decides(plan, id)) {
          continue;
        }
        Extent extent = context.sharing().with(id);
        if (extent == Extent.UNSAID) {
          unsaid.putIfAbsent(id, to);
        } else if (extent == Extent.NOTHING && refused.add(id)) {
          reporter.report(
              to,
              "{} has a copy of this plan and {}.",
              People.name(plan, to),
              Withheld.reason(plan, id, context.today()));
        }
      }
    }
    if (!unsaid.isEmpty()) {
      report(plan, List.copyOf(unsaid.values()), reporter);
    }
  }

  private static void report(Plan plan, List<Text> unsaid, Reporter reporter) {
    List<Object> names = new ArrayList<>(unsaid.size());
    unsaid.forEach(to -> names.add(People.name(plan, to)));
    reporter
        .report(
            unsaid.get(0),
            Series.of(names.size(), "{}")
                + (names.size() == 1 ? " has a copy" : " have copies")
                + " of this plan, and nothing says what this person agreed that they may see.",
            names.toArray())
        .better(
            "consent:\n  - {with: ["
                + "{}, ".repeat(unsaid.size() - 1)
                + "{}], may-see: [...], on: ..., given-by: ...}",
            unsaid.toArray());
  }

  private static boolean isInformal(Plan plan, String id) {
    return plan.member(id).filter(TeamMember::isInformal).isPresent();
  }

  private static boolean decides(Plan plan, String id) {
    return plan.person().decisionMaker().filter(maker -> People.holds(maker.who(), id)).isPresent();
  }
}
