package careplan.render.file;

/**
 * A copy that was asked for and is not made.
 *
 * @param copy the kind of copy
 * @param why a sentence or two, with what to do next
 */
public record NotMade(String copy, String why) {}
