package careplan.yaml;

import careplan.yaml.ScalarNode.Style;
import java.util.List;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Values as the engine gives them to values that know where their words stand. */
final class ScalarReader {
  private final SourceText source;
  private final List<Fault> faults;

  ScalarReader(SourceText source, List<Fault> faults) {
    this.source = source;
    this.faults = faults;
  }

  /** The value of an event that runs from {@code start} up to {@code end}. */
  ScalarNode node(ScalarEvent event, int start, int end) {
    Style style = style(event);
    return switch (style) {
      case PLAIN -> new ScalarNode(start, end, event.getValue(), style);
      case SINGLE_QUOTED, DOUBLE_QUOTED -> {
        int mark = source.slice(start, end).indexOf(style == Style.SINGLE_QUOTED ? '\'' : '"');
        int words = start + Math.max(0, mark) + 1;
        yield new ScalarNode(
            start,
            end,
            words,
            Math.max(words, end - 1),
            shown(event.getValue(), start, end),
            style);
      }
      case LITERAL, FOLDED -> lines(source, start, end, event.getValue(), style);
    };
  }

  /** The value below a {@code |} or {@code >} at {@code start}, which ends before {@code end}. */
  static ScalarNode lines(SourceText source, int start, int end, String value, Style style) {
    int line = source.lineAt(start);
    int words = line < source.lineCount() ? source.lineStart(line + 1) : end;
    String text = source.text();
    int last = source.chars(end);
    int first = Math.min(source.chars(words), last);
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return new ScalarNode(start, end, source.offset(first), source.offset(last), value, style);
  }

  /** A value without what an escape smuggled into it and nobody could see or print. */
  private String shown(String value, int start, int end) {
    String shown = PrintableText.of(value);
    if (shown.equals(value)) {
      return value;
    }
    faults.add(
        new Fault(
            FaultKind.YAML_BEYOND_THE_FORMAT,
            "",
            start,
            end,
            Message.of(
                "An escape in this value stands for a control character, which cannot be seen or"
                    + " printed. Take it out.")));
    return shown;
  }

  private static Style style(ScalarEvent event) {
    return switch (event.getScalarStyle()) {
      case SINGLE_QUOTED -> Style.SINGLE_QUOTED;
      case DOUBLE_QUOTED -> Style.DOUBLE_QUOTED;
      case LITERAL -> Style.LITERAL;
      case FOLDED -> Style.FOLDED;
      default -> Style.PLAIN;
    };
  }
}
