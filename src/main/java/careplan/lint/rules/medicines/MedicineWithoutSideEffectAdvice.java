package careplan.lint.rules.medicines;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Series;
import careplan.plan.Detail;
import careplan.plan.Health;
import careplan.plan.Medicine;
import careplan.plan.Text;
import java.util.ArrayList;
import java.util.List;

/** The person knows what to do about side effects (R122). */
final class MedicineWithoutSideEffectAdvice implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "medicine-without-side-effect-advice",
          Group.MEDICINES,
          Severity.INFO,
          Detail.FULL,
          "A medicine is listed, and nothing says what to do about side effects.",
          "R122");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    if (context.plan().isConsidered("health.medicines.if-side-effects")) {
      return;
    }
    List<Text> without = new ArrayList<>();
    for (Medicine medicine : context.plan().health().map(Health::medicines).orElse(List.of())) {
      Text name = medicine.medicine().orElse(null);
      if (name != null && medicine.ifSideEffects().isEmpty() && !saysNone(medicine)) {
        without.add(name);
      }
    }
    if (!without.isEmpty()) {
      reporter
          .report(
              without.get(0),
              "Nothing says what to do if there are side effects from "
                  + Series.of(without.size(), "{}")
                  + ".",
              without.toArray())
          .better("if-side-effects: ...");
    }
  }

  /** "None", "none so far": somebody has asked. */
  private static boolean saysNone(Medicine medicine) {
    for (Text effect : medicine.sideEffects()) {
      String words = effect.value();
      if (words.regionMatches(true, 0, "none", 0, 4)
          && (words.length() == 4 || !Character.isLetter(words.charAt(4)))) {
        return true;
      }
    }
    return false;
  }
}
