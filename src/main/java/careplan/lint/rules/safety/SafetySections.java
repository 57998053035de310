package careplan.lint.rules.safety;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Missing;
import careplan.plan.Block;
import careplan.plan.Detail;
import careplan.plan.Need;
import java.util.List;

/** The presence rules on staying safe: one row each. */
public final class SafetySections {
  /** The rows, in the order of the catalogue. */
  public static final List<Rule> ALL =
      List.of(
          new Missing(
              RuleInfo.of(
                      "safety-not-considered",
                      Group.CRISIS,
                      Severity.WARNING,
                      Detail.BRIEF,
                      "Nothing says whether staying safe was thought about.",
                      "R088",
                      "R086")
                  .in(Part.SAFETY),
              "safety",
              SafetySections::isSafetyOpen,
              "Nothing here says whether staying safe was thought about. Where nobody knows of any"
                  + " risk, say so.",
              "safety:   # or none known, once you have asked\n"
                  + "  - {concern: ..., aim: ..., my-view: ...}"),
          new Missing(
              RuleInfo.of(
                  "safeguarding-not-considered",
                  Group.CRISIS,
                  Severity.WARNING,
                  Detail.BRIEF,
                  "Nothing says whether safeguarding was thought about.",
                  "R089"),
              "safeguarding",
              SafetySections::isLarge,
              "Nothing here says whether anybody, a child or an adult, may be harmed or neglected."
                  + " Where it was thought about and there is no concern, say so.",
              "safeguarding:   # or, where you asked and there is none: safeguarding: none\n"
                  + "  - {concern: ..., on: ..., by: ..., next: ...}"));

  private SafetySections() {}

  /** Asked of full and complex plans and of safety plans, unless a risk stands elsewhere. */
  private static boolean isSafetyOpen(Context context) {
    if (context.proportion().part() == Part.SAFETY) {
      return true;
    }
    if (!isLarge(context)
        || context.plan().areas().filter(areas -> areas.has("safety")).isPresent()) {
      return false;
    }
    for (Need need : context.plan().needs()) {
      Block block = need.block();
      if (block.has("risk") || block.is("area", "safety")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLarge(Context context) {
    return !context.plan().isOver()
        && (context.proportion().detail() == Detail.FULL || context.proportion().complex());
  }
}
