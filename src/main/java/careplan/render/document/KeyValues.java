package careplan.render.document;

import java.util.List;

/**
 * Names and what belongs to each: a date of birth, the place of an action.
 *
 * @param entries in the order they are read
 */
public record KeyValues(List<Entry> entries) implements Content {

  /**
   * A name and what belongs to it.
   *
   * @param key the name, without a colon
   * @param values what belongs to it; several are told as several
   */
  public record Entry(List<Inline> key, List<List<Inline>> values) {

    /** Copies the lists. */
    public Entry {
      key = List.copyOf(key);
      values = values.stream().map(List::copyOf).toList();
    }
  }

  /** Copies the list. */
  public KeyValues {
    entries = List.copyOf(entries);
  }
}
