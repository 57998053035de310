package careplan.cli.terminal;

import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/**
 * Lines are prose: nothing in them is quoted or escaped. Only completion looks at a part, the one
 * behind the last comma, so that a name of several words is completed as a whole.
 */
final class PartParser implements Parser {

  /** The part of a line that the cursor stands in. */
  private record Part(String line, int cursor, int start) implements CompletingParsedLine {

    @Override
    public String word() {
      return line.substring(start, cursor);
    }

    @Override
    public int wordCursor() {
      return cursor - start;
    }

    @Override
    public int wordIndex() {
      return 0;
    }

    @Override
    public List<String> words() {
      return List.of(word());
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
      return candidate;
    }

    @Override
    public int rawWordCursor() {
      return wordCursor();
    }

    @Override
    public int rawWordLength() {
      return wordCursor();
    }
  }

  @Override
  public ParsedLine parse(String line, int cursor, ParseContext context) {
    int end = Math.min(cursor, line.length());
    int start = line.lastIndexOf(',', Math.max(0, end - 1)) + 1;
    start = Math.min(start, end);
    while (start < end && line.charAt(start) == ' ') {
      start++;
    }
    return new Part(line, end, start);
  }
}
