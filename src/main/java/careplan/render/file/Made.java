package careplan.render.file;

import java.util.List;

/**
 * What came of an order.
 *
 * @param copies the files
 * @param notMade the copies that could not be made
 */
public record Made(List<MadeCopy> copies, List<NotMade> notMade) {}
