package careplan.language.time;

/**
 * A time of day as written.
 *
 * @param minutes minutes since midnight, 0 to 1440; before noon where the words leave it open
 * @param half which half of the day was said: AM, PM, or NONE
 * @param isSure whether it can be nothing but a time
 * @param end the place of the token after it
 */
record ClockTime(int minutes, Half half, boolean isSure, int end) {

  /** The half of the day that was said. */
  enum Half {
    AM,
    PM,
    NONE
  }

  static ClockTime at(Tokens tokens, int index) {
    ClockTime named = named(tokens, index);
    if (named != null) {
      return named;
    }
    ClockTime spoken = spoken(tokens, index);
    if (spoken != null) {
      return spoken;
    }
    int hour = tokens.isDigits(index) && tokens.length(index) <= 2 ? tokens.number(index) : -1;
    if (hour < 0 || hour > 24 || tokens.is(index - 1, ".") && tokens.isJoined(index)) {
      int word = NumberWords.small(tokens.word(index));
      return word >= 1 && word <= 12 ? withHalf(tokens, word, 0, false, index + 1) : null;
    }
    if (hour > 0 && tokens.isJoined(index + 1) && isSize(tokens.word(index + 1))) {
      return null;
    }
    int minutes = minutes(tokens, index + 1);
    if (minutes < 0) {
      return withHalf(tokens, hour, 0, false, index + 1);
    }
    boolean colon = tokens.is(index + 1, ":");
    return withHalf(tokens, hour, minutes, colon, index + 3);
  }

  private static boolean isSize(String sign) {
    return switch (sign) {
      case "%", "/", ",", "k", "st", "nd", "rd", "th" -> !sign.equals(",");
      default -> false;
    };
  }

  private static int minutes(Tokens tokens, int at) {
    boolean sign = tokens.is(at, ".") || tokens.is(at, ":");
    boolean figures =
        sign
            && tokens.isJoined(at)
            && tokens.isJoined(at + 1)
            && tokens.length(at + 1) == 2
            && tokens.isDigits(at + 1);
    return figures && tokens.number(at + 1) < 60 ? tokens.number(at + 1) : -1;
  }

  private static ClockTime withHalf(Tokens tokens, int hour, int minutes, boolean sure, int index) {
    int at = index;
    Half half = Half.NONE;
    boolean isSure = sure || minutes > 0 && hour > 12;
    int clock = tokens.is(at, "o'clock") || tokens.is(at, "oclock") ? at + 1 : -1;
    if (clock > 0) {
      isSure = true;
      at = clock;
    }
    int past = past(tokens, at, "a", "am", "yb");
    if (past < 0) {
      past = tokens.after(at, "in", "the", "morning");
      past = past < 0 ? tokens.after(at, "y", "bore") : past;
    }
    if (past > 0) {
      half = Half.AM;
    } else {
      past = past(tokens, at, "p", "pm", "yh");
      for (String part : new String[] {"afternoon", "evening"}) {
        past = past < 0 ? tokens.after(at, "in", "the", part) : past;
      }
      past = past < 0 ? tokens.after(at, "at", "night") : past;
      past = past < 0 ? tokens.after(at, "y", "prynhawn") : past;
      past = past < 0 ? tokens.after(at, "yr", "hwyr") : past;
      half = past > 0 ? Half.PM : Half.NONE;
    }
    if (past > 0) {
      if (hour > 12) {
        half = Half.NONE;
      }
      isSure = true;
      at = past;
    }
    int total = hour % 24 * 60 + minutes;
    if (half == Half.AM && hour == 12) {
      total -= 720;
    } else if (half == Half.PM && hour < 12) {
      total += 720;
    } else if (hour == 24) {
      total = 1440;
    }
    return new ClockTime(total, half, isSure, at);
  }

  /** Past "am", "a.m." or the Welsh letters, or -1. */
  private static int past(Tokens tokens, int at, String letter, String joined, String welsh) {
    if (tokens.is(at, joined) || tokens.is(at, welsh)) {
      return tokens.is(at + 1, ".")
              && tokens.isJoined(at + 1)
              && tokens.isWord(at + 2)
              && !tokens.isCapital(at + 2)
          ? at + 2
          : at + 1;
    }
    boolean dotted =
        tokens.is(at, letter)
            && tokens.is(at + 1, ".")
            && tokens.is(at + 2, "m")
            && tokens.isJoined(at + 2);
    return dotted ? tokens.is(at + 3, ".") ? at + 4 : at + 3 : -1;
  }

  private static ClockTime named(Tokens tokens, int index) {
    int at = tokens.is(index, "12") ? index + 1 : index;
    return switch (tokens.word(at)) {
      case "noon", "midday" -> new ClockTime(720, Half.PM, true, at + 1);
      case "midnight" -> new ClockTime(0, Half.AM, true, at + 1);
      case "hanner" ->
          tokens.is(at + 1, "nos")
              ? new ClockTime(0, Half.AM, true, at + 2)
              : tokens.is(at + 1, "dydd") ? new ClockTime(720, Half.PM, true, at + 2) : null;
      default -> null;
    };
  }

  /** "half past nine", "quarter to 6pm", "ten past eight". */
  private static ClockTime spoken(Tokens tokens, int index) {
    int at = tokens.is(index, "a") ? index + 1 : index;
    int minutes =
        switch (tokens.word(at)) {
          case "half" -> 30;
          case "quarter" -> 15;
          case "five" -> 5;
          case "ten" -> 10;
          case "twenty" -> 20;
          default -> -1;
        };
    int to = minutes < 0 ? -1 : at + 1;
    if (to < 0 || !tokens.is(to, "past") && !tokens.is(to, "to")) {
      return null;
    }
    int hour = tokens.number(to + 1);
    hour = hour < 0 ? NumberWords.small(tokens.word(to + 1)) : hour;
    if (hour < 1 || hour > 12 || tokens.is(to, "to") && minutes != 15 && minutes != 30) {
      return null;
    }
    ClockTime whole = withHalf(tokens, hour, 0, true, to + 2);
    int total = whole.minutes() + (tokens.is(to, "past") ? minutes : -minutes);
    return new ClockTime(Math.floorMod(total, 1440), whole.half(), true, whole.end());
  }
}
