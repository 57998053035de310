package careplan.language.time;

/**
 * A number that begins at some token.
 *
 * @param value what it comes to
 * @param end the place of the token after it
 */
record NumberReading(double value, int end) {

  /** A number in digits or words, or null. */
  static NumberReading amount(Tokens tokens, int index) {
    return tokens.isDigits(index) ? digits(tokens, index) : words(tokens, index);
  }

  private static NumberReading digits(Tokens tokens, int index) {
    if (tokens.length(index) > 15) {
      return null;
    }
    StringBuilder number = new StringBuilder(tokens.word(index));
    int at = index + 1;
    for (int groups = 0; groups < 4 && isThousands(tokens, at); groups++) {
      number.append(tokens.word(at + 1));
      at += 2;
    }
    if (tokens.is(at, ".")
        && tokens.isJoined(at)
        && tokens.isJoined(at + 1)
        && tokens.isDigits(at + 1)
        && tokens.length(at + 1) <= 6) {
      number.append('.').append(tokens.word(at + 1));
      at += 2;
    }
    double value = Double.parseDouble(number.toString());
    if (isFraction(tokens, index, at)) {
      return new NumberReading(value / tokens.number(at + 1), at + 2);
    }
    String sign = tokens.word(at);
    double part = vulgarFraction(sign);
    if (part > 0 && tokens.isJoined(at)) {
      return new NumberReading(value + part, at + 1);
    }
    int half = tokens.after(at, "and", "a", "half");
    return half > 0 ? new NumberReading(value + 0.5, half) : new NumberReading(value, at);
  }

  private static boolean isThousands(Tokens tokens, int at) {
    return tokens.is(at, ",")
        && tokens.isJoined(at)
        && tokens.isJoined(at + 1)
        && tokens.isDigits(at + 1)
        && tokens.length(at + 1) == 3;
  }

  private static boolean isFraction(Tokens tokens, int index, int at) {
    if (at != index + 1 || !tokens.is(at, "/") || !tokens.isJoined(at)) {
      return false;
    }
    int over = tokens.number(at + 1);
    return over >= 2
        && over <= 4
        && tokens.number(index) > 0
        && tokens.number(index) < over
        && !tokens.is(at + 2, "/")
        && !tokens.is(index - 1, "/");
  }

  private static double vulgarFraction(String sign) {
    return switch (sign) {
      case "\u00bd" -> 0.5;
      case "\u00bc" -> 0.25;
      case "\u00be" -> 0.75;
      default -> 0;
    };
  }

  private static NumberReading words(Tokens tokens, int index) {
    double sign = vulgarFraction(tokens.word(index));
    if (sign > 0) {
      return new NumberReading(sign, index + 1);
    }
    NumberReading group = group(tokens, index);
    if (group != null) {
      return group;
    }
    int at = tokens.is(index, "a") ? index + 1 : index;
    int end = tokens.after(at, "couple", "of");
    if (end < 0) {
      end = tokens.after(at, "couple");
    }
    if (end > 0) {
      return new NumberReading(2, end);
    }
    end = tokens.after(at, "dozen");
    if (end > 0) {
      return new NumberReading(12, end);
    }
    return whole(tokens, index);
  }

  private static NumberReading group(Tokens tokens, int index) {
    int end = tokens.after(index, "half", "a", "dozen");
    if (end > 0) {
      return new NumberReading(6, end);
    }
    end = tokens.after(index, "three", "quarters");
    return end > 0 ? new NumberReading(0.75, end) : null;
  }

