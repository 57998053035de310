package careplan.lint.rules.actions;

import careplan.language.Token;
import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Action;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.Text;
import java.util.List;

/** Something helps the person to do more themselves: doing with, not doing to (R032, R082). */
final class NothingBuildsIndependence implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "nothing-builds-independence",
          Group.ACTIONS,
          Severity.INFO,
          Detail.FULL,
          "No action builds what the person can do themselves.",
          "R032",
          "R082");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    List<Action> actions = Parts.actions(plan);
    if (actions.size() < 2 || !context.looksAhead() || Parts.isLeftOut(plan)) {
      return;
    }
    boolean mine = false;
    for (Action action : actions) {
      mine |= Parts.isMine(action);
      if (builds(action) || !context.language().isEnglish(action.statement().orElseThrow())) {
        return;
      }
    }
    if (mine) {
      reporter.absent(
          plan.block(),
          "actions",
          "Nothing here helps this person to do more themselves. Is there something they would like to"
              + " learn, practise, or have made easier, so that less has to be done for them?");
    }
  }

  /** What the person does alone, learns, practises, or is equipped for. */
  private static boolean builds(Action action) {
    boolean kind =
        action.block().is("kind", "self-help")
            || action.block().is("kind", "training")
            || action.block().is("kind", "equipment")
            || action.block().is("kind", "social-prescription");
    List<Text> owners = Parts.owners(action);
    boolean alone = Parts.isMine(action) && (owners.size() <= 1);
    return kind || alone || teaches(action.statement().orElseThrow().value());
  }

  private static boolean teaches(String words) {
    for (Token token : careplan.language.Text.of(words).tokens()) {
      switch (token.lemma()) {
        case "learn",
            "practise",
            "practice",
            "teach",
            "show",
            "try",
            "train",
            "coach",
            "myself" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
