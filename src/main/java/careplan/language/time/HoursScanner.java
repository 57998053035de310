package careplan.language.time;

import careplan.language.time.HoursItem.Sort;
import java.util.ArrayList;
import java.util.List;

/** Turns a text about hours of opening into the things it says, in order. */
final class HoursScanner {
  private HoursScanner() {}

  static List<HoursItem> scan(Tokens tokens) {
    List<HoursItem> items = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      HoursItem item = at(tokens, at);
      if (item == null) {
        at++;
      } else {
        items.add(item);
        at = item.end();
      }
    }
    return items;
  }

  private static HoursItem at(Tokens tokens, int index) {
    HoursItem best = AllHours.at(tokens, index);
    best = longer(best, OpenDays.at(tokens, index));
    best = longer(best, OpenTimes.at(tokens, index));
    best = longer(best, OpenTimes.run(tokens, index));
    PhraseTable.Match<Sort> words = HoursWords.at(tokens, index);
    if (words != null) {
      best = longer(best, HoursItem.of(words.value(), index, words.end()));
    }
    best = longer(best, condition(tokens, index));
    best = best == null ? redirect(tokens, index) : best;
    return best == null ? mark(tokens, index) : onlyIfMeant(tokens, best);
  }

  private static HoursItem longer(HoursItem one, HoursItem other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.end() > one.end() ? other : one;
  }

  private static HoursItem mark(Tokens tokens, int at) {
    return switch (tokens.word(at)) {
      case ".", ";", "!", "?", "|" -> HoursItem.of(Sort.SENTENCE, at, at + 1);
      case ",", "(", ")", "-", ":", "[", "]", "but", "though", "although", "however", "ond", "/" ->
          HoursItem.of(Sort.CLAUSE, at, at + 1);
      default -> null;
    };
  }

  /** "any time she is in" is a condition, "messages taken" is not "message". */
  private static HoursItem onlyIfMeant(Tokens tokens, HoursItem item) {
    if (!item.is(Sort.ANY_TIME)) {
      return item;
    }
    return switch (tokens.word(item.end())) {
      case "i", "he", "she", "they", "i'm", "he's", "she's", "if", "when", "that", "we", "we're" ->
          HoursItem.of(Sort.HEDGE, item.start(), item.end());
      default -> item;
    };
  }

  /** "24 hours when somebody is staying", "24/7 from April". */
  private static HoursItem condition(Tokens tokens, int at) {
    if (tokens.is(at, "from") || tokens.is(at, "starting")) {
      Point later = DateReader.at(tokens, at + 1);
      later = later == null ? RelativeReader.at(tokens, at + 1) : later;
      return later == null ? null : HoursItem.of(Sort.HEDGE, at, later.end());
    }
    if (!tokens.is(at, "when") && !tokens.is(at, "while") && !tokens.is(at, "if")) {
      return null;
    }
    return switch (tokens.word(at + 1)) {
      case "someone",
          "somebody",
          "she",
          "he",
          "they",
          "there",
          "residents",
          "staff",
          "occupied",
          "i",
          "i'm",
          "she's",
          "he's" ->
          HoursItem.of(Sort.HEDGE, at, at + 2);
      default -> null;
    };
  }

  /** "ring 111", "call the crisis team", "otherwise 999": somebody else is to be asked. */
  private static HoursItem redirect(Tokens tokens, int at) {
    boolean verb =
        switch (tokens.word(at)) {
          case "ring",
              "call",
              "pull",
              "phone",
              "dial",
              "contact",
              "use",
              "telephone",
              "ffoniwch",
              "galwch",
              "cysylltwch",
              "deialwch" ->
              !isNoun(tokens, at);
          default -> false;
        };
    if (!verb) {
      boolean elsewhere = isEmergencyNumber(tokens, at) && !isOwnNumber(tokens, at);
      return elsewhere ? HoursItem.of(Sort.REDIRECT, at, at + 1) : null;
    }
    int target = at + 1;
    boolean somebodyElse =
        tokens.isDigits(target) ? tokens.length(target) > 2 : isTarget(tokens, target);
    return somebodyElse ? HoursItem.of(Sort.REDIRECT, at, target + 1) : null;
  }

  /** "on call", "the phone", "mobile phone" are no advice to ring. */
  private static boolean isNoun(Tokens tokens, int at) {
    return switch (tokens.word(tokens.is(at - 1, "-") ? at - 2 : at - 1)) {
      case "on",
          "the",
          "a",
          "his",
          "her",
          "my",
          "their",
          "our",
          "mobile",
          "emergency",
          "by",
          "answers",
          "every",
          "each",
          "first",
          "of",
          "one" ->
          true;
      default -> false;
    };
  }

  /** Whether a word after "ring" or "call" names somebody, and not when or how to ring. */
  private static boolean isTarget(Tokens tokens, int at) {
    return switch (tokens.word(at)) {
      case "her", "his", "my", "him" ->
          tokens.isWord(at + 1) && !tokens.is(at, "him") && isTarget(tokens, at + 1);
      case "me",
          "us",
          "all",
          "any",
          "anytime",
          "at",
          "between",
          "before",
          "after",
          "day",
          "night",
          "first",
          "back",
          "on",
          "if",
          "for",
          "when",
          "round",
          "or",
          "and",
          "in",
          "during",
          "whenever",
          "through",
          "early",
          "as",
          "to",
          "whatever",
          "handlers",
          "handling",
          "centre",
          "center",
          "line",
          "lines",
          "answered",
          "only",
          "twice",
          "ahead",
          "number",
          "is",
          "are",
          "calls",
          "up",
          "always",
          "from",
          "until",
          "no",
          "here",
          "this",
          "by",
          "out",
          "late",
          "soon",
          "taken",
          "details",
          "free",
          "with",
          "time",
          "once",
          "again",
          "outs" ->
          false;
      default -> tokens.isWord(at);
    };
  }

  private static boolean isEmergencyNumber(Tokens tokens, int at) {
    return tokens.is(at, "111") || tokens.is(at, "999") || tokens.is(at, "112");
  }

  private static boolean isOwnNumber(Tokens tokens, int at) {
    return at == 0 || tokens.is(at + 1, "press") || tokens.is(at + 1, "option");
  }
}
