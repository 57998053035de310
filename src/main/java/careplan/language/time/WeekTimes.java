package careplan.language.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When something happens in the week, as words such as "Tuesdays and Thursdays at 2, until 4 March"
 * say it, in English and Welsh (R266).
 *
 * @param days of the week; none where the words name none
 * @param part of the day
 * @param slots times of the day; none where the words name none
 * @param everyWeeks how many weeks lie between two times: 1 for every week
 * @param from the first day, where the words name one
 * @param until the last day, where the words name one
 * @param exact whether every word was understood and leaves no doubt, so that a calendar can hold
 *     it
 */
public record WeekTimes(
    Set<DayOfWeek> days,
    Part part,
    List<Slot> slots,
    int everyWeeks,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    boolean exact) {

  /** A part of the day. */
  public enum Part {
    MORNING,
    AFTERNOON,
    EVENING,
    NIGHT,
    /** Nothing is said. */
    ANY
  }

  /**
   * A time of the day.
   *
   * @param from in minutes after midnight
   * @param to in minutes after midnight; the same where no end is said
   */
  public record Slot(int from, int to) {}

  private static final WordSet MONTHLY = WordSet.of("month months monthly mis misol year years");
  private static final WordSet LATER =
      WordSet.of("pm evening afternoon night prynhawn pnawn hwyr nos");
  private static final int HOUR = 60;
  private static final int NOON = 12 * HOUR;

  /**
   * Reads words.
   *
   * @param base the day from which dates without a year are counted
   */
  public static WeekTimes read(String words, LocalDate base) {
    return new Reader(Tokens.of(words), base).read();
  }

  /** The part of the day that it falls in: by the clock where one is named. */
  public Part partOfDay() {
    if (slots.isEmpty() || part != Part.ANY) {
      return part;
    }
    int hour = slots.get(0).from() / HOUR;
    return hour < 12 ? Part.MORNING : hour < 17 ? Part.AFTERNOON : Part.EVENING;
  }

  /** One reading. */
  private static final class Reader {
    private final Tokens tokens;
    private final LocalDate base;
    private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    private final List<Slot> slots = new ArrayList<>();
    private final List<ClockTime> points = new ArrayList<>();
    private Part part = Part.ANY;
    private int everyWeeks = 1;
    private LocalDate from;
    private LocalDate until;
    private boolean exact = true;

    Reader(Tokens tokens, LocalDate base) {
      this.tokens = tokens;
      this.base = base;
    }

    WeekTimes read() {
      for (int at = 0; at < tokens.size(); ) {
        if (MONTHLY.has(tokens.word(at))) {
          return nothing();
        }
        int next = next(at);
        exact &= next > at;
        at = Math.max(next, at + 1);
      }
      for (ClockTime point : points) {
        int minutes = meant(point);
        slots.add(new Slot(minutes, minutes));
      }
      boolean counted = everyWeeks == 1 || from != null;
      return new WeekTimes(
          Set.copyOf(days),
          part,
          List.copyOf(slots),
          everyWeeks,
          Optional.ofNullable(from),
          Optional.ofNullable(until),
          exact && counted && !days.isEmpty());
    }

    private static WeekTimes nothing() {
      return new WeekTimes(
          Set.of(), Part.ANY, List.of(), 1, Optional.empty(), Optional.empty(), false);
    }

    /** Past what is understood here; {@code at} where nothing is. */
    private int next(int at) {
      int weeks = weeks(at);
      if (weeks > at) {
        return weeks;
      }
      int date = date(at);
      if (date > at) {
        return date;
      }
      int clock = clock(at);
      if (clock > at) {
        return clock;
      }
      HoursItem some = OpenDays.at(tokens, at);
      if (some != null) {
        days.addAll(some.days());
        return some.end();
      }
      int partEnd = part(at);
      if (partEnd > at) {
        return partEnd;
      }
      return switch (tokens.word(at)) {
        case ",", "and", "a", "ac", "on", "&", ":" -> at + 1;
        default -> at;
      };
    }

    /** "alternate Tuesdays", "every second Tuesday": the day itself is read next. */
    private int weeks(int at) {
      boolean every = tokens.is(at, "every") || tokens.is(at, "each");
      int number = every ? at + 1 : at;
      int weeks =
          switch (tokens.word(number)) {
            case "alternate" -> 2;
            case "other", "second" -> every ? 2 : 0;
            case "third" -> every ? 3 : 0;
            case "fourth" -> every ? 4 : 0;
            default -> 0;
          };
      if (weeks == 0 || OpenDays.day(tokens, number + 1) == null) {
        return at;
      }
      everyWeeks = weeks;
      return number + 1;
    }

    private int date(int at) {
      boolean first = tokens.is(at, "from") || tokens.is(at, "o");
      boolean last = tokens.is(at, "until") || tokens.is(at, "till") || tokens.is(at, "tan");
      Point point = first || last ? DateReader.at(tokens, at + 1) : null;
      if (point == null || point.rule() == null) {
        return at;
      }
      try {
        DayRule.Days found = point.rule().on(base);
        from = first ? found.first() : from;
        until = last ? found.last() : until;
        return point.end();
      } catch (DateTimeException outOfTheCalendar) {
        return at;
      }
    }

    private int clock(int at) {
      boolean led = tokens.is(at, "at") || tokens.is(at, "am");
      boolean another = tokens.is(at, "and") && !points.isEmpty();
      if (led || another) {
        int start = led && tokens.is(at + 1, "about") ? at + 2 : at + 1;
        ClockTime point = ClockTime.at(tokens, start);
        if (point != null) {
          points.add(point);
          return point.end();
        }
      }
      if (tokens.isDigits(at) || tokens.is(at, "from") || tokens.is(at, "between")) {
        HoursItem range = OpenTimes.at(tokens, at);
        if (range != null && range.is(HoursItem.Sort.HOURS) && range.to() > range.from()) {
          slots.add(new Slot(start(at, range), range.to()));
          return range.end();
        }
      }
      return at;
    }

    /** In "7 to 8 in the evening" both are of the evening; in "7am to 8pm" each says its own. */
    private int start(int at, HoursItem range) {
      boolean later = LATER.has(tokens.word(range.end() - 1));
      ClockTime first = ClockTime.at(tokens, tokens.isDigits(at) ? at : at + 1);
      boolean open = first != null && first.half() == ClockTime.Half.NONE && first.minutes() < NOON;
      return later && open && range.from() + NOON < range.to() ? range.from() + NOON : range.from();
    }

    /** "every morning", "Saturday afternoons", "in the evening". */
    private int part(int at) {
      boolean every = tokens.is(at, "every") || tokens.is(at, "each") || tokens.is(at, "bob");
      boolean in = tokens.is(at, "in") && tokens.is(at + 1, "the");
      int word = every ? at + 1 : in ? at + 2 : at;
      Part named =
          switch (tokens.word(word)) {
            case "morning", "mornings", "bore", "boreau" -> Part.MORNING;
            case "afternoon", "afternoons", "prynhawn", "pnawn" -> Part.AFTERNOON;
            case "evening", "evenings", "noson", "hwyr" -> Part.EVENING;
            case "night", "nights", "nos" -> Part.NIGHT;
            default -> Part.ANY;
          };
      if (named == Part.ANY) {
        return at;
      }
      part = named;
      if (every) {
        days.addAll(OpenDays.ALL);
      }
      return word + 1;
    }

    /** The minutes meant; a doubt about the half of the day makes the whole inexact. */
    private int meant(ClockTime point) {
      int minutes = point.minutes();
      if (point.half() != ClockTime.Half.NONE || minutes >= NOON) {
        return minutes;
      }
      int hour = minutes / HOUR;
      switch (part) {
        case MORNING -> {
          return minutes;
        }
        case AFTERNOON, EVENING -> {
          return minutes + NOON;
        }
        case NIGHT -> {
          exact &= hour >= 6;
          return hour >= 6 ? minutes + NOON : minutes;
        }
        case ANY -> {
          boolean zero = hour == 0;
          exact &= hour < 6 && !zero || hour > 8;
          return hour < 6 && !zero ? minutes + NOON : minutes;
        }
      }
      return minutes;
    }
  }
}
