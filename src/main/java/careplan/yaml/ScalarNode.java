package careplan.yaml;

/**
 * A piece of text, exactly as it is meant: no value is ever taken for a number, a date or a yes.
 */
public final class ScalarNode extends Node {

  /** How the text is written in the file. */
  public enum Style {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    LITERAL,
    FOLDED
  }

  private final int end;
  private final int wordsStart;
  private final int wordsEnd;
  private final String value;
  private final Style style;

  ScalarNode(int start, int end, String value, Style style) {
    this(start, end, start, end, value, style);
  }

  ScalarNode(int start, int end, int wordsStart, int wordsEnd, String value, Style style) {
    super(start);
    this.end = end;
    this.wordsStart = wordsStart;
    this.wordsEnd = wordsEnd;
    this.value = value;
    this.style = style;
  }

  /** Offset of the first word: past a quotation mark, below a {@code |}. */
  public int wordsStart() {
    return wordsStart;
  }

  /** Offset just past the last word: before a quotation mark and the last line end. */
  public int wordsEnd() {
    return wordsEnd;
  }

  @Override
  public int end() {
    return end;
  }

  /** The text, with YAML's quoting and folding taken away. */
  public String value() {
    return value;
  }

  /** How it is written. */
  public Style style() {
    return style;
  }

  @Override
  public boolean isEmpty() {
    return value.isBlank();
  }
}
