package careplan.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The plans of a caseload, as rows.
 *
 * @param rows one for each plan
 * @param today the day on which they are judged
 * @param dueWithin how many days ahead something counts as due
 * @param order in which rows, and what is due in them, are listed
 */
public record Caseload(List<PlanRow> rows, LocalDate today, int dueWithin, RowOrder order) {
  /** How a coordinator is called who is the person. */
  public static final String THE_PERSON = "the person";

  /** Where a plan says nothing. */
  public static final String NOT_SAID = "not said";

  /** Something due, and in which plan. */
  public record DueRow(PlanRow plan, Due due) {}

  /** Plans of one kind, counted. */
  public record Count(
      String name, int plans, int overdue, int due, int withoutContact, int withErrors) {}

  /** How often something is so, of how many it is asked. */
  public record Share(Measure measure, int met, int asked) {
    /** In whole per cent, rounded down, so that 100 means all of them; -1 where none is asked. */
    public int percent() {
      return asked == 0 ? -1 : (int) (100L * met / asked);
    }
  }

  /** One part of life: how many needs in it are unmet, in how many plans. */
  public record Unmet(String area, int needs, int plans) {}

  /** Several plans of one person. */
  public record SamePerson(String person, List<PlanRow> plans) {}

  /** Puts the rows in order. */
  public Caseload {
    List<PlanRow> sorted = new ArrayList<>(rows);
    sorted.sort(order.comparator());
    rows = List.copyOf(sorted);
  }

  /** The plans that are neither over nor declined. */
  public List<PlanRow> open() {
    return where(PlanRow::open);
  }

  /** The open plans for which something is so. */
  public List<PlanRow> openWhere(Predicate<PlanRow> so) {
    return where(row -> row.open() && so.test(row));
  }

  private List<PlanRow> where(Predicate<PlanRow> so) {
    List<PlanRow> found = new ArrayList<>();
    for (PlanRow row : rows) {
      if (so.test(row)) {
        found.add(row);
      }
    }
    return found;
  }

  /** How many people have an open plan; a plan that does not say whose it is counts for one. */
  public int people() {
    Set<Long> keys = new HashSet<>();
    int people = 0;
    for (PlanRow row : rows) {
      people += row.open() && (row.key() == 0 || keys.add(row.key())) ? 1 : 0;
    }
    return people;
  }

  /** What is overdue, in the order of the rows. */
  public List<DueRow> overdue() {
    return dues(Due::overdue);
  }

  /** What is due within the days that count, and not overdue, in the order of the rows. */
  public List<DueRow> dueSoon() {
    return dues(due -> !due.overdue() && due.daysLeft() <= dueWithin);
  }

  private List<DueRow> dues(Predicate<Due> wanted) {
    List<DueRow> found = new ArrayList<>();
    for (PlanRow row : rows) {
      for (Due due : row.dues()) {
        if (wanted.test(due)) {
          found.add(new DueRow(row, due));
        }
      }
    }
    if (order == RowOrder.DUE) {
      found.sort((one, other) -> one.due().by().compareTo(other.due().by()));
    }
    return found;
  }

  /** Plans in which nobody answers day and night (R136). */
  public List<PlanRow> withoutContact() {
    return openWhere(row -> row.roundTheClock() == Answer.NO);
  }

  /** Plans that name nobody who coordinates (R219). */
  public List<PlanRow> withoutCoordinator() {
    return openWhere(row -> row.needsCoordinator() && row.coordinators().isEmpty());
  }

  /** Plans without a day for looking at them again (R221). */
  public List<PlanRow> withoutDate() {
    return openWhere(row -> !row.dated());
  }

  /** Plans in which lint finds errors. */
  public List<PlanRow> withErrors() {
    return openWhere(row -> row.errors() > 0);
  }

  /** Plans of which a copy is owed, or somebody holds an old one (R200). */
  public List<PlanRow> withCopiesOutstanding() {
    return openWhere(row -> row.copiesAsked() + row.copiesOld() > 0);
  }

