package careplan.settings;

import careplan.plan.Detail;
import java.util.List;
import java.util.Optional;

/**
 * A simple rule of a team's own: some words are not to stand somewhere, or something has to be
 * there.
 *
 * @param name kebab-case, and the name of no other rule
 * @param at paths of the format that it looks at, with all beneath; none for the whole plan
 * @param pattern what is not to be found there; empty where something has to be there
 * @param message the remark
 * @param level how much it weighs; never {@code off}
 * @param detail the smallest plan it speaks of
 * @param why why it matters, in a sentence; may be empty
 * @param better what could stand there instead; may be empty
 * @param flagged words that the pattern finds
 * @param silent words that it does not find
 * @param origin where it is written
 */
public record TeamRule(
    String name,
    List<String> at,
    Optional<TeamPattern> pattern,
    String message,
    Level level,
    Detail detail,
    String why,
    String better,
    List<String> flagged,
    List<String> silent,
    Origin origin) {}
