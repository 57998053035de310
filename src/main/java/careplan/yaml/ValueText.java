package careplan.yaml;

import java.util.Map;

/**
 * Data as new YAML in block style, as a person would write it.
 *
 * <p>Words stand plain wherever they read back the same, which here includes {@code no}, {@code
 * 12:30} and {@code 0123}; a long sentence stands folded below {@code >-}, several lines below
 * {@code |-}, the rest in quotes. Whatever is written reads back to equal data. Lines end in LF.
 */
public final class ValueText {
  /** Lines of new prose are broken before this column. */
  public static final int WIDTH = 80;

  private static final int STEP = 2;

  private final StringBuilder text = new StringBuilder();

  private ValueText() {}

  /**
   * A whole file.
   *
   * @throws IllegalArgumentException if a key cannot be one: see {@link #entry}
   */
  public static String document(Value.Entries entries) {
    ValueText written = new ValueText();
    if (entries.entries().isEmpty()) {
      return "{}\n";
    }
    written.entries(entries, 0, 0);
    return written.text.toString();
  }

  /**
   * A key and what stands under it, as whole lines.
   *
   * @param indentation column of the key, counted from 0
   * @throws IllegalArgumentException if a key is blank, holds a line end or is longer than 1,000
   *     characters as written
   */
  public static String entry(String key, Value value, int indentation) {
    ValueText written = new ValueText();
    written.entry(key, value, indentation, indentation);
    return written.text.toString();
  }

  /**
   * A list item with its dash, as whole lines.
   *
   * @param indentation column of the dash, counted from 0
   * @throws IllegalArgumentException if a key cannot be one: see {@link #entry}
   */
  public static String item(Value value, int indentation) {
    ValueText written = new ValueText();
    written.item(value, indentation, indentation);
    return written.text.toString();
  }

  /**
   * What follows the colon of a key or the dash of an item: a space and words, or lines below.
   *
   * @param column where words on the same line start, counted from 0
   * @param indentation column of the key or dash
   * @param compact whether a block may start on the same line, as behind a dash
   * @return without the last line end
   */
  static String following(Value value, int column, int indentation, boolean compact) {
    ValueText written = new ValueText();
    boolean block =
        value instanceof Value.Entries entries && !entries.entries().isEmpty()
            || value instanceof Value.Items items && !items.items().isEmpty();
    if (!block) {
      return " " + single(value, column, indentation + STEP);
    }
    int inner = indentation + STEP;
    written.text.append(compact ? " " : "\n");
    int first = compact ? 0 : inner;
    if (value instanceof Value.Entries entries) {
      written.entries(entries, inner, first);
    } else {
      for (Value item : ((Value.Items) value).items()) {
        written.item(item, inner, first);
        first = inner;
      }
    }
    return written.text.substring(0, written.text.length() - 1);
  }

  /** Writes entries; the first line is moved in by {@code first}, which may be 0 after a dash. */
  private void entries(Value.Entries entries, int indentation, int first) {
    int margin = first;
    for (Map.Entry<String, Value> entry : entries.entries().entrySet()) {
      entry(entry.getKey(), entry.getValue(), indentation, margin);
      margin = indentation;
    }
  }

  private void entry(String key, Value value, int indentation, int margin) {
    spaces(margin);
    String written = ScalarText.key(key);
    text.append(written).append(':');
    if (value instanceof Value.Entries entries && !entries.entries().isEmpty()) {
      text.append('\n');
      entries(entries, indentation + STEP, indentation + STEP);
    } else if (value instanceof Value.Items items && !items.items().isEmpty()) {
      text.append('\n');
      for (Value item : items.items()) {
        item(item, indentation + STEP, indentation + STEP);
      }
    } else {
      int column = indentation + written.codePointCount(0, written.length()) + 2;
      text.append(' ').append(single(value, column, indentation + STEP)).append('\n');
    }
  }

  private void item(Value value, int indentation, int margin) {
    spaces(margin);
    text.append("- ");
    int inner = indentation + STEP;
    if (value instanceof Value.Entries entries && !entries.entries().isEmpty()) {
      entries(entries, inner, 0);
    } else if (value instanceof Value.Items items && !items.items().isEmpty()) {
      int first = 0;
      for (Value item : items.items()) {
        item(item, inner, first);
        first = inner;
      }
    } else {
      text.append(single(value, inner, inner)).append('\n');
    }
  }

  private static String single(Value value, int column, int indentation) {
    if (value instanceof Value.Words words) {
      return ScalarText.block(words.text(), column, indentation);
    }
    return value instanceof Value.Items ? "[]" : "{}";
  }

  private void spaces(int count) {
    for (int i = 0; i < count; i++) {
      text.append(' ');
    }
  }
}
