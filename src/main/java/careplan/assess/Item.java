package careplan.assess;

import careplan.caseload.Measure;
import java.util.List;

/**
 * One of the 33 questions.
 *
 * @param number its place in the toolkit, from 1
 * @param key by which a file names it
 * @param group where it belongs
 * @param words the question
 * @param why what stands behind it
 * @param measures what of it plans can show; none where only people can tell
 */
public record Item(
    int number, String key, Group group, String words, String why, List<Measure> measures) {}
