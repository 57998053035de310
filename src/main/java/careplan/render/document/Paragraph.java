package careplan.render.document;

import java.util.List;

/**
 * A few sentences.
 *
 * @param inlines what they say
 * @param kind how they are told
 */
public record Paragraph(List<Inline> inlines, Kind kind) implements Content {

  /** How a paragraph is told. */
  public enum Kind {
    PLAIN,
    /** The one sentence that sums the page up; at most one a document. */
    LEAD,
    /** Somebody's own words, told as they said them. */
    OWN_WORDS
  }

  /** Copies the list. */
  public Paragraph {
    inlines = List.copyOf(inlines);
  }

  /** A plain paragraph. */
  public static Paragraph of(List<? extends Inline> inlines) {
    return new Paragraph(List.copyOf(inlines), Kind.PLAIN);
  }

  /** A plain paragraph. */
  public static Paragraph of(Inline... inlines) {
    return new Paragraph(List.of(inlines), Kind.PLAIN);
  }
}
