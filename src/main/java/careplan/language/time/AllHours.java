package careplan.language.time;

import careplan.language.time.HoursItem.Sort;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;

/** Reads that something is open at all hours in figures: "24/7", "24 x 7", "24 hrs a day". */
final class AllHours {
  private static final int HOURS_OF_DAY = 24;
  private static final int MIDNIGHT = HOURS_OF_DAY * 60;

  private static final WordSet ANSWERING =
      WordSet.of(
          "answers answer answered pick available open manned staffed there here reachable contactable",
          "someone somebody picks covered awake possible a an staff be one");

  private static final WordSet MANNED = WordSet.of("manned staffed covered");

  private static final WordSet DAY = WordSet.of("day days daytime daytimes");

  private static final WordSet NIGHT = WordSet.of("night nights nighttime overnight");

  private static final WordSet NOT = WordSet.of("never not doesn't don't isn't won't aren't");

  private static final WordSet CLOSED =
      WordSet.of(
          "close closes closed closing shut shuts unstaffed unmanned unattended unanswered empty",
          "uncovered without");

  /** What makes "not closed" say something of a day or an hour alone. */
  private static final WordSet WITHIN_LIMITS =
      WordSet.of(
          "until till before at on for during when if over christmas weekend weekends bank lunch",
          "holidays evening evenings appointment booking");

  private static final WordSet SOMEONE =
      WordSet.of("someone somebody someone's somebody's there's is's open available");

  private AllHours() {}

  static HoursItem at(Tokens tokens, int index) {
    int end = allWeek(tokens, index);
    end = end > 0 ? end : neverClosed(tokens, index);
    end = end > 0 ? end : dayAndNight(tokens, index);
    if (end > 0) {
      return item(index, end);
    }
    HoursItem someDays = allSomeDays(tokens, index);
    if (someDays != null) {
      return someDays;
    }
    HoursItem part = partOfDay(tokens, index);
    if (part != null) {
      return part;
    }
    end = allDay(tokens, index);
    if (end < 0) {
      return always(tokens, index);
    }
    return isPromise(tokens, index, end)
        ? HoursItem.of(Sort.MESSAGE, index, end + 1)
        : item(index, pastPerDay(tokens, end));
  }

  private static HoursItem item(int start, int end) {
    return HoursItem.hours(Sort.ALL_HOURS, start, end, 0, MIDNIGHT);
  }

  /** Past "24/7", "24-7", "24 x 7", "24/7/365" or "24/365", or -1. */
  private static int allWeek(Tokens tokens, int index) {
    int seven = tokens.is(index, "24") && isSign(tokens.word(index + 1)) ? index + 2 : -1;
    if (seven < 0 || !tokens.is(seven, "7") && !tokens.is(seven, "365")) {
      return -1;
    }
    return tokens.is(seven + 1, "/") && tokens.is(seven + 2, "365") ? seven + 3 : seven + 1;
  }

  private static boolean isSign(String word) {
    return switch (word) {
      case "/", "-", "x", ":", ".", "*", "\\" -> true;
      default -> false;
    };
  }

