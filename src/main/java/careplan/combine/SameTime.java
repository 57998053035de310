package careplan.combine;

import careplan.language.time.WeekTimes;
import careplan.plan.Action;
import careplan.plan.Plan;
import careplan.plan.Text;
import careplan.plan.TimetableEntry;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Actions of two plans that ask the same person for the same hour of the same day. */
final class SameTime {
  private static final LocalDate NO_DATE = LocalDate.of(2000, 1, 1);

  /** How long something lasts of which only the start is said, in minutes. */
  private static final int A_WHILE = 15;

  private static final int MOST = 20;

  private record Appointment(
      int source, String what, String when, Set<String> who, WeekTimes times) {}

  private final List<Source> sources;
  private final BiFunction<Integer, String, String> ids;
  private final Report report;

  SameTime(List<Source> sources, BiFunction<Integer, String, String> ids, Report report) {
    this.sources = sources;
    this.ids = ids;
    this.report = report;
  }

  void find() {
    Map<DayOfWeek, List<Appointment>> days = new EnumMap<>(DayOfWeek.class);
    Set<String> told = new HashSet<>();
    for (int i = 0; i < sources.size(); i++) {
      for (Appointment one : appointments(i)) {
        for (DayOfWeek day : one.times().days()) {
          for (Appointment other : days.computeIfAbsent(day, any -> new ArrayList<>())) {
            if (told.size() < MOST
                && other.source() != one.source()
                && meet(one, other)
                && told.add(one.what() + "\n" + other.what())) {
              say(other, one);
            }
          }
        }
        one.times().days().forEach(day -> days.get(day).add(one));
      }
    }
  }

  private List<Appointment> appointments(int source) {
    Plan plan = sources.get(source).plan();
    LocalDate base = plan.updated().or(plan::date).orElse(NO_DATE);
    List<Appointment> found = new ArrayList<>();
    for (Action action : plan.actions()) {
      if (!action.isOver() && action.when().isPresent()) {
        add(source, action.statement(), action.when().get().value(), action.who(), base, found);
      }
    }
    for (TimetableEntry entry : plan.timetable()) {
      List<String> when = new ArrayList<>();
      entry.day().forEach(day -> when.add(day.value()));
      String words = String.join(" and ", when) + entry.time().map(t -> " " + t.value()).orElse("");
      add(source, entry.what(), words, entry.who(), base, found);
    }
    return found;
  }

  private void add(
      int source,
      Optional<Text> what,
      String when,
      List<Text> who,
      LocalDate base,
      List<Appointment> found) {
    Set<String> people = new HashSet<>();
    who.forEach(one -> people.add(ids.apply(source, one.value())));
    WeekTimes times = WeekTimes.read(when, base);
    if (what.isPresent()
        && !people.isEmpty()
        && !times.days().isEmpty()
        && !times.slots().isEmpty()) {
      found.add(new Appointment(source, what.get().value(), when, people, times));
    }
  }

  private static boolean meet(Appointment one, Appointment other) {
    Set<String> both = new HashSet<>(one.who());
    both.retainAll(other.who());
    if (both.isEmpty()
        || Sameness.plain(one.what()).equals(Sameness.plain(other.what()))
        || isBefore(one.times(), other.times())
        || isBefore(other.times(), one.times())) {
      return false;
    }
    for (WeekTimes.Slot slot : one.times().slots()) {
      for (WeekTimes.Slot its : other.times().slots()) {
        if (slot.from() < end(its) && its.from() < end(slot)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isBefore(WeekTimes one, WeekTimes other) {
    return one.until().isPresent()
        && other.from().isPresent()
        && one.until().get().isBefore(other.from().get());
  }

  private static int end(WeekTimes.Slot slot) {
    return Math.max(slot.to(), slot.from() + A_WHILE);
  }

  private void say(Appointment one, Appointment other) {
    Set<String> both = new HashSet<>(one.who());
    both.retainAll(other.who());
    String[] names = both.toArray(String[]::new);
    Arrays.sort(names);
    report.add(
        Report.Part.CLASHES,
        "at the same time, for "
            + Said.list(Arrays.asList(names))
            + ": \u201c"
            + one.what()
            + "\u201d ("
            + one.when()
            + ", "
            + sources.get(one.source()).name()
            + ") and \u201c"
            + other.what()
            + "\u201d ("
            + other.when()
            + ", "
            + sources.get(other.source()).name()
            + "). Move one of them.");
  }
}
