package careplan.render.format;

import careplan.render.document.CareCard;
import careplan.render.document.ContactCard;
import careplan.render.document.Content;
import careplan.render.document.Document;
import careplan.render.document.Illustrated;
import careplan.render.document.Inline;
import careplan.render.document.KeyValues;
import careplan.render.document.Listing;
import careplan.render.document.Notice;
import careplan.render.document.Paragraph;
import careplan.render.document.Section;
import careplan.render.document.Strong;
import careplan.render.document.Table;
import careplan.render.document.Words;
import careplan.render.document.WritingLines;
import careplan.render.format.MarkdownInlines.Place;
import java.util.ArrayList;
import java.util.List;

/** CommonMark with GitHub's tables. No HTML; what a page says in boxes is said in headings. */
public final class MarkdownFormat implements Format {
  private static final int DEEPEST_HEADING = 6;

  @Override
  public String write(Document document) {
    Page page = new Page(document);
    page.paragraph(document.kind(), "");
    page.heading(1, document.title(), "");
    page.paragraph(document.furniture().copyOf(), "");
    page.write(document.introduction(), 2, "");
    page.write(document.sections(), 2, "");
    page.rule();
    page.write(document.furniture().closing(), 2, "");
    document.furniture().footer().forEach(line -> page.paragraph(line, ""));
    return page.out.toString();
  }

  /** One page as it grows. */
  private static final class Page {
    private final StringBuilder out = new StringBuilder(16_384);
    private final MarkdownInlines inlines;
    private final Document document;

    Page(Document document) {
      this.document = document;
      this.inlines = new MarkdownInlines(document.language());
    }

    void rule() {
      out.append("---\n\n");
    }

    void heading(int level, List<Inline> words, String indent) {
      String line = inlines.line(words, Place.LINE, indent).replace("\\\n" + indent, " ");
      if (!line.isEmpty()) {
        out.append(indent).append("#".repeat(Math.min(level, DEEPEST_HEADING))).append(' ');
        out.append(line).append("\n\n");
      }
    }

    void paragraph(List<Inline> words, String indent) {
      String line = inlines.line(words, Place.LINE, indent);
      if (!line.isEmpty()) {
        out.append(indent).append(line).append("\n\n");
      }
    }

    void write(List<? extends Content> contents, int level, String indent) {
      for (Content content : contents) {
        write(content, level, indent);
      }
    }

    private void write(Content content, int level, String indent) {
      if (content instanceof Paragraph paragraph) {
        paragraph(paragraph.inlines(), indent);
      } else if (content instanceof Listing listing) {
        listing(listing, level, indent);
      } else if (content instanceof KeyValues keyValues) {
        keyValues(keyValues, indent);
      } else if (content instanceof Table table) {
        table(table, indent);
      } else if (content instanceof CareCard card) {
        careCard(card, level, indent);
      } else if (content instanceof ContactCard card) {
        contactCard(card, indent);
      } else if (content instanceof Notice notice) {
        rule(indent);
        write(notice.contents(), level, indent);
        rule(indent);
      } else if (content instanceof Illustrated illustrated) {
        write(illustrated.contents(), level, indent);
        paragraph(illustrated.described(), indent);
      } else if (content instanceof WritingLines lines) {
        for (int i = 0; i < lines.count(); i++) {
          out.append(indent).append("\\_".repeat(30)).append("\n\n");
        }
      } else if (content instanceof Section section) {
        heading(level, section.heading(), indent);
        write(section.contents(), level + 1, indent);
      }
    }

    private void rule(String indent) {
      out.append(indent).append("---\n\n");
    }

    private void listing(Listing listing, int level, String indent) {
      int number = 1;
      for (List<Content> item : listing.items()) {
        String bullet =
            switch (listing.kind()) {
              case BULLETS -> "- ";
              case NUMBERS -> number + ". ";
              case BOXES -> "- [ ] ";
            };
        number++;
        String inner =
            indent + " ".repeat(listing.kind() == Listing.Kind.BOXES ? 2 : bullet.length());
        int start = out.length();
        write(item, level, inner);
        if (out.length() == start) {
          continue;
        }
        out.replace(start, start + inner.length(), indent + bullet);
        if (item.size() == 1 && item.get(0) instanceof Paragraph) {
          out.setLength(out.length() - 1);
        }
      }
      endBlock();
    }

    private void keyValues(KeyValues keyValues, String indent) {
      for (KeyValues.Entry entry : keyValues.entries()) {
        List<Inline> line = new ArrayList<>();
        line.add(new Strong(entry.key()));
        line.add(new Words(": ", document.language()));
        for (int i = 0; i < entry.values().size(); i++) {
          if (i > 0) {
            line.add(new Words("; ", document.language()));
          }
          line.addAll(entry.values().get(i));
        }
        out.append(indent).append("- ");
        out.append(inlines.line(line, Place.LINE, indent + "  ")).append('\n');
      }
      endBlock();
    }

    private void endBlock() {
      int length = out.length();
      if (length > 1 && !(out.charAt(length - 1) == '\n' && out.charAt(length - 2) == '\n')) {
        out.append('\n');
      }
    }

    private void table(Table table, String indent) {
      paragraph(List.of(new Strong(table.caption())), indent);
      out.append(indent).append('|');
      table.columns().forEach(column -> cell(List.of(column)));
      out.append('\n').append(indent).append('|').append(" --- |".repeat(table.columns().size()));
      out.append('\n');
      for (List<Table.Cell> row : table.rows()) {
        out.append(indent).append('|');
        row.forEach(cell -> cell(cell.lines()));
        out.append('\n');
      }
      out.append('\n');
    }

    private void cell(List<List<Inline>> lines) {
      out.append(' ');
      for (int i = 0; i < lines.size(); i++) {
        out.append(i == 0 ? "" : "; ").append(inlines.line(lines.get(i), Place.CELL, ""));
      }
      out.append(" |");
    }

    private void careCard(CareCard card, int level, String indent) {
      List<Inline> heading = new ArrayList<>(card.severityWords());
      heading.add(new Words(": ", document.language()));
      heading.addAll(card.heading());
      heading(level, heading, indent);
      write(card.contents(), level + 1, indent);
    }

    private void contactCard(ContactCard card, String indent) {
      List<Inline> line = new ArrayList<>();
      line.add(new Strong(card.name()));
      if (!card.role().isEmpty()) {
        line.add(new Words(", ", document.language()));
        line.addAll(card.role());
      }
      paragraph(line, indent);
      for (List<Inline> number : card.numbers()) {
        out.append(indent).append("- ").append(inlines.line(number, Place.LINE, indent + "  "));
        out.append('\n');
      }
      keyValues(card.details(), indent);
      endBlock();
    }
  }
}
