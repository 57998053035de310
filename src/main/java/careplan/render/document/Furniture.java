package careplan.render.document;

import java.util.List;

/**
 * What every page shows beside its words, because loose pages are a matter of safety (R26).
 *
 * @param copyOf whose copy it is, such as "Copy for Jo Smith"; empty for the person's own
 * @param footer whose plan it is, of what date, and when it is reviewed; joined on one line
 * @param pageOf what stands before, between and after the two numbers of "Page 2 of 5"
 * @param skip what a link past the links at the top says, for people who use no mouse
 * @param closing what the plan is and is not, at the end of the document
 */
public record Furniture(
    List<Inline> copyOf,
    List<List<Inline>> footer,
    List<String> pageOf,
    List<Inline> skip,
    List<Content> closing) {

  /** Copies the lists; {@code pageOf} has three parts. */
  public Furniture {
    copyOf = List.copyOf(copyOf);
    footer = footer.stream().map(List::copyOf).toList();
    pageOf = List.copyOf(pageOf);
    skip = List.copyOf(skip);
    closing = List.copyOf(closing);
    if (pageOf.size() != 3) {
      throw new IllegalArgumentException("pageOf has three parts");
    }
  }
}
