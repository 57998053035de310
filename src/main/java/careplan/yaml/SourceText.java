package careplan.yaml;

import java.util.Arrays;

/**
 * The text of one file, without its byte-order mark, and the places in it.
 *
 * <p>Offsets count Unicode code points from 0. Lines end at LF, CR LF or CR.
 */
public final class SourceText {
  private static final int LONGEST_QUOTE = 72;

  private final String name;
  private final String text;
  private final int length;
  private final int[] lineStarts;
  private final int[] charOffsets;

  /**
   * @param name how the file is called in messages, with {@code /} between folders
   * @param text its decoded text
   */
  public SourceText(String name, String text) {
    this.name = name;
    this.text = text;
    this.length = text.codePointCount(0, text.length());
    this.charOffsets = length == text.length() ? null : charOffsets(text, length);
    this.lineStarts = lineStarts();
  }

  private static int[] charOffsets(String text, int length) {
    int[] offsets = new int[length + 1];
    int at = 0;
    for (int i = 0; i < length; i++) {
      offsets[i] = at;
      at += Character.charCount(text.codePointAt(at));
    }
    offsets[length] = at;
    return offsets;
  }

  private int[] lineStarts() {
    int[] starts = new int[Math.max(16, text.length() / 24)];
    int count = 1;
    int offset = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= ' ' && c < Character.MIN_SURROGATE) {
        offset++;
        continue;
      }
      if (Character.isLowSurrogate(c)) {
        continue;
      }
      offset++;
      boolean lineEnd =
          c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
      if (lineEnd) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = offset;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /** How the file is called in messages. */
  public String name() {
    return name;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** Number of code points. */
  public int length() {
    return length;
  }

  /** Number of lines; a text that ends in a line end has an empty last one. */
  public int lineCount() {
    return lineStarts.length;
  }

  /** The line, from 1, that holds an offset. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Offset of the first character of a line, counted from 1. */
  public int lineStart(int line) {
    return lineStarts[line - 1];
  }

  /** A line, counted from 1, without its line end. */
  public String line(int line) {
    int start = chars(lineStarts[line - 1]);
    int end = line == lineStarts.length ? text.length() : chars(lineStarts[line]);
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  /** The place of the characters from {@code start} up to, not including, {@code end}. */
  public Span span(int start, int end) {
    int line = lineAt(start);
    int endLine = lineAt(end);
    return new Span(
        line, start - lineStarts[line - 1] + 1, endLine, end - lineStarts[endLine - 1] + 1);
  }

  /** The characters from {@code start} up to, not including, {@code end}. */
  public String slice(int start, int end) {
    return text.substring(chars(start), chars(end));
  }

  /** Index into {@link #text()} of an offset. */
  public int chars(int offset) {
    return charOffsets == null ? offset : charOffsets[offset];
  }

  /** Offset of an index into {@link #text()}. */
  public int offset(int chars) {
    if (charOffsets == null) {
      return chars;
    }
    int found = Arrays.binarySearch(charOffsets, chars);
    return found >= 0 ? found : -found - 2;
  }

  /** The characters of a stretch as one line, shortened in the middle of nothing, for a message. */
  public String quote(int start, int end) {
    String words = oneLine(slice(start, Math.min(end, start + 4 * LONGEST_QUOTE)));
    if (words.length() <= LONGEST_QUOTE) {
      return words;
    }
    int cut = words.lastIndexOf(' ', LONGEST_QUOTE);
    if (cut < LONGEST_QUOTE / 2) {
      cut = LONGEST_QUOTE - (Character.isHighSurrogate(words.charAt(LONGEST_QUOTE - 1)) ? 1 : 0);
    }
    return words.substring(0, cut) + " ...";
  }

  private static String oneLine(String words) {
    StringBuilder line = new StringBuilder(words.length());
    boolean space = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
        space = !line.isEmpty();
      } else {
        if (space) {
          line.append(' ');
          space = false;
        }
        line.append(c);
      }
    }
    return line.toString();
  }
}
