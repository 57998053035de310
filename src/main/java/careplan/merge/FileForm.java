package careplan.merge;

/**
 * How a file is written apart from its words: its mark at the start, its line ends, its last line.
 */
record FileForm(boolean byteOrderMark, boolean carriageReturns, boolean lastLineEnds) {
  private static final String MARK = "\uFEFF";

  /** The form of the result: that of ours, and of theirs where only they changed it. */
  static FileForm of(String base, String ours, String theirs) {
    FileForm was = formOf(base.isEmpty() ? ours : base);
    FileForm one = formOf(ours);
    FileForm other = formOf(theirs);
    return new FileForm(
        pick(was.byteOrderMark, one.byteOrderMark, other.byteOrderMark),
        pick(was.carriageReturns, one.carriageReturns, other.carriageReturns),
        pick(was.lastLineEnds, one.lastLineEnds, other.lastLineEnds));
  }

  private static boolean pick(boolean was, boolean one, boolean other) {
    return one == was ? other : one;
  }

  private static FileForm formOf(String text) {
    int end = text.indexOf('\n');
    return new FileForm(
        text.startsWith(MARK), end > 0 && text.charAt(end - 1) == '\r', text.endsWith("\n"));
  }

  /** A text whose lines end in LF, the last one as well. */
  static String plain(String text) {
    String words = text.startsWith(MARK) ? text.substring(1) : text;
    words = words.replace("\r\n", "\n").replace('\r', '\n');
    return words.isEmpty() || words.endsWith("\n") ? words : words + "\n";
  }

  /** A plain text in this form. */
  String of(String text, boolean keepLastLine) {
    String words = text;
    if (!lastLineEnds && !keepLastLine && words.endsWith("\n")) {
      words = words.substring(0, words.length() - 1);
    }
    words = carriageReturns ? words.replace("\n", "\r\n") : words;
    return byteOrderMark ? MARK + words : words;
  }
}
