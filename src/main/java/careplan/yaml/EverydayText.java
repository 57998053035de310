package careplan.yaml;

/**
 * The text of a file that {@link EverydayYaml} reads, and how far it has come. Whatever is unusual
 * ends the reading.
 */
abstract class EverydayText {
  private static final int DEEPEST = 40;
  static final char NOTHING = 0;
  private static final Unusual UNUSUAL = new Unusual();

  final SourceText source;
  final String text;
  final char[] chars;
  int at;

  /** Where in its line the text at hand begins, once a line is done; -1 after the last one. */
  int column;

  int depth;

  EverydayText(SourceText source) {
    this.source = source;
    this.text = source.text();
    this.chars = text.toCharArray();
  }

  /** Something that the engine must look at. */
  static final class Unusual extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unusual() {
      super(null, null, false, false);
    }
  }

  static void require(boolean everyday) {
    if (!everyday) {
      throw UNUSUAL;
    }
  }

  final char next() {
    return at < chars.length ? chars[at] : NOTHING;
  }

  final boolean isSpaceOrEnd(int index) {
    return index >= chars.length || chars[index] == ' ' || chars[index] == '\n';
  }

  final boolean isDash() {
    return next() == '-' && isSpaceOrEnd(at + 1);
  }

  final void skipSpaces() {
    while (at < chars.length && chars[at] == ' ') {
      at++;
    }
  }

  final void skipLine() {
    while (at < chars.length && chars[at] != '\n') {
      at++;
    }
  }

  /** From the start of a line to the first text that is no comment. */
  final void nextLine() {
    while (at < chars.length) {
      int start = at;
      skipSpaces();
      if (next() == '#') {
        skipLine();
      }
      if (at < chars.length && chars[at] != '\n') {
        column = at - start;
        return;
      }
      at++;
    }
    at = chars.length;
    column = -1;
  }

  /** Past what may stand behind a value, to the next text. */
  final void endLine() {
    skipSpaces();
    if (next() == '#') {
      require(chars[at - 1] == ' ');
      skipLine();
    }
    require(at == chars.length || chars[at] == '\n');
    at++;
    nextLine();
  }

  final void deeper() {
    require(++depth <= DEEPEST);
  }

  final int indentOf(int lineStart, int most) {
    int indent = 0;
    while (indent < most && lineStart + indent < chars.length && chars[lineStart + indent] == ' ') {
      indent++;
    }
    return indent;
  }
}
