package careplan.language.time;

import careplan.language.time.HoursItem.Sort;

/** Reads advice to ask somebody else: "ring 111", "call the crisis team", "otherwise 999". */
final class Elsewhere {
  private static final WordSet VERBS =
      WordSet.of(
          "ring pull call phone dial contact use telephone ffoniwch galwch cysylltwch deialwch");

  /** Before them a call or a phone is a thing: "on call", "the phone", "mobile phone". */
  private static final WordSet BEFORE_NOUN =
      WordSet.of(
          "on the a hour hr his her my their our mobile emergency by answers every each first of one any");

  /** After "ring" or "call" they say when or how, not whom. */
  private static final WordSet NOT_SOMEBODY =
      WordSet.of(
          "me us him all any anytime at between before after day night first back on if for when",
          "round or and in during whenever through early as to whatever handlers handling centre",
          "center line lines answered only twice ahead number is are calls up always from until no",
          "here this by out late soon taken details free with time once again outs will may can triage support cover",
          "advice service response help straight right sooner at");

  private static final WordSet THINGS_TO_PRESS =
      WordSet.of(
          "bell buzzer doorbell intercom cord cords alarm pendant button red orange emergency");

  private Elsewhere() {}

  static HoursItem at(Tokens tokens, int at) {
    if (isEmergencyNumber(tokens.word(at)) && !isOwnNumber(tokens, at)) {
      return HoursItem.of(Sort.REDIRECT, at, at + 1);
    }
    if (tokens.isDigits(at) && tokens.length(at) >= 5) {
      return HoursItem.of(Sort.NUMBER, at, at + 1);
    }
    int before = tokens.is(at - 1, "-") ? at - 2 : at - 1;
    if (!VERBS.has(tokens.word(at))
        || tokens.isDigits(before)
        || BEFORE_NOUN.has(tokens.word(before))) {
      return null;
    }
    int target = at + 1;
    if (THINGS_TO_PRESS.has(tokens.word(target))) {
      return HoursItem.of(Sort.NUMBER, at, target + 1);
    }
    boolean somebody =
        tokens.isDigits(target) ? tokens.length(target) > 2 : isSomebody(tokens, target);
    return somebody ? HoursItem.of(Sort.REDIRECT, at, target + 1) : null;
  }

  private static boolean isSomebody(Tokens tokens, int at) {
    return switch (tokens.word(at)) {
      case "her", "his", "my" -> tokens.isWord(at + 1) && isSomebody(tokens, at + 1);
      case "the" -> !THINGS_TO_PRESS.has(tokens.word(at + 1));
      default ->
          tokens.isWord(at)
              && !NOT_SOMEBODY.has(tokens.word(at))
              && !THINGS_TO_PRESS.has(tokens.word(at))
              && !tokens.word(at).endsWith("ly");
    };
  }

  private static boolean isEmergencyNumber(String word) {
    return word.equals("111") || word.equals("999") || word.equals("112");
  }

  private static boolean isOwnNumber(Tokens tokens, int at) {
    return at == 0 || tokens.is(at + 1, "press") || tokens.is(at + 1, "option");
  }
}
