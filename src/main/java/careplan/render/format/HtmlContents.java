package careplan.render.format;

import careplan.render.document.CareCard;
import careplan.render.document.ContactCard;
import careplan.render.document.Content;
import careplan.render.document.Illustrated;
import careplan.render.document.Inline;
import careplan.render.document.KeyValues;
import careplan.render.document.Language;
import careplan.render.document.Listing;
import careplan.render.document.Notice;
import careplan.render.document.Paragraph;
import careplan.render.document.Picture;
import careplan.render.document.Section;
import careplan.render.document.Table;
import careplan.render.document.WritingLines;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Writes what stands below headings. */
final class HtmlContents {
  private static final int DEEPEST_HEADING = 6;

  private final StringBuilder out;
  private final HtmlInlines inlines;
  private final Language language;
  private int tables;

  HtmlContents(StringBuilder out, HtmlInlines inlines, Language language) {
    this.out = out;
    this.inlines = inlines;
    this.language = language;
  }

  /**
   * Writes contents.
   *
   * @param level of a heading among them
   */
  void write(List<? extends Content> contents, int level) {
    for (Content content : contents) {
      write(content, level);
    }
  }

  private void write(Content content, int level) {
    if (content instanceof Paragraph paragraph) {
      paragraph(paragraph);
    } else if (content instanceof Listing listing) {
      listing(listing, level);
    } else if (content instanceof KeyValues keyValues) {
      keyValues(keyValues);
    } else if (content instanceof Table table) {
      table(table);
    } else if (content instanceof CareCard card) {
      careCard(card, level);
    } else if (content instanceof ContactCard card) {
      contactCard(card, level);
    } else if (content instanceof Notice notice) {
      box("div class=\"notice\"", "div", notice.contents(), level);
    } else if (content instanceof Illustrated illustrated) {
      illustrated(illustrated, level);
    } else if (content instanceof WritingLines lines) {
      out.append("<div class=\"lines\">").append("<br>".repeat(lines.count())).append("</div>\n");
    } else if (content instanceof Section section) {
      section(section, level);
    }
  }

  private void paragraph(Paragraph paragraph) {
    switch (paragraph.kind()) {
      case PLAIN -> line("p", "", paragraph.inlines());
      case LEAD -> line("p", " class=\"lead\"", paragraph.inlines());
      case OWN_WORDS -> line("p", " class=\"own\"", paragraph.inlines());
    }
  }

  /** An element that holds words alone. */
  void line(String tag, String attributes, List<Inline> words) {
    Language inside = inlines.open(tag, attributes, words, language);
    inlines.write(words, inside);
    out.append("</").append(tag).append(">\n");
  }

  private void box(String open, String tag, List<Content> contents, int level) {
    out.append('<').append(open).append(">\n");
    write(contents, level);
    out.append("</").append(tag).append(">\n");
  }

  private void listing(Listing listing, int level) {
    String tag = listing.kind() == Listing.Kind.NUMBERS ? "ol" : "ul";
    String kind = listing.kind() == Listing.Kind.BOXES ? " class=\"boxes\"" : "";
    out.append('<').append(tag).append(kind).append(">\n");
    for (List<Content> item : listing.items()) {
      if (item.size() == 1 && item.get(0) instanceof Paragraph paragraph) {
        line("li", "", paragraph.inlines());
      } else {
        box("li", "li", item, level);
      }
    }
    out.append("</").append(tag).append(">\n");
  }

  private void keyValues(KeyValues keyValues) {
    if (keyValues.entries().isEmpty()) {
      return;
    }
    out.append(keyValues.kind() == KeyValues.Kind.RUN ? "<dl class=\"run\">\n" : "<dl>\n");
    for (KeyValues.Entry entry : keyValues.entries()) {
      out.append("<div>\n");
      line("dt", "", entry.key());
      for (List<Inline> value : entry.values()) {
        line("dd", "", value);
      }
      out.append("</div>\n");
    }
    out.append("</dl>\n");
  }

