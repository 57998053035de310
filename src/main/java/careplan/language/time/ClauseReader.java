package careplan.language.time;

/** Reads the clauses that stand for a date: "by the time I leave school", "before I turn 18". */
final class ClauseReader {
  private static final int LONGEST_CLAUSE = 9;

  private static final WordSet SUBJECTS =
      WordSet.of("i he she we they you i'm he's she's we're they're i've baby mum dad mam");

  /** Verbs of leaving and beginning, which make a turn of life of places one goes to each day. */
  private static final WordSet TURNING =
      WordSet.of("leave leaves leaving start starts starting enter finish finishes return returns");

  private static final WordSet GOING =
      WordSet.of("go goes going am is are get gets come comes i'm he's she's");

  private static final WordSet TURNS =
      WordSet.of("graduate graduates retire retires marry marries emigrate emigrates");

  private static final WordSet LIFE_PLACES =
      WordSet.of(
          "uni university hospital ward prison abroad holiday married discharged born due retired",
          "rehab army maternity released supported");

  private static final WordSet LONG_STAYS =
      WordSet.of(
          "school college care unit course programme placement treatment chemo nursery job service",
          "home here group foster");

  private static final WordSet BETWEEN =
      WordSet.of(
          "to the in into on from my his her our their back out of new a high secondary primary this",
          "nursing full time big get be leave been going nursery sixth");

  private static final WordSet DAILY_ROUND =
      WordSet.of(
          "bed bus taxi breakfast lunch tea dinner carer carers up kettle news alarm asleep minibus");

  private ClauseReader() {}

  /** A clause after "by", "before" or "until", or null. */
  static Reading at(Preposition preposition, Tokens tokens, int start, int at) {
    int time = tokens.after(at, "the", "time");
    if (preposition == Preposition.BY && time > 0) {
      return byTheTime(tokens, start, time);
    }
    int age = age(tokens, at);
    if (age > 0) {
      return Reading.limit(TimeKind.DEADLINE, start, age, null);
    }
    return switch (preposition) {
      case BEFORE, UNTIL -> event(tokens, start, at, true);
      default -> null;
    };
  }

  /** "when I am 18", "once she leaves hospital", "when the baby is born", or null. */
  static Reading when(Tokens tokens, int index) {
    return switch (tokens.word(index)) {
      case "when", "once", "pan" -> event(tokens, index, index + 1, false);
      default -> null;
    };
  }

  private static int age(Tokens tokens, int at) {
    int end = tokens.after(at, "the", "age", "of");
    end = end < 0 ? tokens.after(at, "age") : end;
    NumberReading age = end < 0 ? null : NumberReading.amount(tokens, end);
    return age == null ? -1 : age.end();
  }

  private static Reading byTheTime(Tokens tokens, int start, int index) {
    int end = clauseEnd(tokens, index);
    for (int at = index; at < end; at++) {
      if (DAILY_ROUND.has(tokens.word(at))) {
        return Reading.open(TimeKind.CLOCK, start, end);
      }
    }
    return end == index ? null : Reading.limit(TimeKind.DEADLINE, start, end, null);
  }

  private static int clauseEnd(Tokens tokens, int index) {
    int at = index;
    while (at < index + LONGEST_CLAUSE && (tokens.isWord(at) || tokens.isDigits(at))) {
      at++;
    }
    return at;
  }

  /** A clause whose verb names a turn of life that has its day. */
  private static Reading event(Tokens tokens, int start, int index, boolean before) {
    int end = clauseEnd(tokens, index);
    int subject = subjectEnd(tokens, index, end);
    for (int at = subject; at >= 0 && at < Math.min(end, subject + 3); at++) {
      int past = turnOfLife(tokens, at);
      if (past < 0 && before) {
        past = whenLeftOrSeen(tokens, at);
      }
      if (past > 0) {
        return Reading.limit(TimeKind.DEADLINE, start, past, null);
      }
    }
    return null;
  }

  private static int subjectEnd(Tokens tokens, int index, int end) {
    for (int at = index; at < Math.min(end, index + 5); at++) {
      if (SUBJECTS.has(tokens.word(at))) {
        return at + 1;
      }
      if (at > index && turnOfLife(tokens, at) > 0) {
        return at;
      }
    }
    return -1;
  }

  private static int turnOfLife(Tokens tokens, int at) {
    String word = tokens.word(at);
    if (TURNS.has(word)) {
      return at + 1;
    }
    if (word.equals("arrives") || word.equals("comes") && tokens.is(at - 1, "baby")) {
      return tokens.is(at - 1, "baby") ? at + 1 : -1;
    }
    if (TURNING.has(word) || GOING.has(word)) {
      return withPlace(tokens, at);
    }
    return switch (word) {
      case "turn", "turns", "reach", "reaches" ->
          NumberReading.amount(tokens, at + 1) == null ? -1 : at + 2;
      default ->
          tokens.number(at) >= 10 && tokens.number(at) < 120 && isAge(tokens, at) ? at + 1 : -1;
    };
  }

  /** "before I go home", "until I see Dr Price": once, though "when I go home" may be each day. */
  private static int whenLeftOrSeen(Tokens tokens, int at) {
    return switch (tokens.word(at)) {
      case "go", "goes" -> tokens.is(at + 1, "home") ? at + 2 : -1;
      case "see", "sees", "meet", "meets" -> {
        boolean owned = tokens.is(at + 1, "the") || tokens.is(at + 1, "my");
        int person = owned ? at + 2 : at + 1;
        yield owned && tokens.isWord(person) || tokens.isCapital(person) ? person + 1 : -1;
      }
      default -> -1;
    };
  }

  private static boolean isAge(Tokens tokens, int at) {
    return switch (tokens.word(at - 1)) {
      case "am", "i'm", "is", "he's", "she's", "they're", "are" ->
          !tokens.isWord(at + 1) || tokens.is(at + 1, "and");
      default -> false;
    };
  }

  /** Past a place that one leaves, starts at or goes to for good, not each day, or -1. */
  private static int withPlace(Tokens tokens, int index) {
    boolean turning = TURNING.has(tokens.word(index));
    for (int at = index + 1; at < index + 6; at++) {
      String word = tokens.word(at);
      if (LIFE_PLACES.has(word) || turning && LONG_STAYS.has(word)) {
        return at + 1;
      }
      if (!BETWEEN.has(word)) {
        return -1;
      }
    }
    return -1;
  }
}
