package careplan.language.time;

import java.time.DayOfWeek;
import java.util.Set;

/**
 * Reads how often: "every other Tuesday", "at least twice a week", "3 x weekly", "most evenings".
 */
final class FrequencyReader {
  private static final int WORDS_BETWEEN = 4;

  private FrequencyReader() {}

  private static final class Table {
    private static final PhraseTable<Boolean> ADVERBS =
        new PhraseTable<Boolean>()
            .with(
                true,
                "daily,weekly,fortnightly,monthly,quarterly,yearly,annually,nightly,hourly,"
                    + "biweekly,bi weekly,bimonthly,bi monthly,termly,half termly,half yearly,"
                    + "annual,twice daily,twice weekly,twice yearly,once daily,once weekly,"
                    + "three times daily,four times daily,day in day out,each and every day,"
                    + "week in week out,alternate days,alternate weeks,every day,everyday,"
                    + "24 hourly,bd,tds,qds,nocte,mane,om,on alternate days,"
                    + "yn ddyddiol,yn wythnosol,yn fisol,yn flynyddol,ddyddiol,wythnosol,misol,"
                    + "pob dydd,day after day,night after night");
  }

  static void addFirstWords(Set<String> words) {
    words.addAll(Table.ADVERBS.firstWords());
  }

  static Reading at(Tokens tokens, int index) {
    Reading best = every(tokens, index);
    best = Reading.longer(best, adverb(tokens, index));
    best = Reading.longer(best, times(tokens, index));
    best = Reading.longer(best, amountPerUnit(tokens, index));
    best = Reading.longer(best, share(tokens, index));
    best = Reading.longer(best, mostDays(tokens, index));
    best = Reading.longer(best, nthWeekday(tokens, index));
    int bare = best == null && tokens.is(index, "per") ? perUnit(tokens, index) : -1;
    return bare > 0 ? frequency(index, bare) : best;
  }

  private static Reading frequency(int start, int end) {
    return Reading.open(TimeKind.FREQUENCY, start, end);
  }

  /** Past "a week", "per day", "each month", "/day", "yr wythnos" that begins at index, or -1. */
  static int perUnit(Tokens tokens, int index) {
    switch (tokens.word(index)) {
      case "a", "an", "per", "each", "every", "/", "the", "y", "yr", "any", "in", "bob", "-" -> {}
      default -> {
        return -1;
      }
    }
    if (tokens.is(index, "in")) {
      int every = tokens.after(index, "in", "every");
      every = every < 0 ? tokens.after(index, "in", "each") : every;
      Amount amount = every > 0 ? Amount.at(tokens, every) : null;
      return amount == null ? -1 : amount.end();
    }
    boolean welsh = tokens.is(index, "y") || tokens.is(index, "yr") || tokens.is(index, "bob");
    String word = tokens.word(index + 1);
    boolean isUnit = welsh ? Unit.welsh(word) != null || word.equals("dydd") : isPeriod(word);
    if (tokens.is(index, "the") && !word.equals("day") && !word.equals("week")) {
      return -1;
    }
    if (!isUnit || tokens.is(index, "-") && !tokens.isJoined(index)) {
      return every(tokens, index) != null && !tokens.is(index, "/")
          ? every(tokens, index).end()
          : -1;
    }
    return index + 2;
  }

  private static boolean isPeriod(String word) {
    Unit unit = Unit.of(word);
    return unit != null && !word.endsWith("s")
        || word.equals("wk")
        || CalendarWords.isPartOfDay(word);
  }

  private static Reading every(Tokens tokens, int index) {
    switch (tokens.word(index)) {
      case "every", "each", "bob", "pob", "ev" -> {}
      default -> {
        return null;
      }
    }
    int at = index + 1;
    boolean welsh = tokens.is(index, "bob") || tokens.is(index, "pob");
    int single = tokens.after(at, "single");
    at = single > 0 ? single : at;
    switch (tokens.word(at)) {
      case "other", "second", "alternate", "few", "couple", "ail", "half" -> {
        at = tokens.pastHyphen(at + 1);
        at = tokens.is(at, "of") ? at + 1 : at;
      }
      default -> {
        if (tokens.after(at, "yn", "ail") > 0) {
          at += 2;
        } else {
          NumberReading ordinal = NumberReading.ordinal(tokens, at);
          at = ordinal != null && ordinal.value() < 100 ? ordinal.end() : at;
        }
      }
    }
    Amount amount = Amount.at(tokens, at);
    if (amount != null && !welsh) {
      return frequency(index, withPartOfDay(tokens, amount.end()));
    }
    return isOccasion(tokens, at, welsh)
        ? frequency(index, withPartOfDay(tokens, welshEnd(tokens, at)))
        : null;
  }

