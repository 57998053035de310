package careplan.render.section;

import careplan.plan.Block;
import careplan.plan.TeamMember;
import careplan.render.Edition;
import careplan.render.document.Content;
import careplan.render.document.Inline;
import careplan.render.document.KeyValues;
import careplan.render.document.Listing;
import careplan.render.document.Paragraph;
import careplan.render.document.Section;
import careplan.render.document.Strong;
import careplan.render.document.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the plan came about and how it was looked at since: for later, not for every day. */
public final class Papers {
  private Papers() {}

  /** Who took their part on, by the day (R050). */
  public static List<Content> accepted(Edition edition) {
    Map<LocalDate, List<Inline>> names = new TreeMap<>();
    for (TeamMember member : edition.plan().team()) {
      member
          .block()
          .date("accepted")
          .ifPresent(
              day -> {
                List<Inline> line = names.computeIfAbsent(day, first -> new ArrayList<>());
                if (!line.isEmpty()) {
                  line.add(edition.wording().comma());
                }
                edition.fields().values(member.block(), "name").forEach(line::addAll);
              });
    }
    List<KeyValues.Entry> entries = new ArrayList<>();
    names.forEach(
        (day, line) -> entries.add(new KeyValues.Entry(edition.wording().day(day), List.of(line))));
    return Headed.ifAny(new KeyValues(entries));
  }

  /**
   * Each review, with what is working in three voices and how far things have come (R222, R224).
   */
  public static List<Content> reviews(Edition edition) {
    List<Content> cards = new ArrayList<>();
    for (Block review : edition.plan().block().blocks("reviews")) {
      List<List<Inline>> on = edition.fields().values(review, "on");
      List<Inline> heading = on.isEmpty() ? List.of(edition.labels().words("no-title")) : on.get(0);
      cards.add(new Section("", heading, Section.Frame.CARD, review(edition, review)));
    }
    return cards;
  }

  private static List<Content> review(Edition edition, Block review) {
    return Headed.joined(
        Headed.ifAny(edition.fields().of(review, "kind", "who", "where").run()),
        review.block("working").map(working -> grid(edition, working)).orElse(List.of()),
        progress(edition, review),
        Headed.ifAny(
            edition.fields().except(review, "on", "kind", "who", "where", "working", "progress")));
  }

  private static List<Content> grid(Edition edition, Block working) {
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (String voice : List.of("me", "family", "professionals")) {
      working
          .block(voice)
          .ifPresent(
              said ->
                  rows.add(
                      List.of(
                          Table.Cell.of(List.of(edition.labels().words("grid." + voice))),
                          new Table.Cell(edition.fields().values(said, "working")),
                          new Table.Cell(edition.fields().values(said, "not-working")))));
    }
    if (rows.isEmpty()) {
      return List.of();
    }
    List<List<Inline>> columns = new ArrayList<>();
    for (String column : List.of("field.said-by", "field.working", "field.not-working")) {
      columns.add(List.of(edition.labels().words(column)));
    }
    return List.of(
        new Table(List.of(edition.labels().words("heading.prepare.working")), columns, rows));
  }

  private static List<Content> progress(Edition edition, Block review) {
    List<List<Content>> items = new ArrayList<>();
    for (Block progress : review.blocks("progress")) {
      List<Content> item = new ArrayList<>();
      for (List<Inline> line : edition.fields().values(progress, "for")) {
        item.add(Paragraph.of(new Strong(line)));
      }
      item.addAll(Headed.ifAny(edition.fields().except(progress, "for").run()));
      items.add(item);
    }
    return items.isEmpty()
        ? List.of()
        : Headed.part(edition, "goals.progress", List.of(new Listing(Listing.Kind.BULLETS, items)));
  }
}
