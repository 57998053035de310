package careplan.render.document;

import java.util.List;

/**
 * Words that lead somewhere.
 *
 * @param inlines the words; what they say is enough without the link
 * @param target where to
 */
public record Link(List<Inline> inlines, Target target) implements Inline {

  /** Copies the list. */
  public Link {
    inlines = List.copyOf(inlines);
  }

  @Override
  public String text() {
    return Inline.text(inlines);
  }
}
