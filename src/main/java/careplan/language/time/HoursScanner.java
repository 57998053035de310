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
    PhraseTable.Match<Sort> words = HoursWords.at(tokens, index);
    if (words != null) {
      best = longer(best, HoursItem.of(words.value(), index, words.end()));
    }
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

  /** "ring 111", "call the crisis team", "otherwise 999": somebody else is to be asked. */
  private static HoursItem redirect(Tokens tokens, int at) {
    boolean verb =
        switch (tokens.word(at)) {
          case "ring",
              "call",
              "pull",
              "press",
              "phone",
              "dial",
              "contact",
              "use",
              "telephone",
              "ffoniwch",
              "galwch",
              "cysylltwch",
              "deialwch" ->
              !tokens.is(at - 1, "on") && !tokens.is(tokens.is(at - 1, "-") ? at - 2 : at, "on");
          default -> false;
        };
    if (!verb) {
      boolean elsewhere = isEmergencyNumber(tokens, at) && !isOwnNumber(tokens, at);
      return elsewhere ? HoursItem.of(Sort.REDIRECT, at, at + 1) : null;
    }
    int target = at + 1;
    if (tokens.is(at, "pull") || tokens.is(at, "press") && tokens.is(target, "the")) {
      return HoursItem.of(Sort.REDIRECT, at, target + 1);
    }
    boolean somebodyElse =
        switch (tokens.word(target)) {
          case "the",
              "our",
              "your",
              "nhs",
              "gp",
              "emergency",
              "crisis",
              "ambulance",
              "police",
              "another",
              "samaritans",
              "social",
              "out" ->
              true;
          default -> tokens.isDigits(target) && tokens.length(target) > 2;
        };
    return somebodyElse ? HoursItem.of(Sort.REDIRECT, at, target + 1) : null;
  }

  private static boolean isEmergencyNumber(Tokens tokens, int at) {
    return tokens.is(at, "111") || tokens.is(at, "999") || tokens.is(at, "112");
  }

  private static boolean isOwnNumber(Tokens tokens, int at) {
    return at == 0 || tokens.is(at + 1, "press") || tokens.is(at + 1, "option");
  }
}
