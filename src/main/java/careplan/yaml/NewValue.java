package careplan.yaml;

import java.util.List;

/** Another value in the place of one that stands in block style, its comment kept. */
final class NewValue {
  private final Layout layout;
  private final TextLines lines;
  private final String text;
  private final Member member;

  NewValue(Layout layout, Member member) {
    this.layout = layout;
    this.lines = layout.lines;
    this.text = layout.source.text();
    this.member = member;
  }

  /** Writes the value, words in the style of those that stand there, where that is possible. */
  void write(Value value, Splices splices) throws EditRefused {
    if (value instanceof Value.Words words
        && member.value instanceof ScalarNode scalar
        && !scalar.isEmpty()) {
      writeWords(scalar, words.text(), splices);
    } else {
      writeWhole(value, splices);
    }
  }

  private void writeWords(ScalarNode old, String words, Splices splices) {
    int start = layout.source.chars(old.start());
    int firstEnd;
    int lastLine;
    if (BlockText.isOne(old)) {
      BlockText block = BlockText.of(old, layout.source, lines, member.column);
      firstEnd = block.headerEnd();
      lastLine = block.lastLine();
    } else {
      firstEnd = layout.source.chars(old.end());
      lastLine = lines.lineAt(firstEnd);
    }
    String written = inStyle(old.style(), words, lines.column(start), member.column + 2);
    int lineEnd = wordsEnd(lines.lineAt(firstEnd));
    String tail = text.substring(firstEnd, Math.max(firstEnd, lineEnd));
    int end = Math.max(Math.max(firstEnd, lineEnd), wordsEnd(lastLine));
    splices.replace(start, end, withTail(written, tail, lines.lineEnd()));
  }

  private static String inStyle(ScalarNode.Style style, String words, int column, int indentation) {
    boolean below = ScalarText.fitsBelowHeader(words);
    boolean fitsLine = column + words.length() + 2 <= ValueText.WIDTH || words.indexOf(' ') < 0;
    boolean oneLine = words.indexOf('\n') < 0 || words.indexOf('\n') == words.length() - 1;
    return switch (style) {
      case LITERAL ->
          below
              ? ScalarText.belowHeader(words, false, indentation)
              : ScalarText.block(words, column, indentation);
      case FOLDED ->
          below
              ? ScalarText.belowHeader(words, oneLine, indentation)
              : ScalarText.block(words, column, indentation);
      case SINGLE_QUOTED ->
          fitsLine && ScalarText.isPrintableLine(words)
              ? '\'' + words.replace("'", "''") + '\''
              : ScalarText.block(words, column, indentation);
      case DOUBLE_QUOTED ->
          fitsLine && ScalarText.isPrintableLine(words)
              ? ScalarText.doubleQuoted(words, indentation)
              : ScalarText.block(words, column, indentation);
      case PLAIN -> ScalarText.block(words, column, indentation);
    };
  }

  /** The first line, then the comment that stood behind the old value, then the rest. */
  private static String withTail(String written, String tail, String lineEnd) {
    int first = written.indexOf('\n');
    String joined =
        first < 0 ? written + tail : written.substring(0, first) + tail + written.substring(first);
    return lineEnd.equals("\n") ? joined : joined.replace("\n", lineEnd);
  }

  private void writeWhole(Value value, Splices splices) throws EditRefused {
    refuseToLoseComments();
    int after = afterKeyOrDash();
    String tail = "";
    if (!member.line.isEmpty()) {
      int hash = layout.source.chars(member.line.get(0).start());
      int space = hash;
      while (space > after && TextLines.isBlank(text.substring(space - 1, space))) {
        space--;
      }
      tail = text.substring(space, wordsEnd(member.firstLine));
    }
    boolean compact = member.key.isEmpty() && tail.isEmpty();
    int keyEnd = after - lines.start(member.firstLine);
    String written = ValueText.following(value, keyEnd + 1, member.column, compact);
    splices.replace(after, wordsEnd(member.lastLine), withTail(written, tail, lines.lineEnd()));
  }

  /** A comment may stand at the end of the first line, and nowhere else. */
  private void refuseToLoseComments() throws EditRefused {
    List<Comments.Comment> all = member.line;
    boolean kept =
        all.isEmpty()
            || all.size() == 1 && layout.source.lineAt(all.get(0).start()) == member.firstLine;
    boolean inside =
        member.inner.isPresent() && !CommentedValue.of(layout, member).isWithoutComments();
    if (!kept || inside) {
      throw new EditRefused(
          member.firstLine,
          "A comment stands inside what was to be written anew and would be lost. Make this change"
              + " by hand.");
    }
  }

  private int afterKeyOrDash() {
    if (member.key.isEmpty()) {
      return member.start + 1;
    }
    return text.indexOf(':', layout.source.chars(member.key.get().end())) + 1;
  }

  /** Index into the text of the end of a line, before its line end. */
  private int wordsEnd(int line) {
    return lines.start(line) + lines.words(line).length();
  }
}
