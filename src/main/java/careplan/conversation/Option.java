package careplan.conversation;

/**
 * One of a few answers to choose from.
 *
 * @param value what is kept: the word of the format
 * @param label what is shown; may be the same
 * @param isLabelEnough whether the label is shown without the value
 */
public record Option(String value, String label, boolean isLabelEnough) {

  /** An option whose value is shown before its label. */
  public Option(String value, String label) {
    this(value, label, false);
  }

  /** An option that is called by its label alone. */
  public static Option called(String value, String label) {
    return new Option(value, label, true);
  }
}
