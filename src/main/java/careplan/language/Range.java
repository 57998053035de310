package careplan.language;

/**
 * A run of tokens.
 *
 * @param from index of the first token
 * @param to just past the last one
 */
public record Range(int from, int to) {

  /** Number of tokens. */
  public int size() {
    return to - from;
  }

  /** Whether the token at this index is among them. */
  public boolean holds(int token) {
    return token >= from && token < to;
  }
}