  /** How the published proportions stand, or all measures. */
  public List<Share> shares(Predicate<Measure> wanted) {
    List<Share> shares = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      if (wanted.test(measure)) {
        shares.add(share(measure));
      }
    }
    return shares;
  }

  /** How one measure stands. */
  public Share share(Measure measure) {
    int asked = 0;
    int met = 0;
    for (PlanRow row : rows) {
      Answer answer = row.of(measure);
      asked += answer == Answer.NOT_ASKED ? 0 : 1;
      met += answer == Answer.YES ? 1 : 0;
    }
    return new Share(measure, met, asked);
  }

  /** Unmet needs by part of life, most first; no names (R291). */
  public List<Unmet> unmet() {
    Map<String, int[]> counts = new TreeMap<>();
    for (PlanRow row : open()) {
      Set<String> seen = new HashSet<>();
      for (String area : row.unmet()) {
        int[] count = counts.computeIfAbsent(area, name -> new int[2]);
        count[0]++;
        count[1] += seen.add(area) ? 1 : 0;
      }
    }
    List<Unmet> unmet = new ArrayList<>();
    counts.forEach((area, count) -> unmet.add(new Unmet(area, count[0], count[1])));
    unmet.sort((one, other) -> Integer.compare(other.needs(), one.needs()));
    return unmet;
  }

  /** Open plans by coordinator; one with two counts for each (R290). */
  public List<Count> byCoordinator() {
    return counts(row -> row.coordinators().isEmpty() ? List.of("nobody") : row.coordinators());
  }

  /** Open plans by type; one of two types counts for each. */
  public List<Count> byType() {
    return counts(row -> row.types().isEmpty() ? List.of(NOT_SAID) : row.types());
  }

  /** Open plans by level (R218). */
  public List<Count> byLevel() {
    return counts(row -> List.of(row.level().map(level -> level.word()).orElse(NOT_SAID)));
  }

  /** Open plans by stage (R232). */
  public List<Count> byStage() {
    return counts(row -> List.of(row.stage().isEmpty() ? NOT_SAID : row.stage()));
  }

  private List<Count> counts(Function<PlanRow, List<String>> names) {
    Map<String, int[]> counts = new TreeMap<>();
    for (PlanRow row : open()) {
      for (String name : names.apply(row)) {
        int[] count = counts.computeIfAbsent(name, same -> new int[5]);
        count[0]++;
        count[1] += row.isOverdue() ? 1 : 0;
        count[2] += isDue(row) ? 1 : 0;
        count[3] += row.roundTheClock() == Answer.NO ? 1 : 0;
        count[4] += row.errors() > 0 ? 1 : 0;
      }
    }
    List<Count> all = new ArrayList<>();
    counts.forEach(
        (name, count) ->
            all.add(new Count(name, count[0], count[1], count[2], count[3], count[4])));
    all.sort((one, other) -> Integer.compare(other.plans(), one.plans()));
    return all;
  }

  private boolean isDue(PlanRow row) {
    for (Due due : row.dues()) {
      if (!due.overdue() && due.daysLeft() <= dueWithin) {
        return true;
      }
    }
    return false;
  }

  /** People with more than one open plan (R208). */
  public List<SamePerson> samePeople() {
    Map<Long, List<PlanRow>> byKey = new LinkedHashMap<>();
    for (PlanRow row : rows) {
      if (row.open() && row.key() != 0) {
        byKey.computeIfAbsent(row.key(), key -> new ArrayList<>(1)).add(row);
      }
    }
    List<SamePerson> people = new ArrayList<>();
    for (List<PlanRow> plans : byKey.values()) {
      if (plans.size() > 1) {
        people.add(new SamePerson(plans.get(0).person(), List.copyOf(plans)));
      }
    }
    return people;
  }
}
