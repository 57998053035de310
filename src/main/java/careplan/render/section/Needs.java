package careplan.render.section;

import careplan.plan.Need;
import careplan.plan.Text;
import careplan.render.Edition;
import careplan.render.document.Content;
import careplan.render.document.Inline;
import careplan.render.document.Listing;
import careplan.render.document.Paragraph;
import careplan.render.document.Section;
import careplan.render.document.Strong;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Needs in the order that was agreed, with what is done about each (R080, R116). */
public final class Needs {
  private static final int LAST = 1000;
  private static final String[] SHORT = {"status", "horizon", "said-by", "area", "priority"};

  private Needs() {}

  /** A card for each need, the most important first. */
  public static List<Content> of(Edition edition, List<Need> needs) {
    List<Need> ordered = new ArrayList<>(needs);
    ordered.sort(Comparator.comparingInt(Needs::priority));
    List<Content> cards = new ArrayList<>();
    for (Need need : ordered) {
      cards.add(card(edition, need));
    }
    return cards;
  }

  /** The same as a list, where there is no room for headings. */
  static List<Content> inShort(Edition edition, List<Need> needs) {
    List<List<Content>> items = new ArrayList<>();
    for (Need need : needs) {
      List<Content> item = new ArrayList<>();
      item.add(Paragraph.of(new Strong(heading(edition, need))));
      item.addAll(Headed.ifAny(edition.fields().except(need.block(), "need", "actions").run()));
      item.addAll(Actions.inFull(edition, need.actions()));
      items.add(item);
    }
    return items.isEmpty() ? List.of() : List.of(new Listing(Listing.Kind.BULLETS, items));
  }

  /** Needs that nothing meets yet, each with why (R084). */
  public static List<Content> unmet(Edition edition) {
    List<List<Content>> items = new ArrayList<>();
    for (Need need : edition.plan().needs()) {
      if (need.isUnmet()) {
        List<Content> item = new ArrayList<>();
        item.add(Paragraph.of(new Strong(heading(edition, need))));
        item.addAll(Headed.ifAny(edition.fields().of(need.block(), "unmet").run()));
        items.add(item);
      }
    }
    return items.isEmpty() ? List.of() : List.of(new Listing(Listing.Kind.BULLETS, items));
  }

  private static int priority(Need need) {
    String written = need.block().text("priority").map(Text::value).orElse("");
    boolean number = !written.isEmpty() && written.length() <= 2;
    for (int i = 0; i < written.length(); i++) {
      number &= written.charAt(i) >= '0' && written.charAt(i) <= '9';
    }
    return number ? Integer.parseInt(written) : LAST;
  }

  private static List<Inline> heading(Edition edition, Need need) {
    return Headed.title(edition, need.block(), "need");
  }

  private static Section card(Edition edition, Need need) {
    return new Section(
        "",
        heading(edition, need),
        Section.Frame.CARD,
        Headed.joined(
            Headed.ifAny(
                edition.fields().except(need.block(), Goals.told(SHORT, "need", "actions"))),
            Headed.ifAny(edition.fields().of(need.block(), SHORT).run()),
            Headed.part(edition, "actions", Actions.inFull(edition, need.actions()))));
  }
}
