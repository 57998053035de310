package careplan.render.document;

/**
 * How big a copy is on paper.
 *
 * @param page the sheet it is made for
 * @param points the size of its letters; captions and page numbers have the same
 */
public record Layout(Page page, int points) {

  /** A sheet or a card. */
  public enum Page {
    A4,
    A4_LANDSCAPE,
    A6,
    /** A bank card: 85.60 by 53.98 mm (ISO/IEC 7810 ID-1). */
    CARD
  }

  /** Clear print on A4: 14 points (R10). */
  public static final Layout CLEAR = new Layout(Page.A4, 14);
}
