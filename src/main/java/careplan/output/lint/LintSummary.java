package careplan.output.lint;

import careplan.settings.Problem;
import java.util.List;
import java.util.Optional;

/**
 * A whole run in figures.
 *
 * @param files files that were read
 * @param errors findings that weigh as errors, shown or not
 * @param warnings findings that weigh as warnings, shown or not
 * @param infos findings that are for information, shown or not
 * @param hidden how many of these are not shown
 * @param allowed findings that somebody has set aside with a reason
 * @param baseline findings that were there when the baseline was written
 * @param problems files that could not be read, and settings that could not be understood
 * @param mostTelling the rule of the first of the weightiest findings shown
 */
public record LintSummary(
    int files,
    int errors,
    int warnings,
    int infos,
    int hidden,
    int allowed,
    int baseline,
    List<Problem> problems,
    Optional<String> mostTelling) {}
