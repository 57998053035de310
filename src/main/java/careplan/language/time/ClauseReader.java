package careplan.language.time;

/** Reads the clauses that stand for a date: "by the time I leave school", "before I turn 18". */
final class ClauseReader {
  private static final int LONGEST_CLAUSE = 9;

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
      case BEFORE, UNTIL -> event(tokens, start, at);
      default -> null;
    };
  }

  /** "when I am 18", "once she leaves hospital", "when the baby is born", or null. */
  static Reading when(Tokens tokens, int index) {
    return switch (tokens.word(index)) {
      case "when", "once", "pan" -> event(tokens, index, index + 1);
      default -> null;
    };
  }

  private static int age(Tokens tokens, int at) {
    int end = tokens.after(at, "the", "age", "of");
    end = end < 0 ? tokens.after(at, "age") : end;
    if (end < 0) {
      return -1;
    }
    NumberReading age = NumberReading.amount(tokens, end);
    return age == null ? -1 : age.end();
  }

  private static Reading byTheTime(Tokens tokens, int start, int index) {
    int end = clauseEnd(tokens, index);
    for (int at = index; at < end; at++) {
      switch (tokens.word(at)) {
        case "bed",
            "bus",
            "taxi",
            "breakfast",
            "lunch",
            "tea",
            "dinner",
            "carer",
            "carers",
            "up",
            "kettle",
            "news",
            "alarm",
            "asleep" -> {
          return Reading.open(TimeKind.CLOCK, start, end);
        }
        default -> {}
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
  private static Reading event(Tokens tokens, int start, int index) {
    int end = clauseEnd(tokens, index);
    int subject = subjectEnd(tokens, index, end);
    for (int at = subject; at >= 0 && at < Math.min(end, subject + 3); at++) {
      int past = turnOfLife(tokens, at);
      if (past > 0) {
        return Reading.limit(TimeKind.DEADLINE, start, past, null);
      }
    }
    return null;
  }

  private static int subjectEnd(Tokens tokens, int index, int end) {
    for (int at = index; at < Math.min(end, index + 5); at++) {
      switch (tokens.word(at)) {
        case "i",
            "he",
            "she",
            "we",
            "they",
            "you",
            "i'm",
            "he's",
            "she's",
            "we're",
            "they're",
            "i've",
            "baby",
            "mum",
            "dad",
            "mam" -> {
          return at + 1;
        }
        default -> {
          if (at > index && turnOfLife(tokens, at) > 0) {
            return at;
          }
        }
      }
    }
    return -1;
  }

  private static int turnOfLife(Tokens tokens, int at) {
    return switch (tokens.word(at)) {
      case "leave",
          "leaves",
          "leaving",
          "start",
          "starts",
          "starting",
          "finish",
          "finishes",
          "return",
          "returns",
          "enter",
          "go",
          "goes",
          "going",
          "am",
          "is",
          "are",
          "get",
          "gets",
          "come",
          "i'm",
          "he's",
          "she's" ->
          withPlace(tokens, at);
      case "graduate",
          "graduates",
          "retire",
          "retires",
          "marry",
          "marries",
          "emigrate",
          "emigrates" ->
          at + 1;
      case "arrives", "comes" -> tokens.is(at - 1, "baby") ? at + 1 : -1;
      case "turn", "turns", "be", "reach", "reaches" ->
          tokens.number(at + 1) >= 2 || NumberReading.amount(tokens, at + 1) != null ? at + 2 : -1;
      default ->
          tokens.number(at) >= 10 && tokens.number(at) < 120 && isAge(tokens, at) ? at + 1 : -1;
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
    boolean turning =
        switch (tokens.word(index)) {
          case "leave",
              "leaves",
              "leaving",
              "start",
              "starts",
              "starting",
              "enter",
              "finish",
              "finishes",
              "return",
              "returns" ->
              true;
          default -> false;
        };
    for (int at = index + 1; at < index + 6; at++) {
      String word = tokens.word(at);
      if (isTurn(word) || turning && isLongStay(word)) {
        return at + 1;
      }
      if (!isBetween(word)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isTurn(String word) {
    return switch (word) {
      case "uni",
          "university",
          "hospital",
          "ward",
          "prison",
          "abroad",
          "holiday",
          "married",
          "discharged",
          "born",
          "due",
          "retired",
          "rehab",
          "army",
          "maternity",
          "released" ->
          true;
      default -> false;
    };
  }

  private static boolean isLongStay(String word) {
    return switch (word) {
      case "school",
          "college",
          "care",
          "unit",
          "course",
          "programme",
          "placement",
          "treatment",
          "chemo",
          "nursery",
          "job",
          "service",
          "home",
          "here",
          "group",
          "foster" ->
          true;
      default -> false;
    };
  }

  private static boolean isBetween(String word) {
    return switch (word) {
      case "to",
          "the",
          "in",
          "into",
          "on",
          "from",
          "my",
          "his",
          "her",
          "our",
          "their",
          "back",
          "out",
          "of",
          "new",
          "a",
          "high",
          "secondary",
          "primary",
          "this",
          "nursing",
          "full",
          "time",
          "big",
          "get",
          "be",
          "leave",
          "been",
          "going",
          "nursery" ->
          true;
      default -> false;
    };
  }
}
