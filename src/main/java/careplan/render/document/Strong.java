package careplan.render.document;

import java.util.List;

/**
 * Words that matter more than those around them.
 *
 * @param inlines the words
 */
public record Strong(List<Inline> inlines) implements Inline {

  /** Copies the list. */
  public Strong {
    inlines = List.copyOf(inlines);
  }

  /** Words and facts that matter more. */
  public static Strong of(Inline... inlines) {
    return new Strong(List.of(inlines));
  }

  @Override
  public String text() {
    return Inline.text(inlines);
  }
}
