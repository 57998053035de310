package careplan.lint.rules.copies;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Series;
import careplan.plan.Action;
import careplan.plan.Copy;
import careplan.plan.Detail;
import careplan.plan.Sharing.Extent;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A plan that those with a part in it have not seen remains only a plan (R200). */
final class OwnerWithoutACopy implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "owner-without-a-copy",
          Group.COPIES,
          Severity.WARNING,
          Detail.FULL,
          "Somebody has a part in this plan and no copy of it.",
          "R200",
          "R047");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    if (!InUse.is(context) || context.plan().isConsidered("copies")) {
      return;
    }
    Set<String> holders = new HashSet<>();
    for (Copy copy : context.plan().copies()) {
      copy.to().forEach(to -> holders.add(to.value()));
    }
    context.plan().writtenBy().forEach(writer -> holders.add(writer.value()));
    Map<String, Text> without = new LinkedHashMap<>();
    for (Action action : context.plan().actions()) {
      if (action.isOver()) {
        continue;
      }
      for (Text who : action.who()) {
        TeamMember member = context.plan().member(who.value()).orElse(null);
        boolean withheld = context.sharing().with(who.value()) == Extent.NOTHING;
        if (member != null && !holders.contains(who.value()) && !withheld) {
          without.putIfAbsent(who.value(), member.name().orElse(who));
        }
      }
    }
    if (!without.isEmpty()) {
      report(context, reporter, without);
    }
  }

  private static void report(Context context, Reporter reporter, Map<String, Text> without) {
    String message =
        Series.of(without.size(), "{}")
            + (without.size() == 1 ? " has" : " have")
            + " a part in this plan, and nothing says that they were given a copy.";
    Object[] quoted = without.values().toArray();
    if (context.plan().block().has("copies")) {
      reporter.reportKey(context.plan().block().value("copies").orElseThrow(), message, quoted);
    } else {
      reporter.absent(context.plan().block(), "copies", message, quoted);
    }
  }
}
