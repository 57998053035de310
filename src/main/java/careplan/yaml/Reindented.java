package careplan.yaml;

/** Lines of a file moved in or out, so that they say the same as before. */
final class Reindented {
  private static final int STEP = 2;

  private final SourceText source;
  private final TextLines lines;

  Reindented(Layout layout) {
    this.source = layout.source;
    this.lines = layout.lines;
  }

  /** A line of nothing but a comment, at a column; a blank line as it is. */
  String comment(int line, int column) {
    String words = lines.words(line);
    return TextLines.isBlank(words)
        ? words
        : " ".repeat(column) + words.substring(leadingBlanks(words));
  }

  /** A line moved in by so many columns, or out where it is below 0. */
  static String shifted(String words, int by) {
    if (by >= 0) {
      return words.isEmpty() ? words : " ".repeat(by) + words;
    }
    return words.substring(Math.min(-by, TextLines.indentation(words)));
  }

  /**
   * A further line of a value that is not a block.
   *
   * @param column where its key or dash comes to stand
   */
  String continued(int line, Member member, int column) {
    String words = lines.words(line);
    if (BlockText.isOne(member.value)) {
      BlockText block = BlockText.of((ScalarNode) member.value, source, lines, member.column);
      if (line > block.headerLine()) {
        int margin = column + (block.statedIndentation() > 0 ? block.statedIndentation() : STEP);
        return below(words, block.indentation(), margin);
      }
    }
    if (TextLines.isBlank(words)) {
      return words;
    }
    if (member.value instanceof ScalarNode) {
      return " ".repeat(column + STEP) + words.substring(leadingBlanks(words));
    }
    return shifted(words, column - member.column);
  }

  /** A line of text below {@code |}: spaces beyond the margin are words of it. */
  private static String below(String words, int oldMargin, int margin) {
    if (oldMargin == 0) {
      return words;
    }
    if (!TextLines.isBlank(words) || words.length() > oldMargin) {
      return shifted(words, margin - oldMargin);
    }
    return words.length() > margin ? words.substring(0, margin) : words;
  }

  private static int leadingBlanks(String words) {
    int at = 0;
    while (at < words.length() && (words.charAt(at) == ' ' || words.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }
}
