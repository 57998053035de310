package careplan.lint.rules.medicines;

import careplan.language.judgement.MedicineJudgement;
import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Decision;
import careplan.plan.Detail;
import careplan.plan.Health;
import careplan.plan.Medicine;
import careplan.plan.Option;
import careplan.plan.Plan;
import careplan.plan.Review;
import careplan.plan.Text;
import java.util.List;
import java.util.Locale;

/**
 * With several conditions and medicines, their good is weighed against their risks and the life the
 * person wants (R121).
 */
final class MedicinesNotWeighed implements Rule {
  private static final int SEVERAL = 2;

  private static final RuleInfo INFO =
      RuleInfo.of(
          "medicines-not-weighed",
          Group.MEDICINES,
          Severity.INFO,
          Detail.FULL,
          "There are several conditions and medicines, and no decision about the medicines.",
          "R121");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    Health health = plan.health().orElse(null);
    if (health == null
        || health.conditions().size() < SEVERAL
        || health.medicines().size() < SEVERAL
        || wasTalkedThrough(plan)) {
      return;
    }
    for (Decision decision : plan.decisions()) {
      if (isAboutMedicines(context, decision, health.medicines())) {
        return;
      }
    }
    reporter
        .reportKey(
            health.block().value("medicines").orElseThrow(),
            "This person takes {} medicines and lives with {} conditions. Was what the medicines do"
                + " for them weighed against what they cost them? Nothing under decisions says so.",
            health.medicines().size(),
            health.conditions().size())
        .better(
            "decisions:\n  - about: ...\n    options:\n      - {option: ..., good: [...], bad:"
                + " [...], decision: ...}");
  }

  private static boolean wasTalkedThrough(Plan plan) {
    boolean area = plan.areas().filter(areas -> areas.has("medicines")).isPresent();
    if (area || plan.isConsidered("decisions") || plan.isConsidered("health.medicines")) {
      return true;
    }
    for (Review review : plan.reviews()) {
      for (Text matter : review.lookedAt()) {
        if (matter.value().equals("medicines")) {
          return true;
        }
      }
    }
    return false;
  }

  /** What is not in English is taken to be about them: nobody here can tell. */
  private static boolean isAboutMedicines(
      Context context, Decision decision, List<Medicine> medicines) {
    if (decision.about().filter(text -> speaksOfThem(context, text, medicines)).isPresent()) {
      return true;
    }
    for (Option option : decision.options()) {
      if (option.option().filter(text -> speaksOfThem(context, text, medicines)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean speaksOfThem(Context context, Text text, List<Medicine> medicines) {
    if (!context.language().isEnglish(text)
        || MedicineJudgement.speaksOfMedicines(text.value(), context.language().vocabulary())) {
      return true;
    }
    String words = text.value().toLowerCase(Locale.ROOT);
    for (Medicine medicine : medicines) {
      String name =
          medicine.medicine().map(Text::value).orElse("").toLowerCase(Locale.ROOT).strip();
      int space = name.indexOf(' ');
      String first = space < 0 ? name : name.substring(0, space);
      if (first.length() > 3 && words.contains(first)) {
        return true;
      }
    }
    return false;
  }
}
