package careplan.language;

/**
 * A stretch of text.
 *
 * @param start first UTF-16 unit
 * @param end just past the last one
 */
public record Span(int start, int end) {

  /** The words that stand there. */
  public String in(String source) {
    return source.substring(start, end);
  }

  /** Whether the two share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
