package careplan.combine;

/**
 * Several plans as one.
 *
 * @param text the file that came out, in canonical order
 * @param report what a person should know of it
 */
public record Combined(String text, Report report) {}
