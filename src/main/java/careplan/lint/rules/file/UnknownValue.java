package careplan.lint.rules.file;

import careplan.lint.Context;
import careplan.lint.ReadingRule;
import careplan.lint.Reporter;
import careplan.lint.RuleInfo;
import careplan.lint.rules.Areas;
import careplan.plan.Nearest;
import careplan.plan.PlanText;
import careplan.plan.Text;
import careplan.yaml.FaultKind;
import java.util.List;
import java.util.Optional;

/**
 * A value that is none of those the field can have. What the reader knows it says itself; the parts
 * of life a team chooses for itself, so they are looked at here (R068, R069).
 */
final class UnknownValue extends ReadingRule {
  UnknownValue(RuleInfo info) {
    super(info, FaultKind.UNKNOWN_VALUE);
  }

  @Override
  public void check(Context context, Reporter reporter) {
    List<String> areas = context.settings().areas();
    List<String> known = areas.isEmpty() ? Areas.DEFAULT : areas;
    for (PlanText text : context.plan().texts()) {
      if (text.field().name().equals("area")) {
        area(text.text(), known, reporter);
      }
    }
    context
        .plan()
        .areas()
        .ifPresent(block -> block.names().forEach(name -> area(name, known, reporter)));
  }

  private static void area(Text area, List<String> known, Reporter reporter) {
    if (known.contains(area.value()) || area.value().startsWith("x-")) {
      return;
    }
    Optional<String> near = Nearest.to(area.value(), known);
    reporter.report(
        area,
        near.isPresent()
            ? "{} is none of the areas used here. Did you mean " + near.get() + "?"
            : "{} is none of the areas used here: " + String.join(", ", known) + ".",
        area);
  }
}
