package careplan.yaml;

/** Lines of a file moved in or out. */
final class Reindented {
  private final TextLines lines;

  Reindented(Layout layout) {
    this.lines = layout.lines;
  }

  /** A line of nothing but a comment, at a column; a blank line as it is. */
  String comment(int line, int column) {
    String words = lines.words(line);
    return TextLines.isBlank(words) ? words : " ".repeat(column) + words.strip();
  }

  /** A line moved in by so many columns, or out where it is below 0. */
  static String shifted(String words, int by) {
    if (by >= 0) {
      return words.isEmpty() ? words : " ".repeat(by) + words;
    }
    return words.substring(Math.min(-by, TextLines.indentation(words)));
  }
}
