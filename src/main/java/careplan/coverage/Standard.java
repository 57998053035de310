package careplan.coverage;

import careplan.plan.Detail;
import java.util.List;
import java.util.Optional;

/**
 * A list of points that plans can be held against, as data with its source.
 *
 * @param name kebab-case; how it is called on the command line and in a plan's {@code standard}
 * @param title what it is called
 * @param source the document and place it comes from
 * @param note what has to be known to read the result rightly; may be empty
 * @param types the types of plan it is asked of; none for every type
 * @param notTypes types it is never asked of
 * @param detail the smallest plan it is asked of (R005)
 * @param where it is asked as well of a plan in which one of these stands
 * @param enough how many points a plan needs; none where it needs all that are asked
 * @param points in the order of the source
 * @param origin the file it was read from; empty for one that comes with the program
 */
public record Standard(
    String name,
    String title,
    String source,
    String note,
    List<String> types,
    List<String> notTypes,
    Detail detail,
    List<PathTest> where,
    Optional<Integer> enough,
    List<Point> points,
    String origin) {}
