package careplan.lint.rules.safety;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.safety.Allergens.Mention;
import careplan.plan.Action;
import careplan.plan.Block;
import careplan.plan.Contingency;
import careplan.plan.Crisis;
import careplan.plan.CrisisStep;
import careplan.plan.Detail;
import careplan.plan.Equipment;
import careplan.plan.Fallback;
import careplan.plan.Health;
import careplan.plan.Medicine;
import careplan.plan.Plan;
import careplan.plan.Text;
import java.util.List;

/**
 * What stands under allergies is named again where somebody would give or use it. The rule says
 * where, and leaves all else to people.
 */
final class AllergenInPlan implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "allergen-in-plan",
              Group.CRISIS,
              Severity.ERROR,
              Detail.NOTE,
              "A substance that stands under allergies is named in a medicine, an action or equipment.",
              "R150",
              "R122")
          .forSafety();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    Allergens allergens = Allergens.of(plan);
    if (allergens.isEmpty()) {
      return;
    }
    for (Medicine medicine : plan.health().map(Health::medicines).orElse(List.of())) {
      look(plan, medicine.block(), "medicine", true, allergens, reporter);
      look(plan, medicine.block(), "how", true, allergens, reporter);
    }
    for (Action action : plan.actions()) {
      if (!action.isOver()) {
        look(plan, action.block(), "action", false, allergens, reporter);
      }
    }
    for (CrisisStep step : plan.crisis().map(Crisis::steps).orElse(List.of())) {
      look(plan, step.block(), "action", false, allergens, reporter);
    }
    for (Fallback fallback : plan.contingency().map(Contingency::fallbacks).orElse(List.of())) {
      look(plan, fallback.block(), "do", false, allergens, reporter);
    }
    for (Equipment equipment : plan.equipment()) {
      look(plan, equipment.block(), "item", true, allergens, reporter);
    }
  }

  private static void look(
      Plan plan,
      Block block,
      String field,
      boolean isThing,
      Allergens allergens,
      Reporter reporter) {
    for (Text text : block.texts(field)) {
      Mention mention = allergens.namedIn(text.value(), isThing).orElse(null);
      if (mention != null) {
        Text entry = mention.allergen().entry();
        reporter.report(
            text,
            mention.from(),
            mention.to(),
            "\"{}\" is named here, and \"{}\" stands under allergies on line {}. Show both places to"
                + " somebody who may decide about them before this is used.",
            reporter.words(text, mention.from(), mention.to()),
            entry,
            plan.source().lineAt(entry.node().start()));
      }
    }
  }
}
