package careplan.render.copy;

import careplan.language.time.WeekTimes;
import careplan.plan.Block;
import careplan.render.Edition;
import careplan.render.document.Inline;
import careplan.render.document.Words;
import careplan.render.exchange.CalendarEvent;
import careplan.render.exchange.CalendarFile;
import careplan.render.section.Week;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The week and the dates of a plan, for a calendar. */
final class Happenings {
  private static final int MINUTES = 60;

  private Happenings() {}

  /** The whole file; none where the plan names no day. */
  static Optional<String> file(Edition edition) {
    List<CalendarEvent> events = new ArrayList<>();
    LocalDate base = Week.base(edition.plan());
    for (Week.Entry entry : Week.entries(edition)) {
      if (isClear(entry)) {
        add(edition, entry, base, events);
      }
    }
    dates(edition, events);
    String name = Inline.text(edition.labels().line("title", person(edition)));
    return events.isEmpty() ? Optional.empty() : Optional.of(CalendarFile.of(name, base, events));
  }

  /** What no calendar can hold, as its words leave a doubt about the day or the time. */
  static List<String> leftOut(Edition edition) {
    List<String> words = new ArrayList<>();
    for (Week.Entry entry : Week.entries(edition)) {
      if (!isClear(entry)) {
        words.add("\"" + entry.words() + "\"");
      }
    }
    return words.isEmpty()
        ? List.of()
        : List.of(
            "ics leaves out what names no clear day and time: " + String.join(", ", words) + ".");
  }

  private static boolean isClear(Week.Entry entry) {
    return entry.times().exact() && !entry.times().slots().isEmpty();
  }

  private static Words person(Edition edition) {
    return new Words(edition.wording().fullName(), edition.labels().language());
  }

  /** An event for each day of the week and each time; its title tells nothing of health. */
  private static void add(
      Edition edition, Week.Entry entry, LocalDate base, List<CalendarEvent> events) {
    WeekTimes times = entry.times();
    LocalDate first = times.from().orElse(base);
    String who = Inline.text(entry.who());
    String title = who.isEmpty() ? edition.labels().plain("copy.mine") : who;
    for (DayOfWeek day : DayOfWeek.values()) {
      LocalDate on =
          first.plusDays(Math.floorMod(day.getValue() - first.getDayOfWeek().getValue(), 7));
      boolean over = times.until().map(on::isAfter).orElse(false);
      for (WeekTimes.Slot slot : times.slots()) {
        if (times.days().contains(day) && !over) {
          boolean ends = slot.to() > slot.from() && slot.to() < 24 * MINUTES;
          events.add(
              new CalendarEvent(
                  id(edition, entry.id() + day + slot.from()),
                  title,
                  Inline.text(entry.where()),
                  Inline.text(entry.what()),
                  on,
                  Optional.of(time(slot.from())),
                  ends ? Optional.of(time(slot.to())) : Optional.empty(),
                  times.everyWeeks(),
                  times.until()));
        }
      }
    }
  }

  private static LocalTime time(int minutes) {
    return LocalTime.of(minutes / MINUTES % 24, minutes % MINUTES);
  }

  private static String id(Edition edition, String what) {
    String all = edition.wording().fullName() + '\n' + what;
    return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static void dates(Edition edition, List<CalendarEvent> events) {
    PageFrame.nextReview(edition.plan())
        .ifPresent(
            next ->
                events.add(
                    CalendarEvent.onDay(
                        id(edition, "review"), edition.labels().plain("date.review"), next)));
    for (Block appointment :
        edition
            .plan()
            .health()
            .map(health -> health.block().blocks("appointments"))
            .orElse(List.of())) {
      appointment
          .moment("on")
          .ifPresent(moment -> events.add(appointment(edition, appointment, moment)));
    }
  }

  private static CalendarEvent appointment(
      Edition edition, Block appointment, LocalDateTime moment) {
    String with = first(edition, appointment, "with");
    String what = first(edition, appointment, "for");
    boolean timed = !moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    return new CalendarEvent(
        id(edition, "appointment " + with + what),
        with.isEmpty() ? edition.labels().plain("ics.appointment") : with,
        "",
        what,
        moment.toLocalDate(),
        timed ? Optional.of(moment.toLocalTime()) : Optional.empty(),
        Optional.empty(),
        0,
        Optional.empty());
  }

  private static String first(Edition edition, Block block, String field) {
    List<List<Inline>> values = edition.fields().values(block, field);
    return values.isEmpty() ? "" : Inline.text(values.get(0));
  }
}
