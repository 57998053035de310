package careplan.render.format;

import careplan.render.document.Bilingual;
import careplan.render.document.Fact;
import careplan.render.document.Inline;
import careplan.render.document.Language;
import careplan.render.document.LineBreak;
import careplan.render.document.Link;
import careplan.render.document.Strong;
import careplan.render.document.Words;
import java.util.List;

/** Writes what stands inside a line of Markdown. */
final class MarkdownInlines {

  /** Where a line stands. */
  enum Place {
    LINE,
    CELL
  }

  private final Language document;

  MarkdownInlines(Language document) {
    this.document = document;
  }

  /** A line of Markdown, without breaks but those that are meant. */
  String line(List<Inline> inlines, Place place, String indent) {
    StringBuilder out = new StringBuilder(128);
    write(inlines, place, indent, out);
    return out.toString().strip();
  }

  private void write(List<Inline> inlines, Place place, String indent, StringBuilder out) {
    for (int i = 0; i < inlines.size(); i++) {
      Inline inline = inlines.get(i);
      if (inline instanceof Words words) {
        text(words.text(), place, out);
      } else if (inline instanceof Fact fact) {
        text(FactDirection.isolated(fact, document), place, out);
      } else if (inline instanceof Link link) {
        link(link, place, indent, out);
      } else if (inline instanceof Strong strong) {
        strong(strong, place, indent, out, i + 1 < inlines.size() ? inlines.get(i + 1).text() : "");
      } else if (inline instanceof Bilingual both) {
        write(both.first(), place, indent, out);
        text(Bilingual.BETWEEN, place, out);
        write(both.second(), place, indent, out);
      } else if (inline instanceof LineBreak) {
        out.append(place == Place.CELL ? "; " : "\\\n" + indent);
      }
    }
  }

  private static void text(String words, Place place, StringBuilder out) {
    boolean atStart = out.length() == 0 || out.charAt(out.length() - 1) == '\n';
    new MarkdownEscapes(out).write(words, atStart, place == Place.CELL);
  }

  private void link(Link link, Place place, String indent, StringBuilder out) {
    String words = link.text();
    if (link.target().isPlace() || words.isBlank()) {
      write(link.inlines(), place, indent, out);
      return;
    }
    out.append('[');
    write(link.inlines(), place, indent, out);
    out.append("](<").append(link.target().address()).append(">)");
  }

  /**
   * Stars count as strong only beside a space or a sign on their outside (CommonMark 6.2), and
   * never around nothing or spaces; elsewhere the words stand without them.
   */
  private void strong(
      Strong strong, Place place, String indent, StringBuilder out, String following) {
    String words = strong.text();
    boolean bare =
        words.isBlank()
            || !words.equals(words.strip())
            || words.indexOf('\n') >= 0
            || (out.length() > 0 && isLetter(out.codePointBefore(out.length())))
            || (out.length() > 0 && out.charAt(out.length() - 1) == '*')
            || (!following.isEmpty() && !isSpaceOrSign(following.codePointAt(0)));
    if (bare) {
      write(strong.inlines(), place, indent, out);
      return;
    }
    out.append("**");
    write(strong.inlines(), place, indent, out);
    out.append("**");
  }

  private static boolean isLetter(int codePoint) {
    return !isSpaceOrSign(codePoint);
  }

  private static boolean isSpaceOrSign(int codePoint) {
    return codePoint == ' '
        || codePoint == '\n'
        || (codePoint < 0x80 && !Character.isLetterOrDigit(codePoint));
  }
}
