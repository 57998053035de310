package careplan.language;

/**
 * A noun phrase: "my physiotherapy appointments", "a new flat".
 *
 * @param range its tokens
 * @param head index of the word that says what it is about ("appointments")
 * @param governor index of the verb or preposition it belongs to, or -1 where it stands by itself
 * @param determined whether a determiner or possessive opens it
 */
public record Phrase(Range range, int head, int governor, boolean determined) {

  /** Whether it is nobody's object: the thing a note such as "Day hospital" is about. */
  public boolean standsAlone() {
    return governor < 0;
  }
}
