package careplan.language.time;

import java.util.Set;

/**
 * A length of time as written: a number or a range of numbers of some unit.
 *
 * @param least the smaller number
 * @param most the larger, equal to {@code least} where no range is given
 * @param unit what is counted
 * @param running whether they are to follow each other without a break ("four weeks in a row")
 * @param working whether only working days count
 * @param end the place of the token after it
 */
record Amount(double least, double most, Unit unit, boolean running, boolean working, int end) {

  /** A length of time that begins at {@code index}, or null. */
  static Amount at(Tokens tokens, int index) {
    int at = pastQualifiers(tokens, index);
    Amount clinical = clinical(tokens, at);
    if (clinical != null) {
      return clinical;
    }
    Amount article = withArticle(tokens, at);
    if (article != null) {
      return article;
    }
    NumberReading number = NumberReading.amount(tokens, at);
    if (number == null) {
      return welsh(tokens, at);
    }
    double least = number.value();
    double most = least;
    at = number.end();
    int higher = rangeEnd(tokens, at);
    if (higher > 0) {
      NumberReading second = NumberReading.amount(tokens, higher);
      if (second != null && second.value() > least) {
        most = second.value();
        at = second.end();
      }
    }
    return withUnit(tokens, least, most, at);
  }

  private static int rangeEnd(Tokens tokens, int at) {
    return switch (tokens.word(at)) {
      case "to", "or", "-" -> at + 1;
      default -> -1;
    };
  }

  private static Amount withUnit(Tokens tokens, double least, double most, int index) {
    int at = tokens.pastHyphen(index);
    boolean running = false;
    boolean working = false;
    for (int adjectives = 0; adjectives < 2; adjectives++) {
      switch (tokens.word(at)) {
        case "consecutive", "straight", "solid", "successive" -> running = true;
        case "working" -> working = true;
        case "more",
            "whole",
            "full",
            "complete",
            "further",
            "calendar",
            "clear",
            "school",
            "short",
            "good",
            "other" -> {}
        default -> {
          adjectives = 2;
          continue;
        }
      }
      at++;
    }
    Unit unit = unit(tokens, at);
    if (unit == null || unit == Unit.SESSION && most > 100) {
      return null;
    }
    return finish(tokens, least, most, unit, running, working, at + 1);
  }

  private static Unit unit(Tokens tokens, int at) {
    if (tokens.is(at, "h") && tokens.isJoined(at) && !tokens.isJoined(at + 1)) {
      return Unit.HOUR;
    }
    return Unit.of(tokens.word(at));
  }

  private static Amount finish(
      Tokens tokens,
      double least,
      double most,
      Unit unit,
      boolean running,
      boolean working,
      int index) {
    int at = tokens.is(index, "'") || tokens.is(index, "\u2019") ? index + 1 : index;
    double extra = 0;
    int half = tokens.after(at, "and", "a", "half");
    if (half > 0) {
      extra = 0.5;
      at = half;
    }
    boolean inARow = running;
    int row = tokens.after(at, "in", "a", "row");
    if (row < 0) {
      row = tokens.after(at, "running");
    }
    if (row > 0) {
      inARow = true;
      at = row;
    }
    int ish = tokens.after(at, "or", "so");
    return new Amount(least + extra, most + extra, unit, inARow, working, ish > 0 ? ish : at);
  }

  /** "a week", "a month or two", "half an hour", "a quarter of an hour". */
  private static Amount withArticle(Tokens tokens, int index) {
    int at = index;
    double value = 1;
    int fraction = tokens.after(at, "half");
    int quarter = tokens.after(tokens.is(at, "a") ? at + 1 : at, "quarter", "of");
    int quarters = tokens.after(at, "three", "quarters", "of");
    if (fraction > 0) {
      value = 0.5;
      at = fraction;
    } else if (quarter > 0) {
      value = 0.25;
      at = quarter;
    } else if (quarters > 0) {
      value = 0.75;
      at = quarters;
    }
    at = tokens.pastHyphen(at);
    switch (tokens.word(at)) {
      case "a", "an", "another" -> at++;
      default -> {
        if (value == 1 || Unit.of(tokens.word(at)) == null) {
          return null;
        }
      }
    }
    if (value == 1 && tokens.is(at, "half")) {
      value = 0.5;
      at = tokens.pastHyphen(at + 1);
    }
    switch (tokens.word(at)) {
      case "full", "whole", "further", "good", "solid", "calendar" -> at++;
      default -> {}
    }
    Unit unit = unit(tokens, at);
    if (unit == null || tokens.after(index, "half", "term") > 0) {
      return null;
    }
    int orMore = tokens.after(at + 1, "or", "two");
    return orMore > 0
        ? new Amount(1, 2, unit, false, false, orMore)
        : finish(tokens, value, value, unit, false, false, at + 1);
  }

  /** The sevenths, fifty-seconds and twelfths of clinical notes: days, weeks and months. */
  private static Amount clinical(Tokens tokens, int at) {
    int count = tokens.number(at);
    if (count < 1
        || !tokens.is(at + 1, "/")
        || !tokens.isJoined(at + 1)
        || !tokens.isJoined(at + 2)
        || tokens.is(at + 3, "/")) {
      return null;
    }
    Unit unit =
        switch (tokens.word(at + 2)) {
          case "7" -> Unit.DAY;
          case "52" -> Unit.WEEK;
          case "12" -> Unit.MONTH;
          default -> null;
        };
    return unit == null ? null : new Amount(count, count, unit, false, false, at + 3);
  }

  private static Amount welsh(Tokens tokens, int index) {
    int at = tokens.is(index, "hanner") ? index + 1 : index;
    int number = NumberWords.welsh(tokens.word(at));
    Unit unit = Unit.welsh(tokens.word(number > 0 ? at + 1 : at));
    boolean namesMonth =
        unit == Unit.MONTH
            && CalendarWords.welshMonth(tokens.word(number > 0 ? at + 2 : at + 1)) > 0;
    if (unit == null || namesMonth) {
      return null;
    }
    double count = tokens.is(at - 1, "hanner") ? 0.5 : Math.max(number, 1);
    return new Amount(count, count, unit, false, false, number > 0 ? at + 2 : at + 1);
  }

  static void addFirstWords(Set<String> words) {
    words.addAll(Table.QUALIFIERS.firstWords());
  }

  /** Past "at least", "about" and the like, or {@code index} itself. */
  static int pastQualifiers(Tokens tokens, int index) {
    PhraseTable.Match<Boolean> match = Table.QUALIFIERS.at(tokens, index);
    return match == null ? index : match.end();
  }

  private static final class Table {
    private static final PhraseTable<Boolean> QUALIFIERS =
        new PhraseTable<Boolean>()
            .with(
                true,
                "about,around,approximately,approx,roughly,nearly,almost,under,just,only,say,tua,"
                    + "c,~,at least,at most,up to,no more than,more than,less than,minimum,maximum,"
                    + "a minimum of,a maximum of,a period of,the space of");
  }
}
