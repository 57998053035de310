package careplan.language.time;

/** Reads a text whose whole purpose is to say until when, so that bare words are dates too. */
final class DueReader {
  private DueReader() {}

  /** The words that say until when, else whatever they say of time, or null. */
  static Reading read(Tokens tokens) {
    if (isRefusal(tokens)) {
      return Reading.open(TimeKind.VAGUE, 0, tokens.size());
    }
    Reading first = null;
    for (Reading reading : TimeExpressions.readings(tokens, 0)) {
      if (reading.limit()) {
        return reading;
      }
      first = first == null ? reading : first;
    }
    if (first != null && first.kind() != TimeKind.PERIOD && first.kind() != TimeKind.DAY) {
      return first;
    }
    for (int at = 0; at < tokens.size() && at < 6; at++) {
      Reading bare = DeadlineReader.after(Preposition.BEFORE, tokens, at, at);
      if (bare == null) {
        bare = amount(tokens, at);
      }
      if (bare != null && bare.limit()) {
        return undone(tokens, at, bare);
      }
    }
    return first;
  }

  /** "no deadline", "none", "not yet agreed". */
  private static boolean isRefusal(Tokens tokens) {
    return switch (tokens.word(0)) {
      case "no" -> !tokens.is(1, "later") && !tokens.is(1, "more");
      case "none", "not", "never", "nothing" -> !tokens.is(1, "later") && !tokens.is(1, "before");
      default -> false;
    };
  }

  private static Reading amount(Tokens tokens, int at) {
    Amount amount = Amount.at(tokens, at);
    return amount != null && amount.unit().isDaysOrMore()
        ? Reading.limit(TimeKind.DEADLINE, at, amount.end(), Span.of(amount))
        : null;
  }

  /** The same words meant as "by": up to and with the day. */
  private static Reading undone(Tokens tokens, int at, Reading before) {
    Point point = PointReader.orEvent(tokens, at);
    return point == null || point.end() != before.end()
        ? before
        : Reading.limit(TimeKind.DEADLINE, at, point.end(), point.rule());
  }
}
