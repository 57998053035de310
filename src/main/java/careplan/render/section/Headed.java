package careplan.render.section;

import careplan.plan.Block;
import careplan.plan.Text;
import careplan.render.Edition;
import careplan.render.document.Content;
import careplan.render.document.Inline;
import careplan.render.document.KeyValues;
import careplan.render.document.Listing;
import careplan.render.document.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Contents under the heading that the person chose for them, else under ours (R191). */
public final class Headed {
  private Headed() {}

  /** A section of a copy; none where there is nothing to say. */
  public static Optional<Section> section(Edition edition, String path, List<Content> contents) {
    return contents.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Section(
                path.replace('.', '-'), heading(edition, path), Section.Frame.NONE, contents));
  }

  /** A part of a section, with a heading but without an id; none where there is nothing to say. */
  public static List<Content> part(Edition edition, String path, List<? extends Content> contents) {
    return contents.isEmpty()
        ? List.of()
        : List.of(
            new Section("", heading(edition, path), Section.Frame.NONE, List.copyOf(contents)));
  }

  /** The heading of a part of the plan. */
  public static List<Inline> heading(Edition edition, String path) {
    return edition
        .plan()
        .headings()
        .flatMap(own -> edition.wording().one(own, path))
        .map(text -> edition.wording().line(text))
        .orElseGet(() -> List.of(edition.labels().words("heading." + path)));
  }

  /** What an item is called: its statement, or words that say that nobody said it. */
  public static List<Inline> title(Edition edition, Block item, String statement) {
    return edition
        .wording()
        .one(item, statement)
        .map(edition.wording()::line)
        .orElseGet(() -> List.of(edition.labels().words("no-title")));
  }

  /** A list with bullets under a heading. */
  public static List<Content> bullets(Edition edition, String path, List<Text> texts) {
    return part(edition, path, bullets(edition, texts));
  }

  /** A list with bullets, or a sentence where there is but one. */
  public static List<Content> bullets(Edition edition, List<Text> texts) {
    if (texts.isEmpty()) {
      return List.of();
    }
    return texts.size() == 1
        ? edition.wording().prose(texts.get(0))
        : List.of(Listing.bullets(edition.wording().lines(texts)));
  }

  /** Names and values, where there are any. */
  public static List<Content> ifAny(KeyValues keyValues) {
    return keyValues.entries().isEmpty() ? List.of() : List.of(keyValues);
  }

  /** One list of several. */
  @SafeVarargs
  public static List<Content> joined(List<? extends Content>... lists) {
    List<Content> all = new ArrayList<>();
    for (List<? extends Content> list : lists) {
      all.addAll(list);
    }
    return all;
  }
}
