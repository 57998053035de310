package careplan.language.time;

import careplan.language.time.Point.Sort;

/** Reads a preposition with its date, event or length of time: "by March", "in 8 weeks". */
final class DeadlineReader {
  private static final WordSet EVERYDAY =
      WordSet.of("bus train taxi carer carers news lunch tea dinner breakfast school minibus day");

  private DeadlineReader() {}

  static Reading at(Tokens tokens, int index) {
    PhraseTable.Match<Preposition> match = Preposition.at(tokens, index);
    return match == null ? null : after(match.value(), tokens, index, match.end());
  }

  /** What the words at {@code at} say when they follow that preposition, or null. */
  static Reading after(Preposition preposition, Tokens tokens, int start, int at) {
    int from = pastHedge(tokens, at);
    Reading next = SpanReader.next(preposition, tokens, start, from);
    if (next != null) {
      return next;
    }
    return switch (preposition) {
      case BY, BEFORE, UNTIL, READY_FOR -> limit(preposition, tokens, start, from);
      case WITHIN, IN, FOR, OVER ->
          LookingBack.at(tokens, start, span(preposition, tokens, start, from));
      case AT, ON -> LookingBack.at(tokens, start, moment(preposition, tokens, start, from));
      case FROM, AFTER -> beginning(preposition, tokens, start, from);
      case SINCE -> past(tokens, start, from);
    };
  }

  private static int pastHedge(Tokens tokens, int at) {
    return switch (tokens.word(at)) {
      case "around", "about", "roughly", "approximately", "approx", "or", "say", "tua", ":" ->
          at + 1;
      default -> at;
    };
  }

  private static Reading limit(Preposition preposition, Tokens tokens, int start, int at) {
    Reading clause = ClauseReader.at(preposition, tokens, start, at);
    if (tokens.is(at, "date")) {
      return null;
    }
    Point point = PointReader.longer(PointReader.at(tokens, at), event(preposition, tokens, at));
    if (point == null) {
      point = DateReader.ordinalDay(tokens, at);
    }
    if (point == null && preposition == Preposition.BY) {
      point = shortDate(tokens, at);
    }
    point = isWholePoint(tokens, point) ? point : null;
    if (point == null || clause != null && clause.end() > point.end()) {
      if (clause == null && tokens.is(start, "in") && preposition == Preposition.READY_FOR) {
        return occasion(tokens, start, at);
      }
      return clause == null ? amountLimit(preposition, tokens, start, at) : clause;
    }
    return pointLimit(preposition, tokens, start, point);
  }

  /** "in time for the carnival": whatever it is, it has its day, unless it is a meal or the bus. */
  private static Reading occasion(Tokens tokens, int start, int at) {
    boolean known = EventWords.isDefinite(tokens.word(at)) && tokens.isWord(at + 1);
    return known && !EVERYDAY.has(tokens.word(at + 1))
        ? Reading.limit(TimeKind.DEADLINE, start, at + 2, null)
        : null;
  }

  /** "by home visit" says how, "by the next visit" when. */
  private static Point event(Preposition preposition, Tokens tokens, int at) {
    Point event = EventReader.at(tokens, at);
    boolean isMeans =
        event != null
            && preposition == Preposition.BY
            && !EventWords.isOneOfAKind(tokens.word(event.end() - 1))
            && !EventWords.isDefinite(tokens.word(at));
    return isMeans ? null : event;
  }

  private static Reading pointLimit(
      Preposition preposition, Tokens tokens, int start, Point point) {
    if (point.sort() == Sort.PAST) {
      return Reading.open(TimeKind.PAST, start, point.end());
    }
    if (isOfManyDays(tokens, point)) {
      return null;
    }
    DayRule rule = point.rule();
    if (rule != null && preposition == Preposition.BEFORE) {
      rule = new DayRule.Before(rule);
    }
    return Reading.limit(TimeKind.DEADLINE, start, pastYearOrTime(tokens, point.end()), rule);
  }

  private static int pastYearOrTime(Tokens tokens, int end) {
    int latest = tokens.after(end, "at", "the", "latest");
    return latest > 0 ? latest : end;
  }

  /** A weekday with parts of days in the plural, or joined to a second one, comes round. */
  private static boolean isOfManyDays(Tokens tokens, Point point) {
    return point.sort() == Sort.WEEKDAY
        && CalendarWords.isPartsOfDays(tokens.word(tokens.pastHyphen(point.end())));
  }

  /** Whether a date is not in truth the first word of something else: "by March of Dimes". */
  private static boolean isWholePoint(Tokens tokens, Point point) {
    return point != null
        && !(point.sort() == Sort.SPAN
            && tokens.isJoined(point.end())
            && tokens.isWord(point.end()));
  }

  /** "by 1/3" and "by 19": day and month, where only a date can be meant. */
  private static Point shortDate(Tokens tokens, int at) {
    int day = tokens.number(at);
    int month = tokens.number(at + 2);
    boolean slash = tokens.is(at + 1, "/") || tokens.is(at + 1, ".") && tokens.length(at + 2) == 2;
    return day >= 1
            && day <= 31
            && month >= 1
            && month <= 12
            && slash
            && tokens.isJoined(at + 1)
            && tokens.isJoined(at + 2)
            && !tokens.is(at + 3, "/")
            && !tokens.is(at + 3, "%")
            && (tokens.is(at + 1, "/") || !ClockReader.isClockEnding(tokens, at + 3))
            && !(tokens.is(at + 1, ".") && month > 12)
        ? new Point(at + 3, Sort.DATE, new Months.DayOfYear(month, Math.min(day, 29)))
        : null;
  }

