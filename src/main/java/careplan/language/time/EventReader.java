package careplan.language.time;

import careplan.language.time.Point.Sort;

/** Reads the noun phrases of happenings: "my 21st birthday in May", "the next CTP review". */
final class EventReader {
  private static final int LONGEST_PHRASE = 7;

  private EventReader() {}

  /** A happening whose noun phrase begins at {@code index}, or null. */
  static Point at(Tokens tokens, int index) {
    if (tokens.is(index, "a") || tokens.is(index, "an")) {
      return null;
    }
    int birthday = birthday(tokens, index);
    if (birthday > 0) {
      return new Point(birthday, Sort.EVENT, null);
    }
    int head = -1;
    Sort sort = null;
    int limit = Math.min(index + LONGEST_PHRASE, tokens.size());
    for (int at = index; at < limit; at++) {
      String word = tokens.word(at);
      if (word.equals("-") && at > index && tokens.isJoined(at) && tokens.isJoined(at + 1)) {
        continue;
      }
      if (!tokens.isWord(at) && !tokens.isDigits(at) || EventWords.stopsPhrase(word)) {
        break;
      }
      int two = twoWords(tokens, at);
      Sort found = two > 0 ? Sort.REVIEW : EventWords.sortOf(word);
      if (found != null) {
        head = two > 0 ? two - 1 : at;
        sort = found;
        at = head;
      }
    }
    int end = tokens.is(head + 1, "nesaf") ? head + 2 : head + 1;
    return head < 0 ? null : dated(tokens, new Point(end, sort, null));
  }

  /** "my 18th", where no noun follows that it could count. */
  private static int birthday(Tokens tokens, int index) {
    boolean isSomebodys = RelativeReader.isPossessive(tokens.word(index));
    NumberReading age = isSomebodys ? NumberReading.ordinal(tokens, index + 1) : null;
    return age != null && tokens.isDigits(index + 1) && !tokens.isWord(age.end()) ? age.end() : -1;
  }

  private static int twoWords(Tokens tokens, int at) {
    int end = tokens.after(at, "follow", "up");
    if (end < 0) {
      end = tokens.after(at, "check", "up");
    }
    return end < 0 ? tokens.after(at, "check", "in") : end;
  }

  /** Where the phrase goes on to say when it is ("my birthday in May", "on 3 June"), that too. */
  static Point dated(Tokens tokens, Point event) {
    int at = event.end();
    at = tokens.is(at, ",") || tokens.is(at, "(") ? at + 1 : at;
    switch (tokens.word(at)) {
      case "in", "on", "at", "due" -> at++;
      default -> {
        if (at == event.end()) {
          return event;
        }
      }
    }
    at = tokens.is(at, "on") || tokens.is(at, "in") ? at + 1 : at;
    Point date = DateReader.at(tokens, at);
    if (date == null) {
      date = DateReader.ordinalDay(tokens, at);
    }
    return date == null ? event : new Point(date.end(), event.sort(), date.rule());
  }
}
