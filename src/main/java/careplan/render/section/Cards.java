package careplan.render.section;

import careplan.plan.Block;
import careplan.render.Edition;
import careplan.render.document.Content;
import careplan.render.document.Inline;
import careplan.render.document.KeyValues;
import careplan.render.document.Listing;
import careplan.render.document.Paragraph;
import careplan.render.document.Section;
import careplan.render.document.Strong;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A card for each item of a list: its title, and every other field that says something. */
public final class Cards {
  private Cards() {}

  /**
   * Cards of a list at the top of the format.
   *
   * @param list the list, such as {@code decisions}
   * @param title the field that names an item
   * @param without fields that are told elsewhere
   */
  public static List<Content> of(Edition edition, String list, String title, String... without) {
    return of(edition, edition.plan().block(), list, title, without);
  }

  /** Cards of a list in a block. */
  public static List<Content> of(
      Edition edition, Block within, String list, String title, String... without) {
    List<Content> cards = new ArrayList<>();
    for (Block item : within.blocks(list)) {
      card(edition, item, title, without).ifPresent(cards::add);
    }
    return cards;
  }

  /** The same as a list: the title of each, and the rest in a line or two. */
  public static List<Content> inShort(
      Edition edition, Block within, String list, String title, String... without) {
    String[] told = Arrays.copyOf(without, without.length + 1);
    told[without.length] = title;
    List<List<Content>> items = new ArrayList<>();
    for (Block block : within.blocks(list)) {
      List<Content> item = new ArrayList<>();
      for (List<Inline> line : edition.fields().values(block, title)) {
        item.add(Paragraph.of(new Strong(line)));
      }
      item.addAll(Headed.ifAny(edition.fields().except(block, told).run()));
      if (!item.isEmpty()) {
        items.add(item);
      }
    }
    return items.isEmpty() ? List.of() : List.of(new Listing(Listing.Kind.BULLETS, items));
  }

  private static Optional<Section> card(
      Edition edition, Block item, String title, String... without) {
    String[] told = Arrays.copyOf(without, without.length + 1);
    told[without.length] = title;
    KeyValues rest = edition.fields().except(item, told);
    List<List<Inline>> titles = edition.fields().values(item, title);
    if (titles.isEmpty() && rest.entries().isEmpty()) {
      return Optional.empty();
    }
    List<Inline> heading =
        titles.isEmpty() ? List.of(edition.labels().words("no-title")) : titles.get(0);
    return Optional.of(new Section("", heading, Section.Frame.CARD, Headed.ifAny(rest)));
  }
}