  private static Reading amountLimit(Preposition preposition, Tokens tokens, int start, int at) {
    Amount amount = Amount.at(tokens, at);
    if (amount == null
        || preposition == Preposition.READY_FOR
        || tokens.is(start, "up")
        || !amount.unit().isWeeksOrMore()
        || FrequencyReader.perUnit(tokens, amount.end()) > 0
        || tokens.is(amount.end(), "old")) {
      return null;
    }
    return Reading.limit(TimeKind.DEADLINE, start, amount.end(), Span.of(amount));
  }

  private static Reading span(Preposition preposition, Tokens tokens, int start, int at) {
    Reading amount = SpanReader.amount(preposition, tokens, start, at);
    if (amount != null) {
      return amount;
    }
    Point point = PointReader.at(tokens, at);
    if (point == null) {
      point = happening(preposition, tokens, at);
    }
    if (point == null) {
      return null;
    }
    boolean bare = preposition == Preposition.IN && at == start + 1;
    boolean isSeason = point.sort() == Sort.SPAN && point.rule() == null;
    if (point.sort() == Sort.WEEKDAY || bare && isSeason && point.end() == at + 1) {
      return null;
    }
    if (point.sort() == Sort.PAST) {
      return Reading.open(TimeKind.PAST, start, point.end());
    }
    return Reading.limit(TimeKind.DEADLINE, start, point.end(), point.rule());
  }

  /** "for my birthday", "throughout her stay": a happening that has its days. */
  private static Point happening(Preposition preposition, Tokens tokens, int at) {
    if (preposition == Preposition.FOR) {
      return celebration(tokens, at);
    }
    Point event = preposition == Preposition.OVER ? EventReader.at(tokens, at) : null;
    return event != null && EventWords.lasts(tokens.word(event.end() - 1)) ? event : null;
  }

  private static Point celebration(Tokens tokens, int at) {
    Point event = EventReader.at(tokens, at);
    return event != null
            && EventWords.isDefinite(tokens.word(at))
            && switch (tokens.word(event.end() - 1)) {
              case "st",
                  "nd",
                  "rd",
                  "th",
                  "birthday",
                  "wedding",
                  "anniversary",
                  "christening",
                  "prom",
                  "graduation" ->
                  true;
              default -> false;
            }
        ? event
        : null;
  }

  private static Reading moment(Preposition preposition, Tokens tokens, int start, int at) {
    Point point = PointReader.at(tokens, at);
    if (point == null) {
      point = preposition == Preposition.ON ? DateReader.ordinalDay(tokens, at) : null;
    }
    Point event = EventReader.at(tokens, at);
    boolean isReview =
        event != null && event.sort() == Sort.REVIEW && SpanReader.isReviewPoint(tokens, at, event);
    if (isReview && (point == null || event.end() > point.end())) {
      point = event;
    }
    if (point == null && event != null && tokens.is(event.end() - 1, "birthday")) {
      point = event;
    }
    if (point == null || point.sort() == Sort.SPAN && preposition == Preposition.ON) {
      Amount amount = preposition == Preposition.AT ? Amount.at(tokens, at) : null;
      return amount == null || !amount.unit().isWeeksOrMore() || tokens.is(amount.end(), "old")
          ? null
          : Reading.limit(TimeKind.DEADLINE, start, amount.end(), Span.of(amount));
    }
    if (point.sort() == Sort.PAST) {
      return Reading.open(TimeKind.PAST, start, point.end());
    }
    if (tokens.is(point.end() - 1, "weekend") && point.sort() == Sort.SPAN) {
      return Reading.open(TimeKind.DAY, start, point.end());
    }
    if (point.sort() == Sort.WEEKDAY) {
      return DayReader.on(tokens, start, at, point);
    }
    return Reading.limit(TimeKind.DEADLINE, start, point.end(), point.rule());
  }

  private static Reading beginning(Preposition preposition, Tokens tokens, int start, int at) {
    Point point = PointReader.at(tokens, at);
    if (point == null || point.sort() == Sort.WEEKDAY) {
      Amount amount = Amount.at(tokens, at);
      boolean isLimit =
          preposition == Preposition.AFTER
              && amount != null
              && amount.unit().isDaysOrMore()
              && !tokens.is(start, "following");
      return isLimit
          ? Reading.limit(TimeKind.DEADLINE, start, amount.end(), Span.of(amount))
          : null;
    }
    if (point.sort() == Sort.PAST) {
      return Reading.open(TimeKind.PAST, start, point.end());
    }
    int to = untilAfter(tokens, point.end());
    Point end = to > 0 ? PointReader.orEvent(tokens, to) : null;
    if (end != null && preposition == Preposition.FROM) {
      DayRule rule =
          end.rule() == null || point.rule() == null
              ? end.rule()
              : new DayRule.Between(point.rule(), end.rule());
      return Reading.limit(TimeKind.DEADLINE, start, end.end(), rule);
    }
    boolean isSeason = point.sort() == Sort.SPAN && point.rule() == null;
    return isSeason && point.end() == at + 1
        ? null
        : Reading.limit(TimeKind.DATE, start, point.end(), point.rule());
  }

  private static int untilAfter(Tokens tokens, int at) {
    return switch (tokens.word(at)) {
      case "to", "until", "till", "-", "i", "tan" -> at + 1;
      default -> -1;
    };
  }

  /** "since March", "since the fall in March", "since my brother died". */
  private static Reading past(Tokens tokens, int start, int at) {
    int end = at;
    for (int next = at; next < at + 6 && (tokens.isWord(next) || tokens.isDigits(next)); next++) {
      Point point = next == at ? PointReader.orEvent(tokens, at) : PointReader.at(tokens, next);
      end = point == null ? end : Math.max(end, point.end());
    }
    return Reading.open(TimeKind.PAST, start, end);
  }
}
