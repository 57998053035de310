package careplan.lint.rules;

import careplan.lint.Rule;
import careplan.lint.rules.across.AcrossRules;
import careplan.lint.rules.actions.ActionRules;
import careplan.lint.rules.carers.CarersRules;
import careplan.lint.rules.choice.ChoiceRules;
import careplan.lint.rules.contingency.ContingencyRules;
import careplan.lint.rules.copies.CopiesRules;
import careplan.lint.rules.crisis.CrisisRules;
import careplan.lint.rules.file.FieldFilledWithNothing;
import careplan.lint.rules.file.LintingRules;
import careplan.lint.rules.file.PlaceholderText;
import careplan.lint.rules.file.ReadingRules;
import careplan.lint.rules.goals.GoalRules;
import careplan.lint.rules.language.LanguageRules;
import careplan.lint.rules.medicines.MedicinesRules;
import careplan.lint.rules.needs.NeedRules;
import careplan.lint.rules.people.PeopleRules;
import careplan.lint.rules.review.ReviewRules;
import careplan.lint.rules.safety.SafetyRules;
import careplan.lint.rules.team.OwnRule;
import careplan.lint.rules.types.TypeRules;
import careplan.lint.rules.whole.WholeRules;
import careplan.settings.TeamRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The catalogue: every rule, in one list. */
public final class Rules {
  /** All rules. */
  public static final List<Rule> ALL = all();

  private Rules() {}

  /** All rules and some of teams' own. */
  public static List<Rule> with(Collection<TeamRule> own) {
    if (own.isEmpty()) {
      return ALL;
    }
    List<Rule> rules = new ArrayList<>(ALL.size() + own.size());
    rules.addAll(ALL);
    for (TeamRule rule : own) {
      rules.add(new OwnRule(rule));
    }
    return rules;
  }

  private static List<Rule> all() {
    List<Rule> rules = new ArrayList<>(256);
    rules.addAll(ReadingRules.ALL);
    rules.add(new PlaceholderText());
    rules.add(new FieldFilledWithNothing());
    rules.addAll(WholeRules.ALL);
    rules.addAll(PeopleRules.ALL);
    rules.addAll(NeedRules.ALL);
    rules.addAll(GoalRules.ALL);
    rules.addAll(ActionRules.ALL);
    rules.addAll(CrisisRules.ALL);
    rules.addAll(ContingencyRules.ALL);
    rules.addAll(SafetyRules.ALL);
    rules.addAll(CarersRules.ALL);
    rules.addAll(MedicinesRules.ALL);
    rules.addAll(ChoiceRules.ALL);
    rules.addAll(ReviewRules.ALL);
    rules.addAll(CopiesRules.ALL);
    rules.addAll(LanguageRules.ALL);
    rules.addAll(TypeRules.ALL);
    rules.addAll(AcrossRules.ALL);
    rules.addAll(LintingRules.ALL);
    return List.copyOf(rules);
  }
}
