package careplan.yaml;

/** The lines of a text together with their ends, so that joined again they are the text. */
final class TextLines {
  private final SourceText source;

  TextLines(SourceText source) {
    this.source = source;
  }

  int count() {
    return source.lineCount();
  }

  /** Index into the text of the start of a line, counted from 1; of one past the last: the end. */
  int start(int line) {
    return line > source.lineCount()
        ? source.text().length()
        : source.chars(source.lineStart(line));
  }

  /** A line without its end. */
  String words(int line) {
    return source.line(line);
  }

  /** A line with its end, from a column counted from 0 on. */
  String from(int line, int column) {
    return source.text().substring(start(line) + column, start(line + 1));
  }

  boolean isBlank(int line) {
    return isBlank(words(line));
  }

  /** Whether there is nothing but spaces and tabs. */
  static boolean isBlank(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) != ' ' && words.charAt(i) != '\t') {
        return false;
      }
    }
    return true;
  }

  /** Number of spaces a line starts with. */
  int indentation(int line) {
    return indentation(words(line));
  }

  static int indentation(String words) {
    int at = 0;
    while (at < words.length() && words.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** Column, counted from 0 in characters, of an index into the text. */
  int column(int chars) {
    return chars - start(lineAt(chars));
  }

  /** Line, counted from 1, that holds an index into the text. */
  int lineAt(int chars) {
    return source.lineAt(source.offset(chars));
  }

  /** How the lines of this text end: as its first line does. */
  String lineEnd() {
    String text = source.text();
    int end = start(2);
    if (text.startsWith("\r\n", end - 2)) {
      return "\r\n";
    }
    return end > 0 && text.charAt(end - 1) == '\r' ? "\r" : "\n";
  }

  static boolean endsLine(CharSequence text) {
    if (text.length() == 0) {
      return true;
    }
    char last = text.charAt(text.length() - 1);
    return last == '\n' || last == '\r';
  }
}
