package careplan.conversation;

/**
 * One of a few answers to choose from.
 *
 * @param value what is kept: the word of the format
 * @param label what is shown; may be the same
 */
public record Option(String value, String label) {}
