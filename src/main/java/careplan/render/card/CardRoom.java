package careplan.render.card;

import careplan.render.document.Document;
import careplan.render.document.Inline;
import careplan.render.document.Layout;
import careplan.render.document.Section;
import java.util.ArrayList;
import java.util.List;

/** Whether everything that a card says has room on it (R25). */
public final class CardRoom {
  private static final double MARGIN = 3;
  private static final double A6_MARGIN = 6;

  private CardRoom() {}

  /** The words that have no room, side by side; empty where all have. */
  public static String lost(Document card) {
    List<CardSide> sides = new ArrayList<>();
    CardSide side = side(card.layout());
    sides.add(side);
    side.title(card.title());
    if (!card.furniture().copyOf().isEmpty()) {
      side.words(card.furniture().copyOf());
    }
    side.contents(card.introduction());
    for (Section section : card.sections()) {
      if (section.frame() == Section.Frame.NEW_PAGE) {
        side = side(card.layout());
        sides.add(side);
      }
      side.section(section);
    }
    for (List<Inline> line : card.furniture().footer()) {
      side.words(line);
    }
    StringBuilder lost = new StringBuilder();
    for (CardSide one : sides) {
      lost.append(lost.isEmpty() || one.lost().isEmpty() ? "" : " ").append(one.lost());
    }
    return lost.toString();
  }

  private static CardSide side(Layout layout) {
    return layout.page() == Layout.Page.CARD
        ? new CardSide(85.6 - 2 * MARGIN, 53.98 - 2 * MARGIN, layout.points())
        : new CardSide(105 - 2 * A6_MARGIN, 148 - 2 * A6_MARGIN, layout.points());
  }
}
