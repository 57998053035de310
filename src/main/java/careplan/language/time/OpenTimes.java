package careplan.language.time;

import careplan.language.time.HoursItem.Sort;
import java.time.DayOfWeek;

/**
 * Reads hours of a day in a text about hours of opening: "9-5", "0900-1700", "from 6pm", "nights".
 */
final class OpenTimes {
  private static final int NOON = 12 * 60;
  private static final int MIDNIGHT = 24 * 60;

  private static final WordSet OPENING =
      WordSet.of("open opens start starts close closes shut shuts finish finishes");

  private OpenTimes() {}

  static HoursItem at(Tokens tokens, int index) {
    HoursItem figures = figures(tokens, index);
    HoursItem range = figures == null ? range(tokens, index) : figures;
    HoursItem open = range == null ? openEnded(tokens, index) : range;
    open = open == null ? opening(tokens, index) : open;
    HoursItem part = open == null ? PartsOfDay.at(tokens, index) : open;
    return part == null ? single(tokens, index) : part;
  }

  private static HoursItem hours(int start, int end, int from, int to) {
    boolean lastMinute = to == MIDNIGHT - 1;
    return HoursItem.hours(Sort.HOURS, start, end, from % MIDNIGHT, lastMinute ? MIDNIGHT : to);
  }

  /** "0900-1700". */
  private static HoursItem figures(Tokens tokens, int index) {
    int from = clock(tokens, index);
    int at = index + 1;
    at = tokens.is(at, "hrs") || tokens.is(at, "h") ? at + 1 : at;
    if (from < 0 || !isRange(tokens.word(at))) {
      return null;
    }
    int to = clock(tokens, at + 1);
    if (to < 0) {
      return null;
    }
    int end = at + 2;
    return hours(index, tokens.is(end, "hrs") ? end + 1 : end, from, to);
  }

  private static int clock(Tokens tokens, int at) {
    int figures = tokens.length(at) == 4 ? tokens.number(at) : -1;
    boolean valid = figures >= 0 && figures <= 2400 && figures % 100 < 60;
    return valid ? figures / 100 * 60 + figures % 100 : -1;
  }

  static boolean isRange(String word) {
    return switch (word) {
      case "-", "to", "till", "until", "til", "tan", "i", "hyd", "and", "a", "through" -> true;
      default -> false;
    };
  }

  /** "9-5", "from 9am to 5.30", "between 10 and 2", "Friday 5pm to Monday 9am" as one run. */
  private static HoursItem range(Tokens tokens, int index) {
    boolean led =
        switch (tokens.word(index)) {
          case "from", "between", "o", "rhwng" -> true;
          default -> false;
        };
    int start = led ? index + 1 : index;
    ClockTime from = ClockTime.at(tokens, start);
    if (from == null || isPartOfNumber(tokens, start)) {
      return null;
    }
    int at = from.end();
    String joiner = tokens.word(at);
    boolean and = joiner.equals("and") || joiner.equals("a");
    boolean between = tokens.is(index, "between") || tokens.is(index, "rhwng");
    if (!isRange(joiner) || and && !between) {
      return null;
    }
    ClockTime to = ClockTime.at(tokens, at + 1);
    if (to == null || isPartOfNumber(tokens, to.end() - 1)) {
      return null;
    }
    int[] minutes = meant(tokens, start, from, at + 1, to);
    return hours(index, to.end(), minutes[0], minutes[1]);
  }

  private static boolean isPartOfNumber(Tokens tokens, int at) {
    return tokens.length(at) > 2 && tokens.isDigits(at)
        || tokens.is(at + 1, "/") && tokens.isJoined(at + 1)
        || tokens.is(at - 1, "/") && tokens.isJoined(at);
  }

  /** The minutes of day meant where morning or afternoon is left to be guessed. */
  private static int[] meant(Tokens tokens, int start, ClockTime from, int end, ClockTime to) {
    int first = from.minutes();
    int last = to.minutes();
    boolean openFirst = isOpen(tokens, start, from);
    boolean openLast = isOpen(tokens, end, to);
    if (openFirst && openLast && isOfTheNight(tokens, start)) {
      return new int[] {first + NOON, last};
    }
    if (openFirst && openLast) {
      first = first < 7 * 60 ? first + NOON : first;
      last = last <= first ? last + NOON : last;
      last = last <= first ? last + NOON : last;
      return new int[] {first, wrapped(last)};
    }
    if (openFirst) {
      boolean later = to.half() == ClockTime.Half.PM && first + NOON < last;
      boolean isMorning = first >= 7 * 60 && first < NOON && last - first <= 15 * 60;
      boolean sameHalf = later && !isMorning || later && first < 7 * 60;
      boolean overnight = to.half() == ClockTime.Half.AM && first >= last;
      return new int[] {sameHalf || overnight ? first + NOON : first, last};
    }
    if (openLast && last <= first % MIDNIGHT) {
      last += NOON;
    }
    return new int[] {first, wrapped(last)};
  }

