package careplan.language.time;

import careplan.language.time.HoursItem.Sort;
import java.util.Set;

/** Reads who is there by part of the day ("day staff", "waking nights") and who answers a phone. */
final class StaffOnDuty {
  private static final int END_OF_DAY = 20 * 60;

  /** How many words away the other shift is looked for. */
  private static final int REACH = 12;

  private static final WordSet STAFF =
      WordSet.of(
          "staff team teams nurse nurses carer carers worker workers warden wardens cover crew",
          "manager managers support sister desk porter");

  private static final WordSet PHONE =
      WordSet.of("phone phones telephone telephones line lines calls call number switchboard");

  /** What a caller reaches, and what callers are told apart by. */
  private static final WordSet ANSWERING =
      WordSet.of(
          "phones lines calls switchboard desk reception receptionist mobile emergency emergencies",
          "urgent referrals public");

  private static final WordSet ANSWERED =
      WordSet.of("answered open manned staffed live on taken answers picked covered");

  private StaffOnDuty() {}

  static HoursItem at(Tokens tokens, int at) {
    int end = PHONE.has(tokens.word(at)) ? answered(tokens, at) : -1;
    if (end > 0) {
      return HoursItem.of(Sort.PHONE, at, end);
    }
    boolean hours = tokens.is(at, "phone") && tokens.isDigits(at + 1);
    if (hours && tokens.length(at + 1) < 3 || ANSWERING.has(tokens.word(at))) {
      return HoursItem.of(Sort.PHONE, at, at + 1);
    }
    if (tokens.is(at, "all") || tokens.is(at, "through")) {
      return allDay(tokens, at);
    }
    int from = tokens.is(at, "waking") || tokens.is(at, "sleeping") ? at + 1 : at;
    boolean night = tokens.is(from, "night") || tokens.is(from, "nights");
    if (!night && !tokens.is(at, "day")) {
      return null;
    }
    boolean staffed =
        STAFF.has(tokens.word(from + 1))
            || from > at
            || isShift(tokens, from + 1) && hasOtherShift(tokens, at, night ? "day" : "night");
    if (!staffed) {
      return null;
    }
    int past = STAFF.has(tokens.word(from + 1)) || isShift(tokens, from + 1) ? from + 2 : from + 1;
    return night
        ? new HoursItem(Sort.PART, at, past, Set.of(), PartsOfDay.NIGHT, 8 * 60)
        : new HoursItem(Sort.PART, at, past, Set.of(), PartsOfDay.DAY, END_OF_DAY);
  }

  /** "staff all day" beside nights: then both make the whole of it. */
  private static HoursItem allDay(Tokens tokens, int at) {
    int day = tokens.is(at + 1, "the") ? at + 2 : at + 1;
    if (!tokens.is(day, "day")) {
      return null;
    }
    for (int near = at - REACH; near < at + REACH; near++) {
      if (tokens.is(near, "night") || tokens.is(near, "nights") || tokens.is(near, "overnight")) {
        return new HoursItem(Sort.PART, at, day + 1, Set.of(), PartsOfDay.DAY, END_OF_DAY);
      }
    }
    return null;
  }

  private static boolean isShift(Tokens tokens, int at) {
    return tokens.is(at, "shift") || tokens.is(at, "shifts");
  }

  private static boolean hasOtherShift(Tokens tokens, int from, String part) {
    for (int at = from - REACH; at < from + REACH; at++) {
      if (tokens.is(at, part) && isShift(tokens, at + 1)) {
        return true;
      }
    }
    return false;
  }

  private static int answered(Tokens tokens, int at) {
    for (int next = at + 1; next < at + 3; next++) {
      if (ANSWERED.has(tokens.word(next))) {
        return tokens.is(next + 1, "at") ? -1 : next + 1;
      }
      if (!tokens.is(next, "is") && !tokens.is(next, "are") && !tokens.is(next, "only")) {
        return -1;
      }
    }
    return -1;
  }
}
