package careplan.render.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A list.
 *
 * @param kind how its items are told apart
 * @param items what each says
 */
public record Listing(Kind kind, List<List<Content>> items) implements Content {

  /** How the items of a list are told apart. */
  public enum Kind {
    BULLETS,
    /** In an order that matters: 1, 2, 3. */
    NUMBERS,
    /** Each with a box to tick by hand. */
    BOXES
  }

  /** Copies the lists. */
  public Listing {
    items = items.stream().map(List::copyOf).toList();
  }

  /** A list with bullets, of a line each. */
  public static Listing bullets(List<? extends List<? extends Inline>> lines) {
    return of(Kind.BULLETS, lines);
  }

  /** A list of a line each. */
  public static Listing of(Kind kind, List<? extends List<? extends Inline>> lines) {
    List<List<Content>> items = new ArrayList<>(lines.size());
    for (List<? extends Inline> line : lines) {
      items.add(List.of(Paragraph.of(line)));
    }
    return new Listing(kind, items);
  }
}
