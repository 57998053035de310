package careplan.language.time;

import careplan.language.time.HoursItem.Sort;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;

/** Reads days in a text about hours of opening: "Mon-Fri", "weekends", "7 days a week". */
final class OpenDays {
  static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  static final Set<DayOfWeek> ALL = EnumSet.allOf(DayOfWeek.class);

  private OpenDays() {}

  private static final class Table {
    private static final PhraseTable<Set<DayOfWeek>> WORDS =
        new PhraseTable<Set<DayOfWeek>>()
            .with(
                ALL,
                "every day,everyday,daily,each day,every single day,all week,all week long,"
                    + "7 days,7 days a week,7 days per week,7 days week,seven days,"
                    + "seven days a week,7 day,7 day a week,seven day,7 days of the week,"
                    + "every day of the week,every day of the year,every day of the week and year,"
                    + "365,365 days,365 days a year,365 days per year,365 days of the year,"
                    + "365 days year,all year,all year round,52 weeks,52 weeks a year,"
                    + "three hundred and sixty five days,each day of the week,every week day and weekend,"
                    + "each day of the year,bob dydd,bob diwrnod,pob dydd,7 diwrnod,"
                    + "7 diwrnod yr wythnos,saith diwrnod yr wythnos,saith niwrnod yr wythnos,"
                    + "7 niwrnod yr wythnos,bob dydd o'r flwyddyn,bob dydd o'r wythnos,"
                    + "365 diwrnod y flwyddyn,trwy'r flwyddyn,drwy'r flwyddyn,trwy'r wythnos")
            .with(
                WEEKDAYS,
                "weekdays,weekday,week days,working days,working day,school days,during the week,"
                    + "in the week,yn ystod yr wythnos,dyddiau gwaith,dyddiau'r wythnos")
            .with(
                WEEKEND,
                "weekends,weekend,week ends,every weekend,at weekends,over the weekend,"
                    + "all weekend,the weekend,penwythnos,penwythnosau,ar benwythnosau,"
                    + "benwythnosau,dros y penwythnos");
  }

  static HoursItem at(Tokens tokens, int index) {
    PhraseTable.Match<Set<DayOfWeek>> match = Table.WORDS.at(tokens, index);
    if (match != null) {
      boolean isNumber = tokens.is(match.end() - 1, "365") && match.end() == index + 1;
      boolean isSevens = tokens.is(index, "7") && tokens.is(index - 1, "every");
      return isSevens || isNumber && tokens.isJoined(index) && tokens.isJoined(match.end())
          ? null
          : days(index, match.end(), match.value());
    }
    int counted = countedDays(tokens, index);
    if (counted > 0) {
      return days(
          index, index + 4, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.of(Math.min(counted, 6))));
    }
    if (tokens.is(index, "7") && tokens.is(index + 1, "/") && tokens.is(index + 2, "7")) {
      return days(index, index + 3, ALL);
    }
    if (tokens.after(index, "m", "f") > 0 && tokens.is(index + 1, "-")) {
      return days(index, index + 3, WEEKDAYS);
    }
    return named(tokens, index);
  }

  /** How many of "five days a week", where it is one to six; else 0. */
  private static int countedDays(Tokens tokens, int index) {
    boolean days = tokens.is(index + 1, "days");
    boolean perWeek =
        (tokens.is(index + 2, "a") || tokens.is(index + 2, "per")) && tokens.is(index + 3, "week");
    if (!days || !perWeek) {
      return 0;
    }
    int figures = tokens.number(index);
    int count = figures > 0 ? figures : NumberWords.small(tokens.word(index));
    return count >= 1 && count <= 6 ? count : 0;
  }

  private static HoursItem days(int start, int end, Set<DayOfWeek> days) {
    return new HoursItem(Sort.DAYS, start, end, days, 0, 0);
  }

  private static HoursItem named(Tokens tokens, int index) {
    DayOfWeek first = day(tokens, pastArticle(tokens, index));
    if (first == null) {
      return null;
    }
    int at = pastArticle(tokens, index) + 1;
    int next = isRange(tokens, at) ? pastArticle(tokens, at + 1) : -1;
    DayOfWeek last = next < 0 ? null : day(tokens, next);
    if (last == null) {
      return days(index, at, Set.of(first));
    }
    Set<DayOfWeek> range = EnumSet.of(first, last);
    for (DayOfWeek day = first; day != last; day = day.plus(1)) {
      range.add(day);
    }
    return days(index, next + 1, range);
  }

  private static int pastArticle(Tokens tokens, int at) {
    return switch (tokens.word(at)) {
      case "dydd", "ddydd", "nos", "every", "each", "on", "bob" ->
          day(tokens, at + 1) != null ? at + 1 : tokens.is(at + 1, "dydd") ? at + 2 : at;
      default -> at;
    };
  }

  private static boolean isRange(Tokens tokens, int at) {
    return switch (tokens.word(at)) {
      case "-", "to", "till", "until", "til", "through", "thru", "i", "tan", "hyd" -> true;
      default -> false;
    };
  }

  /** The day that a word names, in singular or plural, or null. */
  static DayOfWeek day(Tokens tokens, int at) {
    DayOfWeek day = CalendarWords.weekday(tokens.word(at));
    return day == null ? CalendarWords.weekdays(tokens.word(at)) : day;
  }
}
