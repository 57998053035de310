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
    A4("210x297"),
    A4_LANDSCAPE("297x210"),
    A6("105x148"),
    /** A bank card: 85.60 by 53.98 mm (ISO/IEC 7810 ID-1). */
    CARD("85.6x53.98");

    private final String millimetres;

    Page(String millimetres) {
      this.millimetres = millimetres;
    }

    /** Its width and height, such as {@code 210x297}. */
    public String millimetres() {
      return millimetres;
    }

    /** Whether there is room for a footer on each page. */
    public boolean hasFooter() {
      return this == A4 || this == A4_LANDSCAPE;
    }
  }

  /** Clear print on A4: 14 points (R10). */
  public static final Layout CLEAR = new Layout(Page.A4, 14);
}