  /** "24/5", "24/6": all hours of the first days of the week. */
  private static HoursItem allSomeDays(Tokens tokens, int index) {
    boolean sign = tokens.is(index + 1, "/") || tokens.is(index + 1, "x");
    int days = tokens.is(index, "24") && sign ? tokens.number(index + 2) : -1;
    if (days < 1 || days > 6 || tokens.is(index + 3, "/") || tokens.is(index + 3, ":")) {
      return null;
    }
    Set<DayOfWeek> first = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.of(days));
    return new HoursItem(Sort.ALL_HOURS, index, index + 3, first, 0, MIDNIGHT);
  }

  /** Past "never unstaffed", "does not close", "never left without a nurse", or -1. */
  private static int neverClosed(Tokens tokens, int index) {
    if (!NOT.has(tokens.word(index))) {
      return -1;
    }
    for (int at = index + 1; at < index + 4; at++) {
      if (!CLOSED.has(tokens.word(at))) {
        continue;
      }
      boolean bare = !tokens.is(at, "without") || tokens.isWord(at + 1);
      int all = tokens.is(at + 1, "at") ? at + 2 : -1;
      if (tokens.is(all, "any") || tokens.is(all, "all")) {
        return all + 1;
      }
      for (int next = at + 1; next < at + 5 && bare && !isAside(tokens, next); next++) {
        bare = !WITHIN_LIMITS.has(tokens.word(next)) && OpenDays.day(tokens, next) == null;
      }
      return bare ? at + 1 : -1;
    }
    return -1;
  }

  /** "never closes, even at Christmas": what follows takes nothing away. */
  private static boolean isAside(Tokens tokens, int at) {
    int next = tokens.is(at, ",") ? at + 1 : at;
    return tokens.is(next, "even") || tokens.is(next, "including") || tokens.is(next, "not");
  }

  /** Past "days & nights", "day/night", "all day, every day", "morning, noon and night", or -1. */
  private static int dayAndNight(Tokens tokens, int index) {
    if (tokens.is(index, "morning") && tokens.is(index + 1, ",") && tokens.is(index + 2, "noon")) {
      int and = tokens.is(index + 3, ",") ? index + 4 : index + 3;
      return isBetween(tokens.word(and)) && tokens.is(and + 1, "night") ? and + 2 : -1;
    }
    if (tokens.is(index, "all") && tokens.is(index + 1, "day") && tokens.is(index + 2, ",")) {
      return tokens.is(index + 3, "every") && tokens.is(index + 4, "day") ? index + 5 : -1;
    }
    boolean day = DAY.has(tokens.word(index));
    boolean night = NIGHT.has(tokens.word(index));
    if (!day && !night || !isBetween(tokens.word(index + 1))) {
      return -1;
    }
    boolean both = (day ? NIGHT : DAY).has(tokens.word(index + 2));
    return both ? index + 3 : -1;
  }

  private static boolean isBetween(String word) {
    return switch (word) {
      case "/", "+", "&", "and", "or" -> true;
      default -> false;
    };
  }

  /** "12 hours a day", "100 hours a week": hours that are counted and do not fill the day. */
  private static HoursItem partOfDay(Tokens tokens, int index) {
    int count = tokens.number(index);
    boolean hours = tokens.is(index + 1, "hours") || tokens.is(index + 1, "hrs");
    boolean per = tokens.is(index + 2, "a") || tokens.is(index + 2, "per");
    boolean perDay = tokens.is(index + 3, "day") && count >= 6 && count < HOURS_OF_DAY;
    boolean perWeek =
        tokens.is(index + 3, "week") && count > HOURS_OF_DAY && count < 7 * HOURS_OF_DAY;
    return hours && per && (perDay || perWeek)
        ? HoursItem.of(Sort.LIMITED, index, index + 4)
        : null;
  }

  /** Past "24 hours", "24hr", "24h", "twenty-four hours", "24 awr", or -1. */
  private static int allDay(Tokens tokens, int index) {
    int at = tokens.is(index, "24") ? index + 1 : tokens.after(index, "twenty", "four");
    if (at < 0) {
      return -1;
    }
    at = tokens.pastHyphen(at);
    return switch (tokens.word(at)) {
      case "hour", "hours", "hr", "hrs", "h", "hours'", "awr", "hourly" ->
          tokens.is(at, "h") && !tokens.isJoined(at) ? -1 : at + 1;
      default -> -1;
    };
  }

  private static int pastPerDay(Tokens tokens, int end) {
    int at = FrequencyReader.perUnit(tokens, end);
    boolean perDay = at > 0 && (tokens.is(at - 1, "day") || tokens.is(at - 1, "dydd"));
    return perDay ? at : end;
  }

  /** "within 24 hours" and "24 hours' notice" say when one hears, not when they answer. */
  private static boolean isPromise(Tokens tokens, int index, int end) {
    switch (tokens.word(index - 1)) {
      case "within",
          "in",
          "after",
          "under",
          "least",
          "next",
          "every",
          "last",
          "inside",
          "another",
          "than",
          "to",
          "o",
          "fewn",
          "mewn" -> {
        return true;
      }
      default -> {}
    }
    boolean team =
        switch (tokens.word(end + 1)) {
          case "team", "service", "line", "unit", "nurse", "nurses", "number" -> true;
          default -> false;
        };
    return switch (tokens.word(tokens.is(end, "'") ? end + 1 : end)) {
      case "notice",
          "response",
          "reply",
          "callback",
          "turnaround",
          "wait",
          "delay",
          "later",
          "rhybudd" ->
          !team;
      default -> false;
    };
  }

  /** "someone always answers", "always open"; "always busy" and "always ring first" are not. */
  private static HoursItem always(Tokens tokens, int at) {
    if (tokens.is(at, "permanently") && MANNED.has(tokens.word(at + 1))) {
      return item(at, at + 2);
    }
    if (!tokens.is(at, "always")) {
      return null;
    }
    if (tokens.is(at + 1, "on") && (tokens.is(at + 2, "call") || tokens.is(at + 2, "duty"))) {
      return HoursItem.of(Sort.ANY_TIME, at, at + 3);
    }
    if (tokens.is(at + 1, "on") && !tokens.isWord(at + 2) && !tokens.isWord(at - 1)) {
      return HoursItem.of(Sort.ANY_TIME, at, at + 2);
    }
    for (int next = at + 1; next <= at + 2; next++) {
      if (MANNED.has(tokens.word(next))) {
        return item(at, next + 1);
      }
      if (ANSWERING.has(tokens.word(next))) {
        return HoursItem.of(Sort.ANY_TIME, at, next + 1);
      }
    }
    boolean ends = at + 1 == tokens.size();
    boolean said = ends && !tokens.isWord(at - 1) || SOMEONE.has(tokens.word(at - 1));
    return HoursItem.of(said ? Sort.ANY_TIME : Sort.HEDGE, at, at + 1);
  }
}