  private static int welshEnd(Tokens tokens, int at) {
    boolean prefix =
        tokens.is(at, "dydd")
            || tokens.is(at, "ddydd")
            || tokens.is(at, "nos")
            || tokens.is(at, "bore");
    return prefix && CalendarWords.weekday(tokens.word(at + 1)) != null ? at + 2 : at + 1;
  }

  private static int withPartOfDay(Tokens tokens, int end) {
    return DayReader.isPartAfter(tokens, end) ? end + 1 : end;
  }

  private static boolean isOccasion(Tokens tokens, int at, boolean welsh) {
    String word = tokens.word(at);
    if (welsh) {
      return Unit.welsh(word) != null
          || CalendarWords.isPartOfDay(word)
          || word.equals("dydd")
          || word.equals("ddydd")
          || word.equals("tro")
          || word.equals("pryd");
    }
    if (Unit.of(word) != null
        || CalendarWords.isPartOfDay(word)
        || CalendarWords.weekday(word) != null
        || CalendarWords.isSeason(word)
        || CalendarWords.month(word) > 0) {
      return true;
    }
    return switch (word) {
      case "time",
          "meal",
          "mealtime",
          "weekday",
          "weekend",
          "shift",
          "contact",
          "call",
          "feed",
          "bath",
          "christmas",
          "easter",
          "birthday",
          "lesson",
          "mondays",
          "transfer",
          "dose",
          "quarter",
          "weekends",
          "occasion",
          "breakfast",
          "lunch",
          "tea",
          "playtime",
          "break",
          "change",
          "round" ->
          true;
      default -> false;
    };
  }

  private static Reading adverb(Tokens tokens, int index) {
    PhraseTable.Match<Boolean> match = Table.ADVERBS.at(tokens, index);
    if (match != null) {
      return isNamePart(tokens, index, match.end()) ? null : frequency(index, match.end());
    }
    return null;
  }

  /** "daily living", "daily life" and "annual leave" say nothing of how often. */
  private static boolean isNamePart(Tokens tokens, int index, int end) {
    return switch (tokens.word(end)) {
      case "living", "life", "lives", "leave", "review", "basis", "mail", "post" ->
          !tokens.is(end, "basis");
      default -> tokens.is(index, "on") || tokens.is(index, "om") && !tokens.isCapital(index);
    };
  }

  /**
   * "twice a week", "3 times daily", "x2 weekly", "once every two days", "3 x 10 minutes a day".
   */
  private static Reading times(Tokens tokens, int index) {
    int start = Amount.pastQualifiers(tokens, index);
    NumberReading times = NumberReading.times(tokens, start);
    int at;
    if (times != null) {
      at = times.end();
      at = alternatives(tokens, at);
    } else {
      NumberReading number = NumberReading.amount(tokens, start);
      if (number == null || !tokens.is(number.end(), "-") && !tokens.is(number.end(), "to")) {
        return numberAdverb(tokens, index, start, number);
      }
      NumberReading second = NumberReading.times(tokens, number.end() + 1);
      if (second == null) {
        return numberAdverb(tokens, index, start, number);
      }
      at = second.end();
    }
    int end = perUnit(tokens, at);
    end = end < 0 ? adverbEnd(tokens, at) : end;
    Reading every = end < 0 ? every(tokens, at) : null;
    end = every == null ? end : every.end();
    Reading between = end < 0 ? amountFrom(tokens, index, at) : null;
    return end > 0 ? frequency(index, end) : between;
  }

  /** "once or twice a week". */
  private static int alternatives(Tokens tokens, int at) {
    if (tokens.is(at, "or") || tokens.is(at, "to") || tokens.is(at, "-")) {
      NumberReading second = NumberReading.times(tokens, at + 1);
      return second == null ? at : second.end();
    }
    return at;
  }

  private static int adverbEnd(Tokens tokens, int index) {
    int at = tokens.pastHyphen(index);
    return switch (tokens.word(at)) {
      case "daily",
          "weekly",
          "fortnightly",
          "monthly",
          "yearly",
          "annually",
          "hourly",
          "nightly",
          "termly" ->
          at + 1;
      default -> -1;
    };
  }

