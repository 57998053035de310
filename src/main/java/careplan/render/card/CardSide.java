package careplan.render.card;

import careplan.render.document.Content;
import careplan.render.document.Illustrated;
import careplan.render.document.Inline;
import careplan.render.document.Listing;
import careplan.render.document.Paragraph;
import careplan.render.document.Section;
import java.util.List;

/**
 * One side of a card, filled from the top with what a document has on it. The figures are those of
 * {@code card.css}: change both together.
 */
final class CardSide {
  /** How big the heading of the card is, and those on it, beside the other letters. */
  private static final double TITLE = 1.25;

  private static final double HEADING = 1.1;
  private static final double LINE = 1.2;
  private static final double ABOVE_SECTION = 2.8;

  /** What a bullet takes of a line, in sizes of a letter; less would cut it off at the edge. */
  private static final double BULLET = 1.2;

  private static final double PICTURE_GAP = 5.7;
  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  /** Printers and browsers round each line; a card is never filled to its very edge. */
  private static final double SAFETY = 0.98;

  private final double width;
  private final double height;
  private final int points;
  private double filled;
  private final StringBuilder lost = new StringBuilder();

  /**
   * An empty side.
   *
   * @param width in millimetres, inside its margins
   * @param height in millimetres, inside its margins
   * @param points the size of its letters
   */
  CardSide(double width, double height, int points) {
    this.width = width * POINTS_PER_MILLIMETRE * SAFETY;
    this.height = height * POINTS_PER_MILLIMETRE * SAFETY;
    this.points = points;
  }

  /** The words that have no room any more; empty where all have. */
  String lost() {
    return lost.toString();
  }

  void title(List<Inline> words) {
    words(words, TITLE, true, width);
  }

  void section(Section section) {
    filled += ABOVE_SECTION;
    words(section.heading(), HEADING, true, width);
    contents(section.contents(), width);
  }

  void contents(List<? extends Content> contents, double room) {
    for (Content content : contents) {
      if (content instanceof Paragraph paragraph) {
        words(paragraph.inlines(), 1, false, room);
      } else if (content instanceof Listing listing) {
        listing.items().forEach(item -> contents(item, room - BULLET * points));
      } else if (content instanceof Illustrated illustrated) {
        double picture = illustrated.picture().width() * POINTS_PER_MILLIMETRE;
        double top = filled;
        contents(illustrated.contents(), room - picture - PICTURE_GAP);
        filled = Math.max(filled, top + picture);
        if (filled > height && lost.isEmpty()) {
          lose(first(illustrated));
        }
      } else {
        throw new IllegalArgumentException("a card has no " + content.getClass().getSimpleName());
      }
    }
  }

  /** What stands first beside a picture that has no room. */
  private static String first(Illustrated illustrated) {
    return illustrated.contents().get(0) instanceof Paragraph paragraph
        ? Inline.text(paragraph.inlines())
        : "";
  }

  void contents(List<? extends Content> contents) {
    contents(contents, width);
  }

  void words(List<Inline> words) {
    words(words, 1, false, width);
  }

  private void words(List<Inline> words, double scale, boolean bold, double room) {
    double size = points * scale;
    for (String line : WrappedWords.lines(words, bold, room / size)) {
      filled += size * LINE;
      if (filled > height) {
        lose(line);
      }
    }
  }

  private void lose(String line) {
    lost.append(lost.isEmpty() ? "" : " ").append(line);
  }
}
