package careplan.render.file;

import java.util.List;
import java.util.Optional;

/**
 * What came of an order for one plan.
 *
 * @param copies the files
 * @param notMade the copies that could not be made
 * @param note which needs of the person are met, where nobody said which copy to make
 * @param remarks what whoever made them has to know about single copies
 */
public record Made(
    List<MadeCopy> copies, List<NotMade> notMade, Optional<String> note, List<String> remarks) {}
