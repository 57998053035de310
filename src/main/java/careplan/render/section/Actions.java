package careplan.render.section;

import careplan.plan.Action;
import careplan.plan.Text;
import careplan.render.Edition;
import careplan.render.document.Content;
import careplan.render.document.Inline;
import careplan.render.document.KeyValues;
import careplan.render.document.Listing;
import careplan.render.document.Paragraph;
import careplan.render.document.Strong;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who does what, where and when (R003). */
public final class Actions {
  private Actions() {}

  /** A list of actions with all that is said of each. */
  public static List<Content> inFull(Edition edition, List<Action> actions) {
    List<List<Content>> items = new ArrayList<>();
    for (Action action : actions) {
      List<Content> item = new ArrayList<>();
      statement(edition, action).ifPresent(line -> item.add(Paragraph.of(new Strong(line))));
      item.addAll(Headed.ifAny(edition.fields().except(action.block(), "action", "kind").run()));
      if (!item.isEmpty()) {
        items.add(item);
      }
    }
    return items.isEmpty() ? List.of() : List.of(new Listing(Listing.Kind.BULLETS, items));
  }

  /** A list of actions with who, where and when. */
  public static List<Content> inShort(Edition edition, List<Action> actions) {
    List<List<Content>> items = new ArrayList<>();
    for (Action action : actions) {
      List<Content> item = new ArrayList<>();
      statement(edition, action).ifPresent(line -> item.add(Paragraph.of(new Strong(line))));
      KeyValues rest = edition.fields().of(action.block(), "who", "where", "when", "by");
      item.addAll(Headed.ifAny(rest.run()));
      items.add(item);
    }
    return items.isEmpty() ? List.of() : List.of(new Listing(Listing.Kind.BULLETS, items));
  }

  /** What an action says. */
  static Optional<List<Inline>> statement(Edition edition, Action action) {
    return edition.wording().one(action.block(), "action").map(text -> line(edition, text));
  }

  private static List<Inline> line(Edition edition, Text text) {
    return edition.wording().line(text);
  }
}
