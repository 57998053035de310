package careplan.lint.rules.people;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Block;
import careplan.plan.Detail;
import careplan.plan.Text;

/** In Wales every in-patient may have an independent mental health advocate (R057). */
final class AdvocateNotOffered implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "advocate-not-offered",
          Group.PEOPLE,
          Severity.INFO,
          Detail.FULL,
          "Nothing says whether an advocate was offered in hospital.",
          "R057",
          "R245");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Block stay = context.plan().person().stay().orElse(null);
    if (stay == null
        || !isWelsh(context)
        || context.plan().person().advocate().isPresent()
        || context.plan().isConsidered("person.advocate")) {
      return;
    }
    reporter
        .absent(
            stay,
            "person.advocate",
            "This person is staying in hospital or a home, and the plan does not say whether an"
                + " advocate was offered. In Wales every in-patient may have one.")
        .better("advocate: {offered: yes, who: ...}");
  }

  private static boolean isWelsh(Context context) {
    if (context.plan().isOfType("care-and-treatment-wales")) {
      return true;
    }
    for (Text standard : context.plan().standard()) {
      if (standard.value().endsWith("-wales")) {
        return true;
      }
    }
    return false;
  }
}
