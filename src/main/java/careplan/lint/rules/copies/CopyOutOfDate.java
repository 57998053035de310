package careplan.lint.rules.copies;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Series;
import careplan.plan.Copy;
import careplan.plan.Detail;
import careplan.plan.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** After a change, whoever holds an old copy acts on it (R200). */
final class CopyOutOfDate implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "copy-out-of-date",
          Group.COPIES,
          Severity.WARNING,
          Detail.BRIEF,
          "Somebody holds a copy that is older than the plan.",
          "R197",
          "R200");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    LocalDate changed = context.plan().updated().or(context::planDate).orElse(null);
    if (changed == null || !InUse.is(context)) {
      return;
    }
    Map<String, LocalDate> newest = new LinkedHashMap<>();
    Map<String, Text> names = new LinkedHashMap<>();
    for (Copy copy : context.plan().copies()) {
      LocalDate day = copy.on().orElse(null);
      for (Text to : copy.to()) {
        if (day != null) {
          newest.merge(to.value(), day, (one, other) -> one.isAfter(other) ? one : other);
          names.putIfAbsent(to.value(), to);
        }
      }
    }
    List<Object> old = new ArrayList<>();
    newest.forEach(
        (id, day) -> {
          if (day.isBefore(changed)) {
            old.add(
                id.equals("me")
                    ? "the person"
                    : context
                        .plan()
                        .member(id)
                        .flatMap(member -> member.name())
                        .orElse(names.get(id)));
          }
        });
    if (!old.isEmpty()) {
      String list = Series.of(old.size(), "{}");
      old.add(changed);
      reporter.reportKey(
          context.plan().block().value("copies").orElseThrow(),
          "The newest copy held by " + list + " is older than the last change of {}.",
          old.toArray());
    }
  }
}
