package careplan.render.format;

import careplan.render.document.Bilingual;
import careplan.render.document.Fact;
import careplan.render.document.Inline;
import careplan.render.document.Language;
import careplan.render.document.Link;
import careplan.render.document.Strong;
import careplan.render.document.Words;
import java.util.List;

/** Lines of plain text, broken at spaces so that each fits in 80 columns; facts stay whole. */
final class TextLines {
  private static final int COLUMNS = 80;

  /** Stands for a space at which no line is broken; no words ever hold it. */
  private static final char KEPT_SPACE = '\uFDD0';

  private final StringBuilder out = new StringBuilder(8_192);
  private final Language document;

  TextLines(Language document) {
    this.document = document;
  }

  void heading(List<Inline> words, char underline, boolean underlined) {
    int start = out.length();
    wrapped(words, "", "");
    if (underlined && out.length() > start) {
      int width = out.length() - 1 - Math.max(start, out.lastIndexOf("\n", out.length() - 2) + 1);
      out.append(String.valueOf(underline).repeat(Math.max(width, 1))).append('\n');
    }
    gap();
  }

  void paragraph(List<Inline> words, String first, String rest) {
    int start = out.length();
    wrapped(words, first, rest);
    if (out.length() > start) {
      gap();
    }
  }

  /** Words as lines, without an empty line after them. */
  void wrapped(List<Inline> words, String first, String rest) {
    StringBuilder text = new StringBuilder(256);
    collect(words, text);
    String[] given = text.toString().strip().split("\n", -1);
    String indent = first;
    for (String line : given) {
      if (!line.isBlank()) {
        wrap(line.strip(), indent, rest);
        indent = rest;
      }
    }
  }

  private void wrap(String line, String first, String rest) {
    String indent = first;
    int at = 0;
    while (at < line.length()) {
      int room = Math.max(COLUMNS - indent.length(), 20);
      int end = at + room >= line.length() ? line.length() : line.lastIndexOf(' ', at + room);
      if (end <= at) {
        int next = line.indexOf(' ', at);
        end = next < 0 ? line.length() : next;
      }
      out.append(indent).append(line.substring(at, end).strip().replace(KEPT_SPACE, ' '));
      out.append('\n');
      indent = rest;
      at = end;
      while (at < line.length() && line.charAt(at) == ' ') {
        at++;
      }
    }
  }

  private void collect(List<Inline> inlines, StringBuilder text) {
    for (Inline inline : inlines) {
      if (inline instanceof Words words) {
        text.append(words.text().replace('\n', ' ').replace('\t', ' '));
      } else if (inline instanceof Fact fact) {
        text.append(FactDirection.isolated(fact, document).replace(' ', KEPT_SPACE));
      } else if (inline instanceof Strong strong) {
        collect(strong.inlines(), text);
      } else if (inline instanceof Bilingual both) {
        collect(both.first(), text);
        text.append(Bilingual.BETWEEN);
        collect(both.second(), text);
      } else if (inline instanceof Link link) {
        collect(link.inlines(), text);
        String address = link.target().address();
        if (link.target().isWebPage() && !address.contains(link.text())) {
          text.append(" (").append(address).append(')');
        }
      } else {
        text.append('\n');
      }
    }
  }

  void rule(char of) {
    out.append(String.valueOf(of).repeat(COLUMNS)).append("\n\n");
  }

  /** One empty line, however often it is asked for. */
  void gap() {
    int length = out.length();
    if (length > 1 && !(out.charAt(length - 1) == '\n' && out.charAt(length - 2) == '\n')) {
      out.append('\n');
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
