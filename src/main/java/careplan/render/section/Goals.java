package careplan.render.section;

import careplan.plan.Goal;
import careplan.render.Edition;
import careplan.render.document.Content;
import careplan.render.document.Inline;
import careplan.render.document.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goals with why, how we will know, and the steps towards each (R097). */
public final class Goals {
  private Goals() {}

  /** A card for each goal, those that are over last. */
  public static List<Content> of(Edition edition) {
    List<Content> cards = new ArrayList<>();
    for (boolean over : new boolean[] {false, true}) {
      for (Goal goal : edition.plan().goals()) {
        if (goal.isOver() == over) {
          card(edition, goal).ifPresent(cards::add);
        }
      }
    }
    return cards;
  }

  private static Optional<Section> card(Edition edition, Goal goal) {
    Optional<List<Inline>> heading =
        edition.wording().one(goal.block(), "goal").map(edition.wording()::line);
    return heading.map(
        words ->
            new Section(
                "",
                words,
                Section.Frame.CARD,
                Headed.joined(
                    Headed.ifAny(edition.fields().except(goal.block(), "goal", "actions")),
                    Headed.part(edition, "actions", Actions.inFull(edition, goal.actions())))));
  }
}
