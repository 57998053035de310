package careplan.render.document;

import java.util.List;

/**
 * The same said in two languages, for readers of either: a heading, a label, a date.
 *
 * @param first in the language that comes first; Welsh before English
 * @param second in the other language
 */
public record Bilingual(List<Inline> first, List<Inline> second) implements Inline {

  /** What stands between the two where they share a line. */
  public static final String BETWEEN = " / ";

  /** Copies the lists. */
  public Bilingual {
    first = List.copyOf(first);
    second = List.copyOf(second);
  }

  @Override
  public String text() {
    return Inline.text(first) + BETWEEN + Inline.text(second);
  }
}
