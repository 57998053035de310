package careplan.language.time;

/**
 * A point of the calendar in words: a date, a named day, a season, an event.
 *
 * @param end the place of the token after it
 * @param sort how strongly the words mean a point in time
 * @param rule how to find its days, or null where it hangs on an event whose day is not said
 */
record Point(int end, Sort sort, DayRule rule) {

  /** How a point in time is said. */
  enum Sort {
    /** By itself a date: "1 March 2027", "next week", "Easter". */
    DATE,
    /** A day of the week, which recurs unless a preposition makes it one day. */
    WEEKDAY,
    /** A season, year or bare month, a date after a preposition only. */
    SPAN,
    /** A point of review: "next review", "discharge". */
    REVIEW,
    /** A happening that has a date: "my sister's wedding". */
    EVENT,
    /** Looks back: "last week". */
    PAST
  }

  Certainty certainty() {
    return rule == null ? Certainty.ANCHORED : Certainty.KNOWN;
  }

  Point endingAt(int newEnd) {
    return new Point(newEnd, sort, rule);
  }
}
