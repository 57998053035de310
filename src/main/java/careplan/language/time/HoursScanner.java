package careplan.language.time;

import careplan.language.time.HoursItem.Sort;
import java.util.ArrayList;
import java.util.List;

/** Turns a text about hours of opening into the things it says, in order. */
final class HoursScanner {
  private static final WordSet SOMEBODY =
      WordSet.of(
          "someone somebody she he they there residents staff staffed occupied i i'm she's he's we",
          "we're they're open it");

  private static final WordSet PERSON =
      WordSet.of("person human volunteer volunteers someone somebody nurse worker counsellor");

  private static final WordSet GOING = WordSet.of("the she he they we i somebody everybody");

  private static final WordSet NUMBER = WordSet.of("number line phone tel no telephone");

  private static final WordSet PASSED_ON =
      WordSet.of(
          "goes go gets diverts diverted switches switched transfers transferred rings forwards",
          "forwarded passes passed put reaches answered takes connects redirects redirected");

  private static final WordSet NIGHT_COVER = WordSet.of("night nights overnight waking sleep");

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
    best = longer(best, StaffOnDuty.at(tokens, index));
    PhraseTable.Match<Sort> words = HoursWords.at(tokens, index);
    if (words != null && !isReplyOfPerson(tokens, index)) {
      best = longer(best, HoursItem.of(words.value(), index, words.end()));
    }
    best = longer(best, condition(tokens, index));
    best = longer(best, whileOpen(tokens, index));
    best = best == null ? Elsewhere.at(tokens, index) : best;
    return best == null ? mark(tokens, index) : onlyIfMeant(tokens, best);
  }

  /** "a volunteer replies": somebody is there, and no machine. */
  private static boolean isReplyOfPerson(Tokens tokens, int at) {
    boolean reply = tokens.is(at, "replies") || tokens.is(at, "reply");
    return reply && PERSON.has(tokens.word(at - 1));
  }

  private static HoursItem longer(HoursItem one, HoursItem other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.end() > one.end() ? other : one;
  }

  private static HoursItem mark(Tokens tokens, int at) {
    return switch (tokens.word(at)) {
      case "?" -> HoursItem.of(at == 0 ? Sort.SENTENCE : Sort.HEDGE, at, at + 1);
      case ".", ";", "!", "|" -> HoursItem.of(Sort.SENTENCE, at, at + 1);
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
    int rest = rest(tokens, item.end());
    if (rest > 0) {
      return HoursItem.of(Sort.REST, item.start(), rest);
    }
    return switch (tokens.word(item.end())) {
      case "i", "he", "she", "they", "i'm", "he's", "she's", "if", "when", "that", "we", "we're" ->
          HoursItem.of(Sort.CONDITION, item.start(), item.end());
      default -> item;
    };
  }

  /** "24 hours when somebody is staying", "24/7 from April". */
  private static HoursItem condition(Tokens tokens, int at) {
    int rest = rest(tokens, at);
    if (rest > 0) {
      return HoursItem.of(Sort.REST, at, rest);
    }
    if (tokens.is(at, "for") && isSomeMonths(tokens, at + 1)) {
      return HoursItem.of(Sort.HEDGE, at, at + 3);
    }
    if (tokens.is(at, "from")
        || tokens.is(at, "starting")
        || tokens.is(at, "until")
        || tokens.is(at, "till")) {
      Point later = DateReader.at(tokens, at + 1);
      later = later == null ? RelativeReader.at(tokens, at + 1) : later;
      if (later != null) {
        return HoursItem.of(Sort.HEDGE, at, later.end());
      }
      boolean home = tokens.is(at, "until") || tokens.is(at, "till");
      return home && GOING.has(tokens.word(at + 1)) ? HoursItem.of(Sort.LIMITED, at, at + 2) : null;
    }
    if (!tokens.is(at, "when") && !tokens.is(at, "while") && !tokens.is(at, "if")) {
      return null;
    }
    boolean named = SOMEBODY.has(tokens.word(at + 1)) || isException(tokens.word(at - 1));
    return named ? HoursItem.of(Sort.CONDITION, at, at + 2) : null;
  }

  /** "three months", "6 weeks". */
  private static boolean isSomeMonths(Tokens tokens, int at) {
    boolean number = tokens.isDigits(at) || NumberWords.small(tokens.word(at)) > 0;
    return number && (tokens.is(at + 1, "months") || tokens.is(at + 1, "weeks"));
  }

  private static boolean isException(String word) {
    return switch (word) {
      case "except", "not", "bar", "from", "than" -> true;
      default -> false;
    };
  }

  /** "when the clinic is open": its hours, whichever they are. */
  private static HoursItem whileOpen(Tokens tokens, int at) {
    boolean begins = tokens.is(at, "when") || tokens.is(at, "while") || tokens.is(at, "whilst");
    for (int next = at + 1; begins && next < at + 6; next++) {
      if (tokens.is(next, "open")) {
        return HoursItem.of(Sort.LIMITED, at, next + 1);
      }
    }
    return null;
  }

  /** Past "then diverts to the on-call nurse", or -1. */
  private static int onCall(Tokens tokens, int at) {
    for (int next = at + 1; next < at + 6; next++) {
      boolean call =
          tokens.is(next, "call") && (tokens.is(next - 1, "on") || tokens.is(next - 1, "-"));
      if (call) {
        return next + 1;
      }
    }
    return -1;
  }

  /** Past "same number goes through": whoever takes over, the call is answered; or -1. */
  private static int sameNumber(Tokens tokens, int at) {
    if (!NUMBER.has(tokens.word(at + 1))) {
      return -1;
    }
    for (int next = at + 2; next < at + 5; next++) {
      if (PASSED_ON.has(tokens.word(next))) {
        return next + 1;
      }
    }
    return -1;
  }

  /** Past "when the surgery is closed" or "then night staff", or -1. */
  private static int rest(Tokens tokens, int at) {
    if (tokens.is(at, "then") || tokens.is(at, "wedyn")) {
      return NIGHT_COVER.has(tokens.word(at + 1)) ? at + 2 : onCall(tokens, at);
    }
    if (tokens.is(at, "same")) {
      return sameNumber(tokens, at);
    }
    for (int next = at + 1; tokens.is(at, "when") && next < at + 6; next++) {
      if (tokens.is(next, "closed") || tokens.is(next, "shut") || tokens.is(next, "closes")) {
        return next + 1;
      }
    }
    return -1;
  }
}