  private void table(Table table) {
    tables++;
    String caption = "table-" + tables;
    out.append("<figure class=\"wide\" tabindex=\"0\" aria-labelledby=\"")
        .append(caption)
        .append("\">\n<table>\n");
    line("caption", " id=\"" + caption + "\"", table.caption());
    out.append("<thead>\n<tr>\n");
    table.columns().forEach(column -> line("th", " scope=\"col\"", column));
    out.append("</tr>\n</thead>\n<tbody>\n");
    for (List<Table.Cell> row : table.rows()) {
      out.append("<tr>\n");
      for (int i = 0; i < row.size(); i++) {
        cell(row.get(i), i == 0 ? "th scope=\"row\"" : "td", i == 0 ? "th" : "td");
      }
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table>\n</figure>\n");
  }

  private void cell(Table.Cell cell, String open, String tag) {
    if (cell.lines().size() == 1) {
      line(tag, open.substring(tag.length()), cell.lines().get(0));
      return;
    }
    out.append('<').append(open).append('>');
    cell.lines().forEach(words -> line("p", "", words));
    out.append("</").append(tag).append(">\n");
  }

  private void careCard(CareCard card, int level) {
    String kind =
        switch (card.severity()) {
          case NON_URGENT -> "non-urgent";
          case URGENT -> "urgent";
          case IMMEDIATE -> "immediate";
        };
    out.append("<section class=\"care ").append(kind).append("\">\n");
    String tag = heading(level);
    out.append('<').append(tag).append(" class=\"severity\">");
    span("kind", card.severityWords());
    span("act", card.heading());
    out.append("</").append(tag).append(">\n<div class=\"inside\">\n");
    write(card.contents(), level + 1);
    out.append("</div>\n</section>\n");
  }

  private void span(String kind, List<Inline> words) {
    Language inside = inlines.open("span", " class=\"" + kind + "\"", words, language);
    inlines.write(words, inside);
    out.append("</span> ");
  }

  private void contactCard(ContactCard card, int level) {
    out.append("<div class=\"contact\">\n");
    line(heading(level), " class=\"name\"", card.name());
    if (!card.role().isEmpty()) {
      line("p", " class=\"role\"", card.role());
    }
    card.numbers().forEach(number -> line("p", " class=\"number\"", number));
    keyValues(card.details());
    out.append("</div>\n");
  }

  private void illustrated(Illustrated illustrated, int level) {
    out.append("<div class=\"illustrated\">\n");
    out.append("<div class=\"picture\">\n");
    picture(illustrated.picture());
    if (!illustrated.caption().isEmpty()) {
      line("p", "", illustrated.caption());
    }
    out.append("</div>\n");
    box("div", "div", illustrated.contents(), level);
    out.append("</div>\n");
  }

  private void picture(Picture picture) {
    if (picture.drawn()) {
      drawing(picture);
      return;
    }
    out.append("<img alt=\"");
    HtmlText.escape(picture.alternative(), out);
    out.append("\" width=\"")
        .append(Math.round(picture.width() * 96 / 25.4))
        .append("\" src=\"data:");
    HtmlText.escape(picture.mediaType(), out);
    out.append(";base64,");
    HtmlText.escape(picture.base64(), out);
    out.append("\">\n");
  }

  /** A drawing that comes with the program, or that it made: its lines stand in the page itself. */
  private void drawing(Picture picture) {
    String svg = new String(Base64.getDecoder().decode(picture.base64()), StandardCharsets.UTF_8);
    int view = svg.indexOf("viewBox=");
    String box = svg.substring(view, svg.indexOf('"', view + 9) + 1);
    long side = Math.round(picture.width() * 96 / 25.4);
    out.append("<svg aria-hidden=\"true\" focusable=\"false\" fill=\"none\" width=\"").append(side);
    out.append("\" height=\"").append(side).append("\" ").append(box).append('>');
    out.append(svg, svg.indexOf('>') + 1, svg.length()).append('\n');
  }

  private void section(Section section, int level) {
    String frame =
        switch (section.frame()) {
          case NONE -> "";
          case CARD -> " class=\"card\"";
          case NEW_PAGE -> " class=\"page\"";
        };
    String id = section.id().isEmpty() ? "" : " id=\"" + section.id() + "\"";
    out.append("<section").append(id).append(frame).append(">\n");
    line(heading(level), "", section.heading());
    write(section.contents(), level + 1);
    out.append("</section>\n");
  }

  private static String heading(int level) {
    return "h" + Math.min(level, DEEPEST_HEADING);
  }
}
