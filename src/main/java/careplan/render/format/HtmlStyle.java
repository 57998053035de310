package careplan.render.format;

import careplan.render.document.Bilingual;
import careplan.render.document.Document;
import careplan.render.document.Fact;
import careplan.render.document.Inline;
import careplan.render.document.Layout;
import java.util.List;

/**
 * How a page looks, on screen and on paper.
 *
 * @param sheet style for every page, ours or a team's own in its place
 * @param more style that comes after it and wins
 */
public record HtmlStyle(String sheet, String more) {
  private static final int POINTS_OF_FULL_SIZE = 12;
  private static final int CLEAR_PRINT = 14;

  /** Of letters of one point, in the part of a line that a footer has. */
  private static final int WIDTH_OF_FOOTER = 700;

  /** Takes out what would end the style before its end. */
  public HtmlStyle {
    sheet = safe(sheet);
    more = safe(more);
  }

  private static String safe(String style) {
    return style.replace("</", "<\\/");
  }

  /** The style of one document. */
  String of(Document document) {
    StringBuilder style = new StringBuilder(sheet.length() + more.length() + 1024);
    int points = document.layout().points();
    int screen = Math.max(points, CLEAR_PRINT) * 10_000 / POINTS_OF_FULL_SIZE;
    style
        .append("html{font-size:")
        .append(screen / 100)
        .append('.')
        .append(screen % 100)
        .append("%}\n")
        .append(sheet)
        .append("@media print{html{font-size:")
        .append(points)
        .append("pt}}\n")
        .append(page(document))
        .append(document.layout().page().hasFooter() ? "" : StyleSheets.card())
        .append(more);
    return style.toString();
  }

  private static String page(Document document) {
    Layout layout = document.layout();
    boolean rightToLeft = document.language().isRightToLeft();
    StringBuilder words = new StringBuilder();
    for (List<Inline> part : document.furniture().footer()) {
      words.append(words.isEmpty() ? "" : "\n");
      words.append(footer(part));
    }
    List<String> pageOf = document.furniture().pageOf();
    String size =
        switch (layout.page()) {
          case A4 -> a4(layout.points(), words.toString());
          case A4_LANDSCAPE -> "A4 landscape;margin:14mm 15mm 24mm";
          case A6 -> "105mm 148mm;margin:6mm";
          case CARD -> "85.6mm 53.98mm;margin:3mm";
        };
    String font =
        "font:"
            + layout.points()
            + "pt/1.25 Arial,sans-serif;color:#212b32;padding-top:3mm;white-space:pre-line;";
    if (!layout.page().hasFooter()) {
      return "@page{size:" + size + "}\n";
    }
    return "@page{size:"
        + size
        + ";@bottom-"
        + (rightToLeft ? "right" : "left")
        + "{content:"
        + HtmlText.cssString(words.toString())
        + ";"
        + font
        + "width:72%;vertical-align:top;text-align:"
        + (rightToLeft ? "right" : "left")
        + "}@bottom-"
        + (rightToLeft ? "left" : "right")
        + "{content:"
        + HtmlText.cssString(pageOf.get(0) + " ")
        + " counter(page) "
        + HtmlText.cssString(" " + pageOf.get(1) + " ")
        + " counter(pages) "
        + HtmlText.cssString(pageOf.get(2).isEmpty() ? "" : " " + pageOf.get(2))
        + ";"
        + font
        + "width:28%;vertical-align:top;text-align:"
        + (rightToLeft ? "left" : "right")
        + "}}\n";
  }

  /** A line of the footer; in two languages, a line for each. */
  private static String footer(List<Inline> part) {
    if (part.size() == 1 && part.get(0) instanceof Bilingual both) {
      return footer(both.first()) + "\n" + footer(both.second());
    }
    StringBuilder words = new StringBuilder();
    part.forEach(
        inline -> words.append(inline instanceof Fact fact ? fact.unbroken() : inline.text()));
    return words.toString();
  }

  /** Paper with room for its footer: two lines, three in large print, more in two languages. */
  private static String a4(int points, String footer) {
    int inLine = WIDTH_OF_FOOTER / points;
    int lines = 0;
    for (String part : footer.split("\n", -1)) {
      lines += 1 + part.length() / inLine;
    }
    int needed = 6 + (int) Math.ceil(lines * points * 1.25 * 25.4 / 72);
    if (points < CLEAR_PRINT) {
      return "A4;margin:8mm 15mm " + Math.max(17, needed) + "mm";
    }
    int least = points <= CLEAR_PRINT ? 23 : 32;
    return "A4;margin:13mm 17mm " + Math.max(least, needed) + "mm";
  }
}
