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
  private final String value;
  private final Style style;

  ScalarNode(int start, int end, String value, Style style) {
    super(start);
    this.end = end;
    this.value = value;
    this.style = style;
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
