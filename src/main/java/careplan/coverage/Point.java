package careplan.coverage;

import java.util.List;

/**
 * One point of a standard.
 *
 * @param name kebab-case, unique in its standard
 * @param says what the standard asks for, in a sentence
 * @param source where exactly it stands; empty where the standard's own source says enough
 * @param all each of these must stand in the plan
 * @param any one of these must, where there are any
 * @param each every block that may hold this field must hold it, and there must be one
 * @param where the point is asked only where one of these stands, if any is named
 * @param unless where one of these stands in the plan, the point is not asked
 * @param rules none of these rules may have anything to say
 * @param seeAlso rules that speak of it without deciding it
 * @param mayBeLeftOut whether a reason under {@code considered} is an answer
 */
public record Point(
    String name,
    String says,
    String source,
    List<PathTest> all,
    List<PathTest> any,
    List<PathTest> each,
    List<PathTest> where,
    List<PathTest> unless,
    List<String> rules,
    List<String> seeAlso,
    boolean mayBeLeftOut) {}
