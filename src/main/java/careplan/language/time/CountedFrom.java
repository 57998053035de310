package careplan.language.time;

import careplan.language.time.Point.Sort;

/** Reads from when a length of time counts: "two weeks after Easter", "a week on Friday". */
final class CountedFrom {
  private CountedFrom() {}

  /**
   * The point at which a length of time that ends at {@code end} comes to its end, where what
   * follows says from when it counts; null where it does not.
   */
  static Point at(Tokens tokens, int end, Amount amount) {
    DayRule span = Span.of(amount);
    boolean back = false;
    int at = end + 1;
    switch (tokens.word(end)) {
      case "of", "from", "after", "following" -> {}
      case "before", "prior" -> {
        back = true;
        at = tokens.is(at, "to") ? at + 1 : at;
      }
      case "on" -> {
        return onDay(tokens, at, amount, span);
      }
      case "today", "tomorrow" -> {
        Point day = RelativeReader.at(tokens, end);
        return isWeeks(amount) ? counted(day, span, false, amount) : null;
      }
      default -> {
        return null;
      }
    }
    if (tokens.is(at, "now") || tokens.is(at, "heddiw")) {
      return new Point(at + 1, Sort.DATE, span);
    }
    Point day = PointReader.orEvent(tokens, at);
    return day == null || day.sort() == Sort.PAST ? null : counted(day, span, back, amount);
  }

  /** "a fortnight on Friday". */
  private static Point onDay(Tokens tokens, int at, Amount amount, DayRule span) {
    Point day = PointReader.at(tokens, at);
    return day != null && day.sort() == Sort.WEEKDAY && isWeeks(amount)
        ? counted(day, span, false, amount)
        : null;
  }

  private static boolean isWeeks(Amount amount) {
    return switch (amount.unit()) {
      case WEEK, FORTNIGHT, MONTH, YEAR -> true;
      default -> false;
    };
  }

  private static Point counted(Point day, DayRule span, boolean back, Amount amount) {
    DayRule rule = null;
    if (day.rule() != null && span != null) {
      rule = back ? earlier(day.rule(), amount) : new DayRule.After(day.rule(), span);
    }
    return new Point(day.end(), Sort.DATE, rule);
  }

  private static DayRule earlier(DayRule rule, Amount amount) {
    int days =
        switch (amount.unit()) {
          case DAY -> (int) amount.least();
          case WEEK -> (int) amount.least() * 7;
          case FORTNIGHT -> (int) amount.least() * 14;
          default -> -1;
        };
    return days < 0 || amount.working() ? null : new DayRule.Earlier(rule, days);
  }
}
