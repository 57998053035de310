package careplan.render.document;

import java.util.List;

/**
 * Somebody to call: their number first to be seen.
 *
 * @param name who it is
 * @param role what they are to the person; empty where nobody says it
 * @param numbers ways to reach them, the telephone first, as links
 * @param details when they answer, what to call them for
 */
public record ContactCard(
    List<Inline> name, List<Inline> role, List<List<Inline>> numbers, KeyValues details)
    implements Content {

  /** Copies the lists. */
  public ContactCard {
    name = List.copyOf(name);
    role = List.copyOf(role);
    numbers = numbers.stream().map(List::copyOf).toList();
  }
}
