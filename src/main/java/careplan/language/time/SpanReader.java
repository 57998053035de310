package careplan.language.time;

/** Reads lengths of time after a preposition: "within 14 days", "for the next two months". */
final class SpanReader {
  private static final WordSet COUNTING = WordSet.of("of after following");

  private SpanReader() {}

  /** "the next two months", "the coming weeks", "the last year", "the first six weeks", or null. */
  static Reading next(Preposition preposition, Tokens tokens, int start, int index) {
    int at = PointReader.pastArticle(tokens, index);
    at = RelativeReader.isPossessive(tokens.word(at)) ? at + 1 : at;
    Amount welsh = welshNext(tokens, at);
    if (welsh != null) {
      return Reading.limit(TimeKind.DEADLINE, start, welsh.end(), Span.of(welsh));
    }
    boolean ahead =
        switch (tokens.word(at)) {
          case "next", "coming", "following", "first", "initial", "remaining" -> true;
          default -> false;
        };
    boolean back = tokens.is(at, "last") || tokens.is(at, "past") || tokens.is(at, "previous");
    if (!ahead && !back) {
      return null;
    }
    int vague = vagueUnits(tokens, at + 1);
    if (vague > 0) {
      return Reading.open(back ? TimeKind.PAST : TimeKind.VAGUE, start, vague);
    }
    Amount amount = Amount.at(tokens, at + 1);
    if (amount == null || tokens.isWord(at + 1) && Unit.of(tokens.word(at + 1)) != null) {
      return null;
    }
    if (back) {
      return tokens.is(amount.end(), "of")
          ? null
          : Reading.open(TimeKind.PAST, start, amount.end());
    }
    return isLong(amount)
        ? Reading.limit(TimeKind.DEADLINE, start, amount.end(), Span.of(amount))
        : Reading.open(TimeKind.PERIOD, start, amount.end());
  }

  /** "y ddau fis nesaf": in Welsh the word for next stands after. */
  private static Amount welshNext(Tokens tokens, int at) {
    Amount amount = Amount.at(tokens, at);
    return amount != null && tokens.is(amount.end(), "nesaf")
        ? new Amount(amount.least(), amount.most(), amount.unit(), false, false, amount.end() + 1)
        : null;
  }

  /** Past "few weeks", "several months" or a bare plural, or -1. */
  private static int vagueUnits(Tokens tokens, int index) {
    int at =
        switch (tokens.word(index)) {
          case "few", "several", "many", "some" -> index + 1;
          default -> index;
        };
    String word = tokens.word(at);
    Unit unit = Unit.of(word);
    return unit != null && (at > index || word.endsWith("s")) ? at + 1 : -1;
  }

  /** "in 8 weeks", "within 14 days of discharge", "for a fortnight", or null. */
  static Reading amount(Preposition preposition, Tokens tokens, int start, int index) {
    int vague = vagueAmount(tokens, index);
    if (vague > 0) {
      return Reading.open(TimeKind.VAGUE, start, vague);
    }
    int at = preposition == Preposition.WITHIN && tokens.is(index, "the") ? index + 1 : index;
    Amount amount = at == index ? Amount.at(tokens, at) : withinThe(tokens, at);
    if (amount == null) {
      return null;
    }
    int end = amount.end();
    if (tokens.is(start, "am") && Unit.welsh(tokens.word(end - 1)) == null) {
      return null;
    }
    int frequency =
        tokens.is(end, "every") || tokens.is(end, "each")
            ? -1
            : FrequencyReader.perUnit(tokens, end);
    if (frequency > 0) {
      return Reading.open(TimeKind.FREQUENCY, start, frequency);
    }
    int time = tokens.after(end, "time");
    end = time > 0 ? time : end;
    if (tokens.is(end, "ago")
        || tokens.is(end, "old")
        || tokens.is(end, "yn") && tokens.is(end + 1, "ol")) {
      return Reading.open(TimeKind.PAST, start, end + 1);
    }
    if (preposition == Preposition.IN && countsEvents(tokens, start, amount)) {
      return Reading.open(TimeKind.FREQUENCY, start, end);
    }
    if (!isLimit(preposition, tokens, start, amount)) {
      return Reading.open(TimeKind.PERIOD, start, end);
    }
    TimeKind kind =
        preposition == Preposition.FOR || preposition == Preposition.OVER
            ? TimeKind.PERIOD
            : TimeKind.DEADLINE;
    Point counted = CountedFrom.at(tokens, end, amount);
    if (counted != null) {
      return Reading.limit(kind, start, counted.end(), counted.rule());
    }
    boolean hangs = COUNTING.has(tokens.word(end));
    return Reading.limit(kind, start, end, hangs ? null : Span.of(amount));
  }