  /** "night shift 7-7", "nights: 8-8". */
  private static boolean isOfTheNight(Tokens tokens, int start) {
    for (int at = start - 1; at >= start - 3; at--) {
      switch (tokens.word(at)) {
        case "night", "nights", "overnight", "nos" -> {
          return true;
        }
        case ",", ";", ".", "and", "&", "/", "plus" -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  private static int wrapped(int minutes) {
    return minutes > MIDNIGHT ? minutes - MIDNIGHT : minutes;
  }

  /** Whether it is left open which half of the day is meant. */
  private static boolean isOpen(Tokens tokens, int at, ClockTime time) {
    boolean leadingZero = tokens.isDigits(at) && tokens.word(at).startsWith("0");
    return time.half() == ClockTime.Half.NONE
        && time.minutes() < 13 * 60
        && !leadingZero
        && tokens.number(at) != 0
        && tokens.number(at) != 12;
  }

  /** "from 6pm", "after 6", "until 10pm", "before 9". */
  private static HoursItem openEnded(Tokens tokens, int index) {
    boolean welshAfter = tokens.is(index, "ar") && tokens.is(index + 1, "ol");
    int at = Amount.pastQualifiers(tokens, welshAfter ? index + 2 : index + 1);
    ClockTime time = ClockTime.at(tokens, at);
    if (time == null || isPartOfNumber(tokens, at) || tokens.is(index, "ar") && !welshAfter) {
      return null;
    }
    int minutes = time.minutes();
    boolean open = isOpen(tokens, at, time);
    return switch (tokens.word(index)) {
      case "from", "after", "past", "since", "o", "wedi", "ar" ->
          hours(index, time.end(), open && minutes < 8 * 60 ? minutes + NOON : minutes, MIDNIGHT);
      case "until", "till", "til", "before", "tan", "cyn", "by" ->
          hours(
              index,
              time.end(),
              8 * 60,
              minutes == 0 ? MIDNIGHT : open && minutes <= 11 * 60 ? minutes + NOON : minutes);
      default -> null;
    };
  }

  /** "lines open at 8", "closes at 10". */
  private static HoursItem opening(Tokens tokens, int index) {
    ClockTime time =
        OPENING.has(tokens.word(index)) && tokens.is(index + 1, "at")
            ? ClockTime.at(tokens, index + 2)
            : null;
    return time == null ? null : HoursItem.of(Sort.LIMITED, index, time.end());
  }

  /** A time that opens no span: something happens then, and so not at all hours. */
  private static HoursItem single(Tokens tokens, int index) {
    ClockTime time = ClockTime.at(tokens, index);
    return time != null && time.isSure() && !isPartOfNumber(tokens, index)
        ? HoursItem.of(Sort.LIMITED, index, time.end())
        : null;
  }

  /** "Friday 5pm to Monday 9am" or "5pm Friday - 9am Monday", as minutes of the week, or null. */
  static HoursItem run(Tokens tokens, int index) {
    Moment first = moment(tokens, index);
    if (first == null || !isRange(tokens.word(first.end()))) {
      return null;
    }
    Moment last = moment(tokens, first.end() + 1);
    return last == null
        ? null
        : HoursItem.hours(Sort.RUN, index, last.end(), first.minuteOfWeek(), last.minuteOfWeek());
  }

  private record Moment(int minuteOfWeek, int end) {}

  private static Moment moment(Tokens tokens, int index) {
    DayOfWeek day = OpenDays.day(tokens, index);
    ClockTime time = ClockTime.at(tokens, day == null ? index : index + 1);
    if (time == null) {
      return null;
    }
    int end = time.end();
    if (day == null) {
      end = tokens.is(end, "on") ? end + 1 : end;
      day = OpenDays.day(tokens, end++);
    }
    return day == null ? null : new Moment((day.getValue() - 1) * MIDNIGHT + time.minutes(), end);
  }
}
