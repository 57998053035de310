package careplan.language.time;

import java.util.Set;

/**
 * Reads times of day: "9am", "half past ten", "between 9 and 10 a.m.", "after lunch", "bedtime".
 */
final class ClockReader {
  private ClockReader() {}

  private static final class Table {
    private static final PhraseTable<Boolean> PARTS =
        new PhraseTable<Boolean>()
            .with(
                true,
                "morning,mornings,in the morning,in the mornings,afternoon,afternoons,"
                    + "in the afternoon,evening,evenings,in the evening,in the evenings,at night,"
                    + "at nights,overnight,during the night,during the day,in the daytime,"
                    + "in the night,through the night,"
                    + "daytime,at bedtime,bedtime,before bed,before bedtime,teatime,tea time,"
                    + "at teatime,lunchtime,lunch time,at lunchtime,dinnertime,mealtimes,mealtime,"
                    + "at mealtimes,breakfast time,first thing,last thing,last thing at night,"
                    + "first thing in the morning,at dawn,dusk,noon,midday,midnight,at noon,"
                    + "before breakfast,after breakfast,at breakfast,with breakfast,before lunch,"
                    + "after lunch,at lunch,with lunch,before tea,after tea,at tea,before dinner,"
                    + "after dinner,at dinner,before supper,after supper,before meals,after meals,"
                    + "with meals,at meals,with food,after food,before food,after school,"
                    + "before school,after work,before work,on waking,when i wake up,when i get up,"
                    + "before sleep,before sleeping,at sunset,straight away,straightaway,at once,"
                    + "immediately,right away,there and then,same day,the same day,on the day,"
                    + "out of hours,office hours,at weekends,"
                    + "yn y bore,yn y prynhawn,gyda'r nos,gyda'r hwyr,amser gwely,amser te,"
                    + "amser cinio,ar ol cinio,ar ol te,cyn gwely,cyn mynd i'r gwely,ganol dydd,"
                    + "hanner dydd,hanner nos,ar unwaith,ben bore,peth cyntaf,cyn brecwast,"
                    + "ar ol brecwast,gyda bwyd,ar ol ysgol");
  }

  static void addFirstWords(Set<String> words) {
    words.addAll(Table.PARTS.firstWords());
  }

  static Reading at(Tokens tokens, int index) {
    Reading best = part(tokens, index);
    int after = preposition(tokens, index);
    int range = range(tokens, index, after);
    if (range > 0) {
      best = Reading.longer(best, Reading.open(TimeKind.CLOCK, index, range));
    }
    return best;
  }

  private static Reading part(Tokens tokens, int index) {
    PhraseTable.Match<Boolean> match = Table.PARTS.at(tokens, index);
    return match == null ? null : Reading.open(TimeKind.CLOCK, index, match.end());
  }

  private static int preposition(Tokens tokens, int index) {
    return switch (tokens.word(index)) {
      case "at",
          "by",
          "before",
          "after",
          "until",
          "till",
          "from",
          "between",
          "around",
          "about",
          "am",
          "erbyn",
          "cyn",
          "tan",
          "o",
          "rhwng",
          "@" ->
          index + 1;
      default -> -1;
    };
  }

  /** Past a time or a range of times, or -1; a bare hour needs a preposition to be a time. */
  private static int range(Tokens tokens, int index, int after) {
    boolean led = after > 0;
    int start = led ? after : index;
    if (led && isHedge(tokens.word(start))) {
      start++;
    }
    ClockTime first = ClockTime.at(tokens, start);
    if (first == null) {
      return -1;
    }
    int at = first.end();
    int to = rangeWord(tokens, at, tokens.is(index, "between") || tokens.is(index, "rhwng"));
    ClockTime second = to > 0 ? ClockTime.at(tokens, to) : null;
    boolean exact = tokens.is(index, "at") && first.minutes() % 60 != 0;
    boolean isMeasure = tokens.is(first.end(), "%") || Unit.of(tokens.word(first.end())) != null;
    if (exact && second == null && !isMeasure) {
      return first.end();
    }
    boolean sure = first.isSure() || second != null && second.isSure();
    if (second != null && sure) {
      return second.end();
    }
    if (first.isSure()) {
      return first.end();
    }
    return led && standsAsHour(tokens, index, second == null ? first.end() : second.end())
        ? second == null ? first.end() : second.end()
        : -1;
  }

  private static boolean isHedge(String word) {
    return switch (word) {
      case "about", "around", "roughly", "say", "approximately" -> true;
      default -> false;
    };
  }

  private static int rangeWord(Tokens tokens, int at, boolean between) {
    return switch (tokens.word(at)) {
      case "-", "to", "until", "till", "tan", "i" -> at + 1;
      case "and", "a" -> between ? at + 1 : -1;
      default -> -1;
    };
  }

  /** "at 9" is a time when nothing follows that it could count. */
  private static boolean standsAsHour(Tokens tokens, int index, int end) {
    boolean asks =
        switch (tokens.word(index)) {
          case "at", "between", "@", "by", "until", "till", "before", "am" -> true;
          default -> false;
        };
    return asks
        && (!tokens.isWord(end)
                && !tokens.is(end, "%")
                && !tokens.is(end, "/")
                && !tokens.isDigits(end)
                && !tokens.isJoined(end + 1)
            || switch (tokens.word(end)) {
              case "every",
                  "each",
                  "on",
                  "in",
                  "daily",
                  "tonight",
                  "most",
                  "with",
                  "and",
                  "so",
                  "sharp",
                  "when",
                  "if" ->
                  true;
              default -> false;
            });
  }

  static boolean isClockEnding(Tokens tokens, int at) {
    return switch (tokens.word(at)) {
      case "am", "pm", "a", "p", "o'clock", "yb", "yh" -> true;
      default -> false;
    };
  }
}
