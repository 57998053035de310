package careplan.yaml;

/**
 * Where the parts of a text below {@code |} or {@code >} stand.
 *
 * @param headerLine the line of the {@code |}
 * @param headerEnd index into the text just past the {@code |} and its indicators
 * @param statedIndentation the digit behind it; 0 where there is none
 * @param indentation column at which its lines start
 * @param lastLine its last line; blank ones below it count only where {@code +} keeps them
 */
record BlockText(
    int headerLine, int headerEnd, int statedIndentation, int indentation, int lastLine) {

  static boolean isOne(Node node) {
    return node instanceof ScalarNode scalar
        && (scalar.style() == ScalarNode.Style.LITERAL
            || scalar.style() == ScalarNode.Style.FOLDED);
  }

  static BlockText of(ScalarNode node, SourceText source, TextLines lines, int parentColumn) {
    String text = source.text();
    int at = source.chars(node.start()) + 1;
    int stated = 0;
    boolean keeps = false;
    while (at < text.length() && "+-123456789".indexOf(text.charAt(at)) >= 0) {
      char c = text.charAt(at);
      keeps |= c == '+';
      stated = Character.isDigit(c) ? c - '0' : stated;
      at++;
    }
    int header = source.lineAt(node.start());
    int end = node.end();
    int past = source.lineAt(end);
    boolean atLineStart = source.lineStart(past) == end;
    int bottom = atLineStart && past > header ? past - 1 : past;
    int indentation = stated > 0 ? parentColumn + stated : 0;
    for (int line = header + 1; indentation == 0 && line <= bottom; line++) {
      if (!lines.isBlank(line)) {
        indentation = lines.indentation(line);
      }
    }
    int last = bottom;
    if (!keeps) {
      while (last > header && saysNothing(lines.words(last), indentation)) {
        last--;
      }
    }
    return new BlockText(header, at, stated, indentation, last);
  }

  private static boolean saysNothing(String line, int indentation) {
    return TextLines.isBlank(line) && (indentation == 0 || line.length() <= indentation);
  }
}
