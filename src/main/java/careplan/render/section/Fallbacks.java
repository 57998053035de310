package careplan.render.section;

import careplan.plan.Contingency;
import careplan.plan.Fallback;
import careplan.plan.Text;
import careplan.render.Edition;
import careplan.render.document.Content;
import careplan.render.document.Inline;
import careplan.render.document.Listing;
import careplan.render.document.Strong;
import careplan.render.document.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What takes the place of what fails, in a line each (R145 to R147). */
public final class Fallbacks {
  private Fallbacks() {}

  /** A line for the coordinator, and one for each fallback. */
  public static List<Content> lines(Edition edition) {
    Contingency contingency = edition.plan().contingency().orElse(null);
    if (contingency == null) {
      return List.of();
    }
    List<List<Inline>> lines = new ArrayList<>();
    contingency
        .coordinatorAway()
        .ifPresent(
            away ->
                lines.add(
                    line(
                        edition,
                        List.of(edition.labels().words("field.coordinator-away")),
                        edition.wording().one(away.block(), "do"),
                        away.who())));
    for (Fallback fallback : contingency.fallbacks()) {
      lines.add(
          line(
              edition,
              Headed.title(edition, fallback.block(), "if"),
              edition.wording().one(fallback.block(), "do"),
              fallback.who()));
    }
    return lines.isEmpty() ? List.of() : List.of(Listing.bullets(lines));
  }

  private static List<Inline> line(
      Edition edition, List<Inline> when, Optional<Text> what, List<Text> who) {
    List<Inline> line = new ArrayList<>();
    line.add(new Strong(when));
    line.add(new Words(": ", edition.labels().language()));
    what.ifPresent(text -> line.addAll(edition.wording().line(text)));
    if (!who.isEmpty()) {
      line.add(new Words(" (", edition.labels().language()));
      line.addAll(edition.wording().who(who));
      line.add(new Words(")", edition.labels().language()));
    }
    return line;
  }
}