  private static int vagueAmount(Tokens tokens, int index) {
    int at = tokens.is(index, "a") || tokens.is(index, "the") ? index + 1 : index;
    return switch (tokens.word(at)) {
      case "few", "several", "some" ->
          Unit.of(tokens.word(at + 1)) == null ? -1 : at + (tokens.is(at + 2, "'") ? 3 : 2);
      default -> -1;
    };
  }

  /** "within the week", "within the month". */
  private static Amount withinThe(Tokens tokens, int at) {
    Unit unit = Unit.of(tokens.word(at));
    boolean isLimit =
        unit != null && unit.isDaysOrMore() && unit != Unit.DAY && unit != Unit.SESSION;
    return isLimit ? new Amount(1, 1, unit, false, false, at + 1) : Amount.at(tokens, at);
  }

  private static boolean isLong(Amount amount) {
    return amount.unit().isDaysOrMore() || amount.unit() == Unit.HOUR && amount.most() >= 24;
  }

  private static boolean isLimit(Preposition preposition, Tokens tokens, int start, Amount amount) {
    Unit unit = amount.unit();
    return switch (preposition) {
      case WITHIN -> isLong(amount) || unit == Unit.HOUR;
      case IN -> (unit.isDaysOrMore() || amount.most() > 24 && isLong(amount));
      case FOR, OVER -> {
        boolean manyDays = unit == Unit.DAY && amount.most() >= 7 && !amount.running();
        yield unit.isWeeksOrMore() && unit != Unit.SESSION && !isOnce(tokens, amount) || manyDays;
      }
      default -> false;
    };
  }

  /** "a whole week" as a feat is a measure, not a limit. */
  private static boolean isOnce(Tokens tokens, Amount amount) {
    return amount.most() == 1
        && (tokens.is(amount.end() - 2, "whole") || tokens.is(amount.end() - 2, "full"))
        && amount.unit() == Unit.WEEK;
  }

  /** "three times in a week", "5 days in 7": how often, not when. */
  private static boolean countsEvents(Tokens tokens, int start, Amount amount) {
    boolean isRate = tokens.is(start + 1, "a") && amount.unit() == Unit.DAY;
    boolean isOne = amount.most() == 1 && tokens.is(start + 1, "a");
    boolean afterCount =
        Unit.of(tokens.word(start - 1)) != null
            || tokens.is(start - 1, "times")
            || tokens.is(start - 1, "once")
            || tokens.is(start - 1, "twice");
    return isRate && !tokens.is(amount.end(), "or")
        || (isOne || amount.unit() == Unit.DAY) && afterCount && !tokens.is(amount.end(), "'");
  }

  /** Whether the review named after "at" or "on" is one to come, not every one. */
  static boolean isReviewPoint(Tokens tokens, int at, Point event) {
    String head = tokens.word(event.end() - 1);
    String first = tokens.word(at);
    boolean definite =
        switch (first) {
          case "the", "my", "his", "her", "our", "their", "next", "yr", "y" -> true;
          default ->
              tokens.isDigits(at)
                  || CalendarWords.month(first) > 0
                  || first.equals("annual")
                  || first.endsWith("'s");
        };
    boolean strong =
        switch (head) {
          case "review", "discharge", "reassessment", "follow-up", "followup", "up" -> true;
          default -> false;
        };
    return strong || definite && event.end() - at > 2;
  }
}
