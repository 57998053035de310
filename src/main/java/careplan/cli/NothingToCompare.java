package careplan.cli;

/** What was named cannot be found or read, so nothing is compared: status 2. */
final class NothingToCompare extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param sentence what is missing and, where it can be told, what to name instead
   */
  NothingToCompare(String sentence) {
    super(sentence, null, false, false);
  }
}
