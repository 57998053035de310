package careplan.render.document;

import java.util.List;

/**
 * Names and what belongs to each: a date of birth, the place of an action.
 *
 * @param kind how they are set out
 * @param entries in the order they are read
 */
public record KeyValues(Kind kind, List<Entry> entries) implements Content {

  /** How names and values are set out. */
  public enum Kind {
    /** Each on a row of its own, the names in a column. */
    ROWS,
    /** One after another, as far as there is room: for a few short values. */
    RUN
  }

  /** Names and values in rows. */
  public KeyValues(List<Entry> entries) {
    this(Kind.ROWS, entries);
  }

  /** The same, one after another. */
  public KeyValues run() {
    return new KeyValues(Kind.RUN, entries);
  }

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
