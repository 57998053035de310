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
import careplan.render.document.Table;
import careplan.render.document.Words;
import careplan.render.document.WritingLines;
import java.util.ArrayList;
import java.util.List;

/** Plain text of 80 columns, for a terminal, an e-mail or a screen reader. */
public final class TextFormat implements Format {

  @Override
  public String write(Document document) {
    Page page = new Page(document);
    page.lines.paragraph(document.kind(), "", "");
    page.heading(1, document.title());
    page.lines.paragraph(document.furniture().copyOf(), "", "");
    page.write(document.introduction(), 2, "");
    page.write(document.sections(), 2, "");
    page.lines.rule('-');
    page.write(document.furniture().closing(), 2, "");
    document.furniture().footer().forEach(line -> page.lines.paragraph(line, "", ""));
    return page.lines.toString();
  }

  /** One page as it grows. */
  private static final class Page {
    private final Document document;
    private final TextLines lines;

    Page(Document document) {
      this.document = document;
      this.lines = new TextLines(document.language());
    }

    void heading(int level, List<Inline> words) {
      lines.heading(words, level == 1 ? '=' : '-', level <= 3);
    }

    void write(List<? extends Content> contents, int level, String indent) {
      for (Content content : contents) {
        write(content, level, indent);
      }
    }

    private void write(Content content, int level, String indent) {
      if (content instanceof Paragraph paragraph) {
        lines.paragraph(paragraph.inlines(), indent, indent);
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
        lines.rule('*');
        write(notice.contents(), level, indent);
        lines.rule('*');
      } else if (content instanceof Illustrated illustrated) {
        write(illustrated.contents(), level, indent);
        lines.paragraph(illustrated.described(), indent, indent);
      } else if (content instanceof WritingLines empty) {
        for (int i = 0; i < empty.count(); i++) {
          lines.rule('_');
        }
      } else if (content instanceof Section section) {
        heading(level, section.heading());
        write(section.contents(), level + 1, indent);
      }
    }

    private void listing(Listing listing, int level, String indent) {
      int number = 1;
      for (List<Content> item : listing.items()) {
        String bullet =
            switch (listing.kind()) {
              case BULLETS -> "- ";
              case NUMBERS -> number + ". ";
              case BOXES -> "[ ] ";
            };
        number++;
        String inner = indent + " ".repeat(bullet.length());
        boolean first = true;
        for (Content content : item) {
          if (first && content instanceof Paragraph paragraph) {
            lines.wrapped(paragraph.inlines(), indent + bullet, inner);
          } else {
            write(content, level, inner);
          }
          first = false;
        }
      }
      lines.gap();
    }

    private void keyValues(KeyValues keyValues, String indent) {
      for (KeyValues.Entry entry : keyValues.entries()) {
        lines.wrapped(keyed(entry.key(), entry.values()), indent, indent + "  ");
      }
      lines.gap();
    }

    private List<Inline> keyed(List<Inline> key, List<List<Inline>> values) {
      List<Inline> line = new ArrayList<>(key);
      line.add(words(": "));
      for (int i = 0; i < values.size(); i++) {
        if (i > 0) {
          line.add(words("; "));
        }
        line.addAll(values.get(i));
      }
      return line;
    }

    private Words words(String text) {
      return new Words(text, document.language());
    }

    /** A row is told as its heading, and each cell with the heading of its column. */
    private void table(Table table, String indent) {
      lines.paragraph(table.caption(), indent, indent);
      for (List<Table.Cell> row : table.rows()) {
        lines.wrapped(keyed(table.columns().get(0), row.get(0).lines()), indent, indent + "  ");
        for (int i = 1; i < row.size(); i++) {
          if (!row.get(i).lines().isEmpty()) {
            lines.wrapped(
                keyed(table.columns().get(i), row.get(i).lines()), indent + "  ", indent + "    ");
          }
        }
        lines.gap();
      }
    }

    private void careCard(CareCard card, int level, String indent) {
      lines.rule('=');
      lines.wrapped(card.severityWords(), indent, indent);
      lines.paragraph(card.heading(), indent, indent);
      write(card.contents(), level + 1, indent);
      lines.rule('=');
    }

    private void contactCard(ContactCard card, String indent) {
      List<Inline> line = new ArrayList<>(card.name());
      if (!card.role().isEmpty()) {
        line.add(words(", "));
        line.addAll(card.role());
      }
      lines.wrapped(line, indent, indent);
      for (List<Inline> number : card.numbers()) {
        lines.wrapped(number, indent + "  ", indent + "  ");
      }
      for (KeyValues.Entry entry : card.details().entries()) {
        lines.wrapped(keyed(entry.key(), entry.values()), indent + "  ", indent + "    ");
      }
      lines.gap();
    }
  }
}
