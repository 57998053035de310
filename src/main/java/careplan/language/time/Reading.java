package careplan.language.time;

/**
 * What words about time that begin at some token say.
 *
 * @param kind what sort of thing
 * @param start the place of the first token
 * @param end the place of the token after the last
 * @param limit whether they set a limit in time
 * @param certainty how far they lead to a day
 * @param rule how to find the day, or null
 */
record Reading(
    TimeKind kind, int start, int end, boolean limit, Certainty certainty, DayRule rule) {

  static Reading open(TimeKind kind, int start, int end) {
    return new Reading(kind, start, end, false, Certainty.OPEN, null);
  }

  /** A limit whose day the rule finds, or that hangs on an event where there is no rule. */
  static Reading limit(TimeKind kind, int start, int end, DayRule rule) {
    Certainty certainty = rule == null ? Certainty.ANCHORED : Certainty.KNOWN;
    return new Reading(kind, start, end, true, certainty, rule);
  }

  Reading withoutLimit() {
    return new Reading(kind, start, end, false, certainty, rule);
  }

  TimeExpression expression(Tokens tokens) {
    return new TimeExpression(
        kind, tokens.start(start), tokens.endBefore(end), limit, certainty, rule);
  }

  static Reading longer(Reading one, Reading other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.end() > one.end() ? other : one;
  }
}
