package careplan.render.format;

import careplan.render.document.Bilingual;
import careplan.render.document.Document;
import careplan.render.document.Inline;
import careplan.render.document.Language;
import careplan.render.document.Link;
import careplan.render.document.Listing;
import careplan.render.document.Section;
import careplan.render.document.Target;
import java.util.ArrayList;
import java.util.List;

/** One HTML file that needs nothing but itself: no script, no request, its style inside. */
public final class HtmlFormat implements Format {
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action"
          + " 'none'";
  private static final int FEWEST_FOR_LINKS = 6;
  private static final int LONGEST_TITLE = 65;

  private final HtmlStyle style;

  /** Writes pages of a style. */
  public HtmlFormat(HtmlStyle style) {
    this.style = style;
  }

  @Override
  public String write(Document document) {
    StringBuilder out = new StringBuilder(32_768);
    HtmlInlines inlines = new HtmlInlines(out);
    HtmlContents contents = new HtmlContents(out, inlines, document.language());
    head(document, out);
    boolean links = hasLinks(document);
    body(document, out);
    if (links) {
      Link skip = new Link(document.furniture().skip(), Target.place("main"));
      contents.line("p", " class=\"skip\"", List.of(skip));
    }
    out.append("<header>\n<div>\n");
    contents.line("p", " class=\"kind\"", document.kind());
    contents.line("h1", "", document.title());
    if (!document.furniture().copyOf().isEmpty()) {
      contents.line("p", " class=\"copy-of\"", document.furniture().copyOf());
    }
    out.append("</div>\n</header>\n");
    if (links) {
      links(document, contents, out);
    }
    out.append("<main id=\"main\">\n");
    contents.write(document.introduction(), 2);
    contents.write(document.sections(), 2);
    out.append("</main>\n<footer>\n");
    contents.write(document.furniture().closing(), 2);
    for (List<Inline> line : document.furniture().footer()) {
      contents.line("p", "", line);
    }
    return out.append("</footer>\n</body>\n</html>\n").toString();
  }

  /** What the page promises of paper stands in it, for whoever checks a print of it. */
  private static void body(Document document, StringBuilder out) {
    List<List<Inline>> footer = document.furniture().footer();
    out.append("<body data-points=\"").append(document.layout().points());
    out.append("\" data-paper=\"").append(document.layout().page().millimetres());
    if (!footer.isEmpty() && document.layout().page().hasFooter()) {
      out.append("\" data-footer=\"");
      List<Inline> first = footer.get(0);
      boolean both = first.size() == 1 && first.get(0) instanceof Bilingual;
      HtmlText.escape(Inline.text(both ? ((Bilingual) first.get(0)).first() : first), out);
    }
    out.append("\">\n");
  }

  private static boolean hasLinks(Document document) {
    int places = 0;
    for (Section section : document.sections()) {
      places += section.id().isEmpty() ? 0 : 1;
    }
    return !document.contents().isEmpty() && places >= FEWEST_FOR_LINKS;
  }

  private void head(Document document, StringBuilder out) {
    Language language = document.language();
    out.append("<!DOCTYPE html>\n<html lang=\"");
    HtmlText.escape(language.tag(), out);
    out.append("\" dir=\"").append(HtmlInlines.direction(language)).append("\">\n<head>\n");
    out.append("<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"")
        .append(POLICY)
        .append("\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append("<meta name=\"robots\" content=\"noindex\">\n");
    out.append("<meta name=\"referrer\" content=\"no-referrer\">\n");
    out.append("<meta name=\"format-detection\" content=\"telephone=no\">\n<title>");
    HtmlText.escape(title(document), out);
    out.append("</title>\n<style>\n").append(style.of(document)).append("</style>\n</head>\n");
  }

  private static String title(Document document) {
    String title = Inline.text(document.title());
    String kind = Inline.text(document.kind());
    String both = kind.isEmpty() || kind.equals(title) ? title : title + " – " + kind;
    if (both.length() <= LONGEST_TITLE) {
      return both;
    }
    int end = both.offsetByCodePoints(0, both.codePointCount(0, LONGEST_TITLE - 1));
    return both.substring(0, end).strip() + "…";
  }

  private static void links(Document document, HtmlContents contents, StringBuilder out) {
    List<List<Inline>> lines = new ArrayList<>();
    for (Section section : document.sections()) {
      if (!section.id().isEmpty()) {
        lines.add(List.of(new Link(section.heading(), Target.place(section.id()))));
      }
    }
    out.append("<nav aria-labelledby=\"contents\">\n");
    contents.line("h2", " id=\"contents\"", document.contents());
    contents.write(List.of(Listing.bullets(lines)), 3);
    out.append("</nav>\n");
  }
}
