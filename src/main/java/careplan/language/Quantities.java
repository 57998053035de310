package careplan.language;

import java.util.ArrayList;
import java.util.List;

/** Finds amounts: numbers with their units, ranges, comparisons and scales. */
public final class Quantities {

  private Quantities() {}

  /** All amounts of a text in order. */
  public static List<Quantity> in(Text text) {
    List<Quantity> found = new ArrayList<>();
    int at = 0;
    while (at < text.size()) {
      if (!isNumber(text, at)) {
        at++;
        continue;
      }
      int end = at + 1;
      QuantityKind kind = QuantityKind.COUNT;
      while (end < text.size() && isNumber(text, end) && !text.token(end).is("half")) {
        end++;
      }
      if (isScaleMark(text, end) && isNumber(text, afterMark(text, end))) {
        end = afterMark(text, end) + 1;
        kind = QuantityKind.SCALE;
      } else if (isRangeMark(text, end) && isNumber(text, end + 1)) {
        end += 2;
      }
      String unit = "";
      if (end < text.size()) {
        Token next = text.token(end);
        QuantityKind byUnit = kindOf(next.word());
        if (byUnit != null) {
          kind = byUnit;
          unit = next.word();
          end++;
        } else if (next.isWord() && text.isAt(end, WordClass.NOUN)) {
          unit = next.word();
        }
      }
      if (at > 0 && isMoney(text.token(at - 1).word())) {
        kind = QuantityKind.MEASURE;
      }
      found.add(new Quantity(kind, new Range(comparisonStart(text, at), end), unit));
      at = end;
    }
    return found;
  }

  private static boolean isNumber(Text text, int at) {
    return text.isAt(at, WordClass.NUMBER);
  }

  private static boolean isScaleMark(Text text, int at) {
    return text.isAt(at, "/") || text.isAt(at, "out") && text.isAt(at + 1, "of");
  }

  private static int afterMark(Text text, int at) {
    return text.isAt(at, "/") ? at + 1 : at + 2;
  }

  private static boolean isRangeMark(Text text, int at) {
    return text.isAt(at, "to") || text.isAt(at, "-") || text.isAt(at, "or") || text.isAt(at, "and");
  }

  private static boolean isMoney(String word) {
    return word.equals("\u00a3") || word.equals("$") || word.equals("\u20ac");
  }

  private static QuantityKind kindOf(String word) {
    return switch (word) {
      case "mg",
          "mcg",
          "microgram",
          "micrograms",
          "ml",
          "mls",
          "puff",
          "puffs",
          "tablet",
          "tablets",
          "capsule",
          "capsules",
          "unit",
          "units",
          "drop",
          "drops",
          "sachet",
          "sachets",
          "mmol",
          "sprays",
          "spray",
          "patch",
          "patches",
          "iu" ->
          QuantityKind.DOSE;
      case "%", "percent" -> QuantityKind.PERCENT;
      case "kg",
          "kgs",
          "kilos",
          "kilo",
          "g",
          "gram",
          "grams",
          "stone",
          "st",
          "lb",
          "lbs",
          "pounds",
          "pound",
          "ounces",
          "oz",
          "m",
          "metre",
          "metres",
          "cm",
          "mm",
          "mile",
          "miles",
          "km",
          "k",
          "yards",
          "yard",
          "feet",
          "ft",
          "inches",
          "inch",
          "litre",
          "litres",
          "l",
          "pints",
          "pint",
          "minute",
          "minutes",
          "min",
          "mins",
          "hour",
          "hours",
          "hr",
          "hrs",
          "hrly",
          "hourly",
          "second",
          "seconds",
          "day",
          "days",
          "week",
          "weeks",
          "month",
          "months",
          "year",
          "years",
          "pence",
          "p",
          "c",
          "degrees",
          "calories",
          "kcal",
          "steps",
          "step",
          "times",
          "reps",
          "laps",
          "floors",
          "points" ->
          QuantityKind.MEASURE;
      default -> null;
    };
  }

  /**
   * Where "at least", "no more than", "below" and the like begin, or {@code at} where no such words
   * stand before.
   */
  private static int comparisonStart(Text text, int at) {
    int before = at - 1;
    if (before < 0) {
      return at;
    }
    String word = text.token(before).word();
    switch (word) {
      case "least", "most" -> {
        return text.isAt(before - 1, "at") ? before - 1 : before;
      }
      case "than" -> {
        int from = before - 1;
        if (from > 0 && (text.isAt(from - 1, "no") || text.isAt(from - 1, "not"))) {
          from--;
        }
        return Math.max(from, 0);
      }
      case "below", "under", "over", "above", "within", "only", "about", "between" -> {
        return before;
      }
      case "to" -> {
        return text.isAt(before - 1, "up") ? before - 1 : at;
      }
      default -> {
        return at;
      }
    }
  }
}
