package careplan.create;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a new plan before the first question.
 *
 * @param types the types that were chosen; where none were, they are asked for
 * @param detail {@code note}, {@code brief} or {@code full}, where it was chosen
 * @param language what is spoken and written: {@code en} or {@code cy}
 * @param date the day of the plan, from which "in six weeks" is counted
 * @param areas the parts of life that the team looks at
 * @param leftOut paths of the format that are not asked about, as a template says
 */
public record Start(
    List<String> types,
    Optional<String> detail,
    String language,
    LocalDate date,
    List<String> areas,
    List<String> leftOut) {}
