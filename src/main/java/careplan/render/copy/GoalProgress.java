package careplan.render.copy;

import careplan.plan.Block;
import careplan.plan.Goal;
import careplan.plan.Text;
import careplan.render.Edition;
import careplan.render.document.Content;
import careplan.render.document.Inline;
import careplan.render.document.KeyValues;
import careplan.render.document.Listing;
import careplan.render.document.Section;
import careplan.render.section.Actions;
import careplan.render.section.Headed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Goals with what the newest review said of each (R224). */
final class GoalProgress {
  private GoalProgress() {}

  /** A card for each goal that is not over; the others by name. */
  static List<Content> cards(Edition edition) {
    List<Content> cards = new ArrayList<>();
    List<List<Inline>> over = new ArrayList<>();
    for (Goal goal : edition.plan().goals()) {
      List<Inline> title = Headed.title(edition, goal.block(), "goal");
      if (goal.isOver()) {
        over.add(title);
      } else {
        cards.add(new Section("", title, Section.Frame.CARD, contents(edition, goal)));
      }
    }
    if (!over.isEmpty()) {
      cards.addAll(Headed.part(edition, "goals.over", List.of(Listing.bullets(over))));
    }
    return cards;
  }

  private static List<Content> contents(Edition edition, Goal goal) {
    return Headed.joined(
        Headed.ifAny(edition.fields().of(goal.block(), "why", "now", "measure", "by")),
        Headed.part(edition, "goals.steps", Actions.inShort(edition, goal.actions())),
        Headed.part(edition, "goals.progress", progress(edition, goal)));
  }

  /** What the newest review that speaks of it said. */
  private static List<Content> progress(Edition edition, Goal goal) {
    String id = goal.id().map(Text::value).orElse("");
    Block newest = null;
    LocalDate day = LocalDate.MIN;
    List<Inline> on = List.of();
    for (Block review : edition.plan().block().blocks("reviews")) {
      LocalDate its = review.date("on").orElse(LocalDate.MIN.plusDays(1));
      for (Block progress : review.blocks("progress")) {
        if (progress.is("for", id) && its.isAfter(day)) {
          newest = progress;
          day = its;
          List<List<Inline>> dates = edition.fields().values(review, "on");
          on = dates.isEmpty() ? List.of() : dates.get(0);
        }
      }
    }
    if (newest == null) {
      return List.of();
    }
    List<KeyValues.Entry> entries = new ArrayList<>();
    if (!on.isEmpty()) {
      entries.add(
          new KeyValues.Entry(List.of(edition.labels().words("heading.reviews")), List.of(on)));
    }
    entries.addAll(edition.fields().of(newest, "status", "score", "said", "decision").entries());
    return Headed.ifAny(new KeyValues(entries).run());
  }
}
