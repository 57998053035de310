package careplan.yaml;

/**
 * Finds words of a value again in the file: a value is the file's text with quoting, folding and
 * indentation taken away, so both are walked in step.
 */
public final class WordPlaces {
  private WordPlaces() {}

  /**
   * The stretch of the file that a part of a value was read from.
   *
   * @param from index of its first character in {@link ScalarNode#value()}
   * @param to index just past its last one
   */
  public static Message.Quote of(SourceText source, ScalarNode node, int from, int to) {
    String value = node.value();
    String text = source.text();
    int at = source.chars(node.wordsStart());
    int limit = source.chars(node.wordsEnd());
    int start = at;
    int end = limit;
    int next = 0;
    while (next < to && at < limit) {
      char wanted = value.charAt(next);
      if (isSpace(wanted)) {
        next++;
        continue;
      }
      while (at < limit && isSpace(text.charAt(at)) && text.charAt(at) != wanted) {
        at++;
      }
      if (at >= limit) {
        break;
      }
      int length = written(text, at, limit, node.style(), wanted);
      if (next <= from) {
        start = at;
      }
      at += length;
      next++;
      if (next == to) {
        end = at;
      }
    }
    return new Message.Quote(
        source.offset(start), Math.max(source.offset(start), source.offset(end)));
  }

  /** How many characters of the file stand for one character of the value. */
  private static int written(String text, int at, int limit, ScalarNode.Style style, char wanted) {
    if (style == ScalarNode.Style.SINGLE_QUOTED && text.startsWith("''", at)) {
      return 2;
    }
    if (style == ScalarNode.Style.DOUBLE_QUOTED && text.charAt(at) == '\\' && at + 1 < limit) {
      int length =
          switch (text.charAt(at + 1)) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
          };
      return Math.min(length, limit - at);
    }
    return 1;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }
}
