package careplan.render.section;

import careplan.plan.Goal;
import careplan.render.Edition;
import careplan.render.document.Content;
import careplan.render.document.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Goals with why, how we will know, and the steps towards each (R097). */
public final class Goals {
  private static final String[] SHORT = {"confidence", "importance", "status", "said-by", "area"};

  private Goals() {}

  /** A card for each goal, those that are over last. */
  public static List<Content> of(Edition edition) {
    List<Content> cards = new ArrayList<>();
    for (boolean over : new boolean[] {false, true}) {
      for (Goal goal : edition.plan().goals()) {
        if (goal.isOver() == over) {
          cards.add(card(edition, goal));
        }
      }
    }
    return cards;
  }

  static String[] told(String[] some, String... others) {
    String[] all = Arrays.copyOf(some, some.length + others.length);
    System.arraycopy(others, 0, all, some.length, others.length);
    return all;
  }

  private static Section card(Edition edition, Goal goal) {
    return new Section(
        "",
        Headed.title(edition, goal.block(), "goal"),
        Section.Frame.CARD,
        Headed.joined(
            Headed.ifAny(
                edition.fields().except(goal.block(), told(SHORT, "goal", "kind", "actions"))),
            Headed.ifAny(edition.fields().of(goal.block(), SHORT).run()),
            Headed.part(edition, "actions", Actions.inFull(edition, goal.actions()))));
  }
}