  /** "6-monthly", "two weekly", "4 hourly". */
  private static Reading numberAdverb(Tokens tokens, int index, int start, NumberReading number) {
    if (number == null) {
      return null;
    }
    int end = adverbEnd(tokens, number.end());
    return end > 0 && start >= index ? frequency(index, end) : null;
  }

  /** "3 days a week", "20 cigarettes a day", "two pieces of fruit each morning". */
  private static Reading amountPerUnit(Tokens tokens, int index) {
    int start = Amount.pastQualifiers(tokens, index);
    NumberReading number = NumberReading.amount(tokens, start);
    boolean isClock = number != null && tokens.is(start + 1, ".") && tokens.length(start + 2) == 2;
    Amount length = number == null ? null : Amount.at(tokens, index);
    if (length != null && (tokens.is(length.end(), "every") || tokens.is(length.end(), "each"))) {
      return null;
    }
    return number == null || isClock ? null : amountFrom(tokens, index, number.end());
  }

  private static Reading amountFrom(Tokens tokens, int index, int from) {
    for (int at = from; at <= from + WORDS_BETWEEN; at++) {
      int end = perUnit(tokens, at);
      if (end > 0 && (at > from || !tokens.is(at, "-"))) {
        return frequency(index, end);
      }
      boolean goesOn =
          tokens.isWord(at)
                  && (tokens.is(at, "of")
                      || tokens.is(at, "and")
                      || !EventWords.stopsPhrase(tokens.word(at)))
              || tokens.isDigits(at)
              || tokens.is(at, "-") && tokens.isJoined(at);
      if (!goesOn) {
        return null;
      }
    }
    return null;
  }

  /** "5 days out of 7", "4 of 5 nights", "3 in 7 days". */
  private static Reading share(Tokens tokens, int index) {
    int start = Amount.pastQualifiers(tokens, index);
    NumberReading number = NumberReading.amount(tokens, start);
    if (number == null) {
      return null;
    }
    int at = number.end();
    boolean counted = isOccasion(tokens, at, false) || Unit.of(tokens.word(at)) != null;
    at = counted ? at + 1 : at;
    int out = tokens.after(at, "out", "of");
    if (out < 0 && (tokens.is(at, "of") || tokens.is(at, "in"))) {
      out = at + 1;
    }
    NumberReading whole =
        out < 0 ? null : NumberReading.amount(tokens, PointReader.pastArticle(tokens, out));
    if (whole == null || whole.value() < number.value()) {
      return null;
    }
    Unit unit = Unit.of(tokens.word(whole.end()));
    boolean countedAfter = unit != null || isOccasion(tokens, whole.end(), false);
    return counted || countedAfter && !tokens.is(at, "in")
        ? frequency(index, countedAfter ? whole.end() + 1 : whole.end())
        : null;
  }

  /** "most evenings", "alternate days", "some mornings", "all week". */
  private static Reading mostDays(Tokens tokens, int index) {
    switch (tokens.word(index)) {
      case "most", "many", "some", "alternate", "all", "both" -> {}
      default -> {
        return null;
      }
    }
    int at = tokens.is(index + 1, "of") ? index + 2 : index + 1;
    at = PointReader.pastArticle(tokens, at);
    String word = tokens.word(at);
    boolean plural =
        word.equals("days")
            || word.equals("weeks")
            || word.equals("weekends")
            || word.equals("weekdays")
            || CalendarWords.isPartsOfDays(word)
            || CalendarWords.weekdays(word) != null;
    return plural ? frequency(index, at + 1) : null;
  }

  /** "first Monday of the month", "the last Friday of each month". */
  private static Reading nthWeekday(Tokens tokens, int index) {
    int at = PointReader.pastArticle(tokens, index);
    NumberReading ordinal = NumberReading.ordinal(tokens, at);
    at = tokens.is(at, "last") ? at + 1 : ordinal == null ? -1 : ordinal.end();
    DayOfWeek day = at < 0 ? null : CalendarWords.weekday(tokens.word(at));
    if (day == null && (at < 0 || !tokens.is(at, "day"))) {
      return null;
    }
    at = tokens.is(at + 1, "of") || tokens.is(at + 1, "in") ? at + 2 : at + 1;
    return switch (tokens.word(at)) {
      case "the", "each", "every" -> tokens.is(at + 1, "month") ? frequency(index, at + 2) : null;
      default -> null;
    };
  }
}