  private static NumberReading whole(Tokens tokens, int index) {
    NumberReading head = belowHundred(tokens, index);
    int at = head == null ? index : head.end();
    double value = head == null ? -1 : head.value();
    int scale = scale(tokens, head == null && tokens.is(index, "a") ? index + 1 : at);
    if (scale > 0) {
      at = (head == null && tokens.is(index, "a") ? index + 1 : at) + 1;
      value = (head == null ? 1 : value) * scale;
      int more = tokens.is(at, "and") ? at + 1 : at;
      NumberReading rest = belowHundred(tokens, more);
      if (rest != null && !tokens.isDigits(more)) {
        value += rest.value();
        at = rest.end();
      }
    }
    if (value < 0) {
      return null;
    }
    int half = tokens.after(at, "and", "a", "half");
    return half > 0 ? new NumberReading(value + 0.5, half) : new NumberReading(value, at);
  }

  private static int scale(Tokens tokens, int index) {
    return switch (tokens.word(index)) {
      case "hundred" -> 100;
      case "thousand" -> 1000;
      default -> 0;
    };
  }

  private static NumberReading belowHundred(Tokens tokens, int index) {
    int tens = NumberWords.tens(tokens.word(index));
    if (tens < 0) {
      int small = NumberWords.small(tokens.word(index));
      return small < 0 ? null : new NumberReading(small, index + 1);
    }
    int at = tokens.pastHyphen(index + 1);
    int ones = NumberWords.small(tokens.word(at));
    return ones > 0 && ones < 10
        ? new NumberReading(tens + ones, at + 1)
        : new NumberReading(tens, index + 1);
  }

  /** A place in an order, in digits or words, or null: {@code 1st}, {@code twenty-first}. */
  static NumberReading ordinal(Tokens tokens, int index) {
    if (tokens.isDigits(index)) {
      return tokens.number(index) > 0 && tokens.isJoined(index + 1) && isEnding(tokens, index + 1)
          ? new NumberReading(tokens.number(index), index + 2)
          : null;
    }
    String word = tokens.word(index);
    int value = NumberWords.smallOrdinal(word);
    if (value < 0) {
      value = NumberWords.tensOrdinal(word);
    }
    if (value > 0) {
      return new NumberReading(value, index + 1);
    }
    int tens = NumberWords.tens(word);
    int at = tokens.pastHyphen(index + 1);
    int ones = NumberWords.smallOrdinal(tokens.word(at));
    return tens > 0 && ones > 0 && ones < 10 ? new NumberReading(tens + ones, at + 1) : null;
  }

  private static boolean isEnding(Tokens tokens, int index) {
    return switch (tokens.word(index)) {
      case "st", "nd", "rd", "th", "af", "ydd", "fed", "eg", "ed", "ain" -> true;
      default -> false;
    };
  }

  /** How often, or null: {@code once}, {@code twice}, {@code 3 times}, {@code 3 x}, {@code x3}. */
  static NumberReading times(Tokens tokens, int index) {
    switch (tokens.word(index)) {
      case "once", "unwaith":
        return new NumberReading(1, index + 1);
      case "twice", "dwywaith", "ddwywaith":
        return new NumberReading(2, index + 1);
      case "thrice", "teirgwaith", "deirgwaith":
        return new NumberReading(3, index + 1);
      case "pedwargwaith", "bedwargwaith":
        return new NumberReading(4, index + 1);
      case "x":
        return tokens.isDigits(index + 1) && tokens.isJoined(index + 1)
            ? new NumberReading(tokens.number(index + 1), index + 2)
            : null;
      default:
        return countedTimes(tokens, index);
    }
  }

  private static NumberReading countedTimes(Tokens tokens, int index) {
    NumberReading count = amount(tokens, index);
    int at;
    if (count == null) {
      int welsh = NumberWords.welsh(tokens.word(index));
      at = index + 1;
      return welsh > 0 && (tokens.is(at, "gwaith") || tokens.is(at, "waith"))
          ? new NumberReading(welsh, at + 1)
          : null;
    }
    at = tokens.pastHyphen(count.end());
    return switch (tokens.word(at)) {
      case "times", "time", "occasions", "gwaith", "waith" ->
          new NumberReading(count.value(), at + 1);
      case "x" -> tokens.isDigits(at + 1) ? null : new NumberReading(count.value(), at + 1);
      default -> null;
    };
  }
}
