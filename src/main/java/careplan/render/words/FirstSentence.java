package careplan.render.words;

/** Where the first sentence of a text ends. */
final class FirstSentence {
  private static final int SHORTEST_WORD = 4;

  private FirstSentence() {}

  /** The first sentence, or all of it where no other follows. */
  static String of(String text) {
    for (int i = 1; i + 2 < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(text.charAt(i + 1));
      if (c == '\n' && text.charAt(i + 1) == '\n') {
        return text.substring(0, i).strip();
      }
      boolean ends = (c == '.' && isWord(text, i)) || c == '!' || c == '?';
      if (ends && space && !Character.isLowerCase(text.charAt(i + 2))) {
        return text.substring(0, i + 1);
      }
    }
    return text;
  }

  /** Whether what stands before a full stop is a word, and no short form such as "Dr". */
  private static boolean isWord(String text, int stop) {
    int from = stop;
    while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    return stop - from >= SHORTEST_WORD
        || (stop > from && !Character.isUpperCase(text.charAt(from)));
  }
}
