package careplan.yaml;

/**
 * A stretch of a file, counted from 1 in lines and in Unicode code points of the line; the end
 * stands just past the last character.
 *
 * @param line line of the first character
 * @param column column of the first character
 * @param endLine line of the end
 * @param endColumn column just past the last character
 */
public record Span(int line, int column, int endLine, int endColumn) {}
