package careplan.lint.rules.choice;

import careplan.language.judgement.BindingJudgement;
import careplan.language.judgement.DecidingWords;
import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Choice;
import careplan.plan.Detail;
import careplan.plan.Text;

/** An advance statement has to be considered and binds nobody (R181). */
final class AdvanceStatementCalledBinding implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "advance-statement-called-binding",
          Group.CHOICE,
          Severity.ERROR,
          Detail.NOTE,
          "An advance statement is said to be binding, which it cannot be.",
          "R181",
          "R255");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (Choice choice : context.plan().choices()) {
      if (!choice.block().is("kind", "advance-statement")) {
        continue;
      }
      for (Text says : choice.block().texts("says")) {
        DecidingWords claim =
            context.language().isEnglish(says)
                ? BindingJudgement.claimedIn(says.value()).orElse(null)
                : null;
        if (claim != null) {
          reporter.report(
              says,
              claim.start(),
              claim.end(),
              "\"{}\": an advance statement must be considered by whoever decides, and it does not"
                  + " bind them. Take the words out. What is to bind has to be an advance decision"
                  + " that names each treatment it refuses.",
              reporter.words(says, claim.start(), claim.end()));
          break;
        }
      }
    }
  }
}
