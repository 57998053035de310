package careplan.lint.rules.medicines;

import careplan.language.judgement.MedicineJudgement;
import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Health;
import careplan.plan.Medicine;
import careplan.plan.Text;
import java.util.List;
import java.util.Optional;

/** The person knows when and how to take each medicine (R122). */
final class MedicineWithoutWhen implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "medicine-without-when",
          Group.MEDICINES,
          Severity.WARNING,
          Detail.BRIEF,
          "A medicine is listed, and nothing says when to take it.",
          "R122");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    if (context.plan().isConsidered("health.medicines.when")) {
      return;
    }
    for (Medicine medicine : context.plan().health().map(Health::medicines).orElse(List.of())) {
      Text when = medicine.when().orElse(null);
      if (when == null) {
        judgeAbsent(medicine, reporter);
      } else if (context.language().isEnglish(when)
          && MedicineJudgement.pointsElsewhere(when.value())) {
        reporter
            .report(
                when,
                "\"{}\" does not say when: whoever reads this plan has no other paper at hand."
                    + " Copy out how often, and at what time of day.",
                when)
            .better("when: ...");
      }
    }
  }

  private static void judgeAbsent(Medicine medicine, Reporter reporter) {
    Text name = medicine.medicine().orElse(null);
    if (name == null
        || saysWhen(medicine.dose())
        || saysWhen(medicine.how())
        || saysWhen(medicine.medicine())) {
      return;
    }
    boolean how = medicine.how().isPresent();
    boolean purpose = medicine.forWhat().isPresent();
    String missing =
        how
            ? purpose ? "when it is taken" : "when it is taken or what it is for"
            : purpose ? "when it is taken or how" : "when it is taken, how, or what it is for";
    reporter
        .report(name, "Nothing says of {} {}.", name, missing)
        .better("when: ..." + (how ? "" : "\nhow: ...") + (purpose ? "" : "\nfor: ..."));
  }

  private static boolean saysWhen(Optional<Text> text) {
    return text.map(Text::value).filter(MedicineJudgement::saysWhen).isPresent();
  }
}
