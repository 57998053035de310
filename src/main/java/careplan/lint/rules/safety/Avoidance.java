package careplan.lint.rules.safety;

/**
 * Whether words name a substance only to keep it away: "never give penicillin", "penicillin-free",
 * "check the label for nuts". What is doubtful counts as named.
 */
final class Avoidance {
  private static final int REACH = 12;

  /** No sentence is read further than this many words, however long it goes on. */
  private static final int SENTENCE = 60;

  private Avoidance() {}

  /**
   * Whether the words from {@code at} to before {@code end} are named to be kept away.
   *
   * @param isThing whether this is the name of a medicine or a thing
   */
  static boolean isOf(Words words, int at, int end, boolean isThing) {
    return isMarkedFree(words, at, end)
        || (isThing && words.word(at - 1).equals("for"))
        || isDenied(words, at)
        || isForbiddenAfter(words, end)
        || isAboutTheAllergy(words, at, end)
        || isAfterAnAccident(words, at);
  }

  private static boolean isMarkedFree(Words words, int at, int end) {
    boolean free = words.word(end).equals("free") && !words.comesAfterPause(end);
    String before = words.word(at - 1);
    String label = words.word(at - 2);
    boolean searched = before.equals("for") && (label.equals("label") || label.equals("labels"));
    boolean traces = before.equals("of") && (label.equals("trace") || label.equals("traces"));
    return free || searched || traces || before.equals("non");
  }

  /** Whether a "never" before a word denies it; "do not forget to take" denies the forgetting. */
  static boolean isDenied(Words words, int at) {
    for (int i = at - 1; i >= 0 && at - i <= REACH && !words.startsSentence(i + 1); i--) {
      String word = words.word(i);
      if (isContrast(word)) {
        return false;
      }
      boolean denies = isNo(word) || (isRatherThan(words, i) && !words.comesAfterPause(i + 1));
      if (denies) {
        return !isNoToNeglect(words, i, at) && !startsAnew(words, i, at);
      }
    }
    return false;
  }

  private static boolean isNo(String word) {
    return switch (word) {
      case "not",
          "never",
          "no",
          "without",
          "nor",
          "neither",
          "avoid",
          "avoids",
          "avoiding",
          "cannot",
          "refuse",
          "refuses",
          "instead",
          "except",
          "byth",
          "peidiwch",
          "peidio",
          "heb",
          "osgoi",
          "dim",
          "ddim",
          "nid",
          "excluding",
          "exclude",
          "excludes",
          "leave",
          "leaves" ->
          true;
      default -> word.endsWith("n't");
    };
  }

  private static boolean isRatherThan(Words words, int at) {
    String next = words.word(at + 1);
    return switch (words.word(at)) {
      case "rather", "other" -> next.equals("than");
      case "apart", "away" -> next.equals("from");
      default -> false;
    };
  }

  private static boolean isContrast(String word) {
    return switch (word) {
      case "but", "then", "until", "unless", "because", "so" -> true;
      default -> false;
    };
  }

  private static boolean isNoToNeglect(Words words, int no, int at) {
    for (int i = no + 1; i < at; i++) {
      switch (words.word(i)) {
        case "forget",
            "forgets",
            "miss",
            "misses",
            "stop",
            "stops",
            "skip",
            "skips",
            "delay",
            "hesitate",
            "run",
            "only",
            "mind",
            "worry",
            "wait",
            "longer",
            "late",
            "later",
            "more" -> {
          return true;
        }
        default -> {}
      }
    }
    return words.word(no).startsWith("leave") && !words.word(no + 1).equals("out");
  }

  /** "Do not wait, give penicillin": after the pause something is to be done after all. */
  private static boolean startsAnew(Words words, int no, int at) {
    for (int i = no + 1; i < at; i++) {
      boolean deed =
          switch (words.word(i)) {
            case "give",
                "gives",
                "take",
                "takes",
                "use",
                "uses",
                "offer",
                "offers",
                "start",
                "put",
                "apply",
                "bring",
                "keep",
                "have" ->
                true;
            default -> false;
          };
      if (deed && words.comesAfterPause(i)) {
        return true;
      }
    }
    return false;
  }

  /** "Penicillin must not be given", "nuts are kept away". */
  private static boolean isForbiddenAfter(Words words, int end) {
    for (int i = end; i < words.size() && i - end < 5 && !words.comesAfterPause(i); i++) {
      String word = words.word(i);
      boolean verbNo =
          word.equals("never")
              || word.equals("avoided")
              || word.equals("banned")
              || word.equals("forbidden")
              || word.endsWith("n't")
              || word.equals("cannot")
              || (word.equals("not") && isAuxiliary(words.word(i - 1)))
              || (word.equals("kept") && words.word(i + 1).equals("away"));
      if (verbNo) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAuxiliary(String word) {
    return switch (word) {
      case "must", "should", "is", "are", "may", "can", "do", "does", "will", "shall", "to" -> true;
      default -> false;
    };
  }

  /** The sentence speaks of the allergy, of labels or of a warning. */
  private static boolean isAboutTheAllergy(Words words, int at, int end) {
    int from = at;
    while (from > 0 && at - from < SENTENCE && !words.startsSentence(from)) {
      from--;
    }
    for (int i = from; i - at < SENTENCE && i < words.size(); i++) {
      if (i >= end && words.startsSentence(i)) {
        return false;
      }
      String word = words.word(i);
      boolean about =
          word.startsWith("allerg")
              || word.startsWith("alerg")
              || word.startsWith("intoleran")
              || word.startsWith("anaphyla")
              || word.startsWith("bracelet")
              || word.equals("alert")
              || word.equals("warn")
              || word.equals("warns");
      if (about) {
        return true;
      }
    }
    return false;
  }

  /** "If I have eaten sesame, ...": what to do when it has happened all the same. */
  private static boolean isAfterAnAccident(Words words, int at) {
    int deed = at - 1;
    while (deed > 0 && !words.comesAfterPause(deed + 1) && isBetween(words.word(deed))) {
      deed--;
    }
    if (deed < 0 || words.comesAfterPause(deed + 1) || !isAccident(words.word(deed))) {
      return false;
    }
    for (int i = deed - 1; i >= 0 && at - i <= REACH && !words.startsSentence(i + 1); i--) {
      switch (words.word(i)) {
        case "if", "after", "when", "case", "os", "ar" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isBetween(String word) {
    return switch (word) {
      case "a",
          "an",
          "the",
          "any",
          "some",
          "something",
          "anything",
          "food",
          "containing",
          "with",
          "of",
          "in",
          "by",
          "to",
          "my",
          "his",
          "her" ->
          true;
      default -> false;
    };
  }

  private static boolean isAccident(String word) {
    return switch (word) {
      case "eat",
          "eats",
          "eaten",
          "ate",
          "touch",
          "touches",
          "touched",
          "swallow",
          "swallows",
          "swallowed",
          "exposed",
          "stung",
          "fwyta" ->
          true;
      default -> false;
    };
  }
}
