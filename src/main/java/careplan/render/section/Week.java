package careplan.render.section;

import careplan.language.time.WeekTimes;
import careplan.plan.Action;
import careplan.plan.Block;
import careplan.plan.Plan;
import careplan.plan.Text;
import careplan.plan.TimetableEntry;
import careplan.render.Edition;
import careplan.render.document.Content;
import careplan.render.document.Inline;
import careplan.render.document.Listing;
import careplan.render.document.Paragraph;
import careplan.render.document.Strong;
import careplan.render.document.Table;
import careplan.render.document.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What happens when in the week: the timetable of the plan, and actions that come round (R266). */
public final class Week {
  private static final int DAYS = 7;
  private static final LocalDate NO_DATE = LocalDate.of(2000, 1, 1);

  private Week() {}

  /**
   * Something that comes round.
   *
   * @param id by which it is known, the same as long as it is the same
   * @param words when, as the plan says it
   * @param what happens
   * @param who does it or comes; empty where nobody is named
   * @param where it happens; empty where nobody said
   * @param times what the words mean
   */
  public record Entry(
      String id,
      String words,
      List<Inline> what,
      List<Inline> who,
      List<Inline> where,
      WeekTimes times) {}

  /** The day from which dates in words are counted. */
  public static LocalDate base(Plan plan) {
    return plan.updated().or(plan::date).orElse(NO_DATE);
  }

  /** Everything that comes round, those of the timetable first. */
  public static List<Entry> entries(Edition edition) {
    Plan plan = edition.plan();
    List<Entry> entries = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (TimetableEntry entry : plan.timetable()) {
      String id = entry.action().map(Text::value).orElse("");
      told.add(id);
      Optional<Action> action = action(plan, id);
      List<String> words = new ArrayList<>();
      entry.day().forEach(day -> words.add(day.value()));
      String when = String.join(" and ", words);
      when = entry.time().map(time -> join(words, time.value())).orElse(when);
      entries.add(entry(edition, entry.block(), action, "what", id, when));
    }
    for (Action action : plan.actions()) {
      String id = action.id().map(Text::value).orElse("");
      if (!action.isOver() && action.when().isPresent() && !told.contains(id)) {
        String when = action.when().get().value();
        entries.add(entry(edition, action.block(), Optional.empty(), "action", id, when));
      }
    }
    return entries;
  }

  private static String join(List<String> days, String time) {
    String on = String.join(" and ", days);
    return on.isEmpty() ? time : on + ", " + time;
  }

  private static Optional<Action> action(Plan plan, String id) {
    for (Action action : plan.actions()) {
      if (!id.isEmpty() && action.id().map(Text::value).orElse("").equals(id)) {
        return Optional.of(action);
      }
    }
    return Optional.empty();
  }

  private static Entry entry(
      Edition edition, Block own, Optional<Action> action, String said, String id, String when) {
    List<Inline> what = first(edition, own, action, said);
    return new Entry(
        id.isEmpty() ? Inline.text(what) : id,
        when.strip(),
        what,
        first(edition, own, action, "who"),
        first(edition, own, action, "where"),
        WeekTimes.read(when, base(edition.plan())));
  }

  /** What a field of the entry says, else that of its action. */
  private static List<Inline> first(
      Edition edition, Block own, Optional<Action> action, String field) {
    List<List<Inline>> values = edition.fields().values(own, field);
    if (values.isEmpty() && action.isPresent()) {
      String its = field.equals("what") ? "action" : field;
      values = edition.fields().values(action.get().block(), its);
    }
    return values.isEmpty() ? List.of() : values.get(0);
  }

  /** The week as a table: a row for every day, then one for each day on which something is more. */
  public static List<Content> table(Edition edition) {
    List<Entry> entries = entries(edition);
    List<List<Table.Cell>> rows = new ArrayList<>();
    row(edition, "week.every-day", entries, DAYS + 1, rows);
    for (int day = 1; day <= DAYS; day++) {
      row(edition, "day." + day, entries, day, rows);
    }
    if (rows.isEmpty()) {
      return List.of();
    }
    List<List<Inline>> columns = new ArrayList<>();
    List<List<Table.Cell>> kept = new ArrayList<>();
    rows.forEach(row -> kept.add(new ArrayList<>()));
    String[] names = {"day", "morning", "afternoon", "evening", "any"};
    for (int i = 0; i < names.length; i++) {
      int column = i;
      if (rows.stream().anyMatch(row -> !row.get(column).lines().isEmpty())) {
        columns.add(List.of(edition.labels().words("week." + names[i])));
        for (int row = 0; row < rows.size(); row++) {
          kept.get(row).add(rows.get(row).get(i));
        }
      }
    }
    return List.of(new Table(List.of(edition.labels().words("week.caption")), columns, kept));
  }

  private static void row(
      Edition edition, String label, List<Entry> entries, int day, List<List<Table.Cell>> rows) {
    List<List<List<Inline>>> cells = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      cells.add(new ArrayList<>());
    }
    boolean any = false;
    for (Entry entry : entries) {
      Set<DayOfWeek> days = entry.times().days();
      boolean everyDay = days.size() == DAYS;
      boolean here = day > DAYS ? everyDay : !everyDay && days.contains(DayOfWeek.of(day));
      if (here) {
        any = true;
        cells.get(column(entry)).add(line(edition, entry));
      }
    }
    if (any) {
      List<Table.Cell> row = new ArrayList<>();
      row.add(Table.Cell.of(List.of(edition.labels().words(label))));
      cells.forEach(lines -> row.add(new Table.Cell(lines)));
      rows.add(row);
    }
  }

  private static int column(Entry entry) {
    return switch (entry.times().partOfDay()) {
      case MORNING -> 0;
      case AFTERNOON -> 1;
      case EVENING, NIGHT -> 2;
      case ANY -> 3;
    };
  }

  /** When in the words of the plan, what, and who. */
  private static List<Inline> line(Edition edition, Entry entry) {
    List<Inline> line = new ArrayList<>();
    line.add(new Strong(edition.wording().words(entry.words())));
    line.add(new Words(": ", edition.labels().language()));
    line.addAll(entry.what());
    if (!entry.who().isEmpty()) {
      line.add(new Words(" (", edition.labels().language()));
      line.addAll(entry.who());
      line.add(new Words(")", edition.labels().language()));
    }
    return line;
  }

  /** What comes round, but not on days of the week that its words name. */
  public static List<Content> others(Edition edition) {
    List<List<Content>> items = new ArrayList<>();
    for (Entry entry : entries(edition)) {
      if (entry.times().days().isEmpty()) {
        items.add(List.of(Paragraph.of(line(edition, entry))));
      }
    }
    return items.isEmpty() ? List.of() : List.of(new Listing(Listing.Kind.BULLETS, items));
  }
}
