package careplan.render.document;

/**
 * Empty lines to write on by hand.
 *
 * @param count how many
 */
public record WritingLines(int count) implements Content {}
