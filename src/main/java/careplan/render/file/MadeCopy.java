package careplan.render.file;

/**
 * A copy, ready to be written to a file.
 *
 * @param copy the kind of copy
 * @param name the name of its file
 * @param title what it is called, for a list of files
 * @param format what it is written in
 * @param text all of it, with its mark
 */
public record MadeCopy(String copy, String name, String title, OutputFormat format, String text) {}
