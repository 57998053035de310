package careplan.language.time;

/** Tells dates of what has been ("when I fell in March") from dates of what is to come. */
final class LookingBack {
  private static final int WORDS_BEFORE = 5;

  private LookingBack() {}

  /** The reading, as one of the past where the words before it tell of what has happened. */
  static Reading at(Tokens tokens, int start, Reading reading) {
    if (reading == null || !reading.limit()) {
      return reading;
    }
    for (int at = start - 1; at >= start - WORDS_BEFORE; at--) {
      if (!tokens.isWord(at)) {
        break;
      }
      if (isPast(tokens.word(at))) {
        return Reading.open(TimeKind.PAST, start, reading.end());
      }
    }
    return reading;
  }

  private static boolean isPast(String word) {
    return switch (word) {
      case "was",
          "were",
          "had",
          "did",
          "fell",
          "lost",
          "died",
          "broke",
          "happened",
          "diagnosed",
          "left",
          "stopped",
          "passed",
          "came",
          "went",
          "ended",
          "moved",
          "since",
          "fall",
          "stroke",
          "accident",
          "illness",
          "crash",
          "bereavement",
          "injury",
          "attack",
          "breakdown",
          "used",
          "divorce",
          "amputation",
          "split" ->
          true;
      default -> false;
    };
  }
}
