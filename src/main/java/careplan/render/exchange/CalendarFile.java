package careplan.render.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Dates as a file that calendars take in (iCalendar, RFC 5545). Times have no time zone: they are
 * those of the clock on the person's wall. Equal events give equal bytes.
 */
public final class CalendarFile {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");

  private CalendarFile() {}

  /**
   * The whole file.
   *
   * @param name what a calendar calls it
   * @param written the day that the dates were agreed or the plan was last changed
   * @param events in the order they are written
   */
  public static String of(String name, LocalDate written, List<CalendarEvent> events) {
    ContentLines lines = new ContentLines();
    lines.plain("BEGIN", "VCALENDAR").plain("VERSION", "2.0").plain("PRODID", "-//careplan//EN");
    lines.plain("CALSCALE", "GREGORIAN").plain("METHOD", "PUBLISH").words("X-WR-CALNAME", name);
    for (CalendarEvent event : events) {
      write(event, written, lines);
    }
    return lines.plain("END", "VCALENDAR").toString();
  }

  private static void write(CalendarEvent event, LocalDate written, ContentLines lines) {
    lines.plain("BEGIN", "VEVENT").words("UID", event.id());
    lines.plain("DTSTAMP", DAY.format(written) + "T000000Z");
    if (event.start().isPresent()) {
      LocalTime start = event.start().get();
      lines.plain("DTSTART", at(event.day(), start));
      event
          .end()
          .filter(end -> end.isAfter(start))
          .ifPresent(end -> lines.plain("DTEND", at(event.day(), end)));
    } else {
      lines.plain("DTSTART;VALUE=DATE", DAY.format(event.day()));
    }
    if (event.everyWeeks() > 0) {
      lines.plain("RRULE", repetition(event));
    }
    lines.words("SUMMARY", event.title());
    lines.wordsIfAny("LOCATION", event.place()).wordsIfAny("DESCRIPTION", event.notes());
    lines.plain("TRANSP", event.start().isPresent() ? "OPAQUE" : "TRANSPARENT");
    lines.plain("END", "VEVENT");
  }

  /** The last day is written as DTSTART is: as a day, or as a day and a time (RFC 5545, 3.3.10). */
  private static String repetition(CalendarEvent event) {
    String rule = "FREQ=WEEKLY;INTERVAL=" + event.everyWeeks() + ";BYDAY=" + event.weekday();
    if (event.until().isEmpty()) {
      return rule;
    }
    LocalDate last = event.until().get();
    return rule + ";UNTIL=" + event.start().map(start -> at(last, start)).orElse(DAY.format(last));
  }

  private static String at(LocalDate day, LocalTime time) {
    return DAY.format(day) + "T" + TIME.format(time);
  }
}
