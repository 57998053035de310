package careplan.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text cut into words and marks. A number with the unit of an amount is one word ({@code 5 mg}),
 * and so is a time of day.
 */
final class WordTokens {
  private static final String OPENING = "(\u201c\u2018\"[";
  private static final String CLOSING = ".,;:!?)\u201d\"]";

  /**
   * One word or mark.
   *
   * @param joined whether it stands right behind the one before it
   */
  record Token(String text, boolean joined) {
    boolean isNumber() {
      for (int i = 0; i < text.length(); i++) {
        if (Character.isDigit(text.charAt(i))) {
          return true;
        }
      }
      return false;
    }

    /** Whether it is an amount of a medicine. */
    boolean isDose() {
      int at = text.length();
      while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
        at--;
      }
      return at > 0 && isNumber() && isDoseUnit(text.substring(at));
    }

    boolean endsSentence() {
      return text.equals(".") || text.equals("!") || text.equals("?");
    }
  }

  private WordTokens() {}

  /** The tokens of a text with single spaces. */
  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf(' ', at);
      end = end < 0 ? text.length() : end;
      addWord(text, at, end, tokens);
      at = end + 1;
    }
    return tokens;
  }

  private static void addWord(String text, int from, int to, List<Token> tokens) {
    int start = from;
    boolean joined = false;
    while (start < to && OPENING.indexOf(text.charAt(start)) >= 0) {
      tokens.add(new Token(text.substring(start, start + 1), joined));
      joined = true;
      start++;
    }
    int end = to;
    while (end > start && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end > start) {
      String word = text.substring(start, end);
      Token before = tokens.isEmpty() || joined ? null : tokens.get(tokens.size() - 1);
      if (before != null && isBareNumber(before.text()) && isUnit(word)) {
        tokens.set(tokens.size() - 1, new Token(before.text() + " " + word, before.joined()));
      } else {
        tokens.add(new Token(word, joined));
      }
      joined = true;
    }
    for (int i = end; i < to; i++) {
      tokens.add(new Token(text.substring(i, i + 1), joined || i > end));
    }
  }

  private static boolean isBareNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isDigit(c) && c != '.' && c != ',' && c != '-' && c != '\u2013') {
        return false;
      }
    }
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  private static boolean isUnit(String word) {
    String unit = word.toLowerCase(Locale.ROOT);
    return isDoseUnit(unit)
        || switch (unit) {
          case "minutes",
              "minute",
              "hours",
              "hour",
              "days",
              "day",
              "weeks",
              "week",
              "months",
              "month",
              "years",
              "year",
              "times",
              "carers",
              "people",
              "kg",
              "metres",
              "miles",
              "litres",
              "am",
              "pm" ->
              true;
          default -> false;
        };
  }

  private static boolean isDoseUnit(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "mg",
          "mcg",
          "microgram",
          "micrograms",
          "milligram",
          "milligrams",
          "g",
          "gram",
          "grams",
          "ml",
          "mls",
          "millilitres",
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
          "patch",
          "patches",
          "iu" ->
          true;
      default -> false;
    };
  }
}
