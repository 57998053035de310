package careplan.lint.rules.actions;

import careplan.lint.Context;
import careplan.plan.Action;
import careplan.plan.Plan;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import java.util.ArrayList;
import java.util.List;

/** Who has which part in the actions of a plan: those done already count, those stopped do not. */
final class Parts {
  private Parts() {}

  /** The actions that count. */
  static List<Action> actions(Plan plan) {
    List<Action> actions = new ArrayList<>();
    for (Action action : plan.actions()) {
      if (action.statement().isPresent() && !action.block().is("status", "stopped")) {
        actions.add(action);
      }
    }
    return actions;
  }

  /** Whether the person does something: as an owner, or in the words where no owner stands. */
  static boolean isMine(Action action) {
    for (Text who : owners(action)) {
      if (who.value().equals("me")) {
        return true;
      }
    }
    return action.who().isEmpty()
        && action.lead().isEmpty()
        && action.statement().filter(text -> text.value().startsWith("I ")).isPresent();
  }

  /** Whoever does an action or answers for it. */
  static List<Text> owners(Action action) {
    List<Text> owners = new ArrayList<>(action.who());
    action.lead().ifPresent(owners::add);
    return owners;
  }

  /** Whether everybody who has a part in an action is a professional or a service. */
  static boolean isFormal(Context context, Action action) {
    List<Text> owners = owners(action);
    for (Text who : owners) {
      if (!isFormal(context, who)) {
        return false;
      }
    }
    return !owners.isEmpty();
  }

  private static boolean isFormal(Context context, Text who) {
    TeamMember member = context.plan().member(who.value()).orElse(null);
    if (member != null) {
      return member.isFormal();
    }
    return switch (context.language().owner(who).kind()) {
      case ROLE, SERVICE -> true;
      default -> false;
    };
  }

  /**
   * Whether the plan says why the person takes no part, or that somebody decides for them (R177).
   */
  static boolean isLeftOut(Plan plan) {
    return plan.notTakingPart().isPresent()
        || plan.person().decisionMaker().isPresent()
        || plan.isConsidered("actions");
  }
}
