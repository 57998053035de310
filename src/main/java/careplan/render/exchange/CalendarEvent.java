package careplan.render.exchange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Something that happens on a day, or every so many weeks.
 *
 * @param id the same each time the same thing is written, so that a calendar replaces it: words
 *     without spaces
 * @param title what a calendar shows; nothing that a colleague looking over a shoulder must not see
 * @param place where; empty where nobody said
 * @param notes more about it; may be empty
 * @param day the day, or the first one
 * @param start when it starts, at the person's home; empty for the whole day
 * @param end when it ends on the same day; only with a start
 * @param everyWeeks how many weeks lie between two times; 0 for once
 * @param until the last day that it may fall on; empty where it goes on
 */
public record CalendarEvent(
    String id,
    String title,
    String place,
    String notes,
    LocalDate day,
    Optional<LocalTime> start,
    Optional<LocalTime> end,
    int everyWeeks,
    Optional<LocalDate> until) {

  /** Something of one whole day. */
  public static CalendarEvent onDay(String id, String title, LocalDate day) {
    return new CalendarEvent(
        id, title, "", "", day, Optional.empty(), Optional.empty(), 0, Optional.empty());
  }

  /** The two letters that a calendar has for the day of the week. */
  String weekday() {
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday.name().substring(0, 2);
  }
}
