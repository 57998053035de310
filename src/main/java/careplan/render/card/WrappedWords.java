package careplan.render.card;

import careplan.render.document.Bilingual;
import careplan.render.document.Fact;
import careplan.render.document.Inline;
import careplan.render.document.Link;
import careplan.render.document.Strong;
import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines as a browser does: at spaces, never inside a fact. */
final class WrappedWords {
  private final double room;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final StringBuilder piece = new StringBuilder();
  private double lineWidth;
  private double pieceWidth;

  private WrappedWords(double room) {
    this.room = room;
  }

  /**
   * The lines that words make.
   *
   * @param room the length of a line, in sizes of a letter
   */
  static List<String> lines(List<Inline> words, boolean bold, double room) {
    WrappedWords wrapped = new WrappedWords(room);
    wrapped.add(words, bold);
    wrapped.endPiece();
    if (wrapped.line.length() > 0) {
      wrapped.endLine();
    }
    return wrapped.lines;
  }

  private void add(List<Inline> words, boolean bold) {
    for (Inline inline : words) {
      if (inline instanceof Strong strong) {
        add(strong.inlines(), true);
      } else if (inline instanceof Link link) {
        add(link.inlines(), bold);
      } else if (inline instanceof Bilingual both) {
        add(both.first(), bold);
        add(Bilingual.BETWEEN, bold);
        add(both.second(), bold);
      } else {
        add(inline instanceof Fact fact ? fact.unbroken() : inline.text(), bold);
      }
    }
  }

  private void add(String text, boolean bold) {
    for (int at = 0; at < text.length(); ) {
      int letter = text.codePointAt(at);
      String one = Character.toString(letter);
      at += one.length();
      if (letter == ' ' || letter == '\n' || letter == '\t') {
        endPiece();
        if (letter == '\n' && line.length() > 0) {
          endLine();
        } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
          line.append(' ');
          lineWidth += LetterWidths.of(" ", bold);
        }
      } else {
        piece.append(one);
        pieceWidth += LetterWidths.of(one, bold);
      }
    }
  }

  private void endPiece() {
    if (piece.length() == 0) {
      return;
    }
    if (line.length() > 0 && lineWidth + pieceWidth > room) {
      endLine();
    }
    line.append(piece);
    lineWidth += pieceWidth;
    piece.setLength(0);
    pieceWidth = 0;
    // A word longer than a line is broken wherever the line ends.
    while (lineWidth > room) {
      int fits = (int) (line.length() * room / lineWidth);
      String rest = line.substring(Math.max(1, fits));
      double restWidth = lineWidth * rest.length() / line.length();
      line.setLength(Math.max(1, fits));
      endLine();
      line.append(rest);
      lineWidth = rest.isEmpty() ? 0 : restWidth;
    }
  }

  private void endLine() {
    lines.add(line.toString().strip());
    line.setLength(0);
    lineWidth = 0;
  }
}
