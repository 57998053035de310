package careplan.lint.rules.whole;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Block;
import careplan.plan.Condition;
import careplan.plan.Detail;
import careplan.plan.Health;
import careplan.plan.Item;
import careplan.plan.Plan;
import careplan.plan.PlanText;
import careplan.plan.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A plan for somebody with several conditions is no single-disease pathway (R013). Only where every
 * need and goal that could be about health names one and the same condition can a program tell;
 * plain words such as "breath" leave it open, and the rule is silent.
 */
final class OneConditionOnly implements Rule {

  private static final Set<String> NOT_ABOUT_HEALTH =
      Set.of(
          "money",
          "housing",
          "work-and-learning",
          "relationships",
          "caring-and-parenting",
          "culture-and-spirituality",
          "communication");

  private static final RuleInfo INFO =
      RuleInfo.of(
          "one-condition-only",
          Group.PLAN,
          Severity.WARNING,
          Detail.FULL,
          "Several conditions are listed, and needs and goals are about one of them.",
          "R013");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    List<Condition> conditions = plan.health().map(Health::conditions).orElse(List.of());
    if (conditions.size() < 2
        || plan.isOver()
        || !Scope.isOfTheWholePerson(plan)
        || plan.health().flatMap(Health::together).isPresent()
        || plan.isConsidered("health.conditions")) {
      return;
    }
    List<ConditionName> names = new ArrayList<>(conditions.size());
    for (Condition condition : conditions) {
      condition.name().ifPresent(name -> names.add(ConditionName.of(name)));
    }
    ConditionName only = null;
    int judged = 0;
    for (Item item : needsAndGoals(plan)) {
      if (couldBeAboutHealth(item.block())) {
        ConditionName named = theOneNamed(names, item.block());
        if (named == null || (only != null && named != only)) {
          return;
        }
        only = named;
        judged++;
      }
    }
    if (judged == 0 || isAnotherNamedElsewhere(plan, names, only)) {
      return;
    }
    reporter.report(
        only.text(),
        "{} conditions are listed here, and every need and goal about health is about {}. What do the"
            + " others mean for this person's days?",
        conditions.size(),
        only.text());
  }

  private static List<Item> needsAndGoals(Plan plan) {
    List<Item> items = new ArrayList<>(plan.needs());
    items.addAll(plan.goals());
    items.addAll(plan.unattachedActions());
    return items;
  }

  /** An area such as housing or money speaks of no condition; getting around may. */
  private static boolean couldBeAboutHealth(Block item) {
    if (item.shape().field("area").isEmpty()) {
      return true;
    }
    String area = item.text("area").map(Text::value).orElse("");
    return !NOT_ABOUT_HEALTH.contains(area);
  }

  private static ConditionName theOneNamed(List<ConditionName> names, Block item) {
    ConditionName found = null;
    List<PlanText> texts = PlanText.under(item);
    for (ConditionName name : names) {
      for (PlanText text : texts) {
        if (name.isIn(text.text().value())) {
          if (found != null && found != name) {
            return null;
          }
          found = name;
          break;
        }
      }
    }
    return found;
  }

  /** In sheets, notes on areas, decisions, safety and crisis; a list of medicines is no plan. */
  private static boolean isAnotherNamedElsewhere(
      Plan plan, List<ConditionName> names, ConditionName only) {
    for (PlanText text : plan.texts()) {
      String block = text.within().shape().name();
      if (block.equals("condition") || block.equals("medicine")) {
        continue;
      }
      for (ConditionName name : names) {
        if (name != only && name.isIn(text.text().value())) {
          return true;
        }
      }
    }
    return false;
  }
}
