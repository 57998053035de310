package careplan.review;

import careplan.plan.Block;
import java.util.Optional;

/**
 * A part of the plan that the meeting talks about: a goal, an action, somebody of the team.
 *
 * @param source what it is one of: goals, needs, people
 * @param id its id in the plan, or one made for it; its name in the keys of answers
 * @param pointer where it stands in the plan, as a JSON Pointer; empty for what is new
 * @param words what it says
 * @param more what is shown beside that, such as who does it
 * @param block the part itself; none for a single text and for what is new
 */
record Subject(
    String source, String id, String pointer, String words, String more, Optional<Block> block) {
  private static final int LONGEST = 90;

  /** Whether the plan does not hold it yet. */
  boolean isNew() {
    return pointer.isEmpty();
  }

  boolean has(String field) {
    return block.filter(its -> its.shape().field(field).isPresent() && its.has(field)).isPresent();
  }

  /** What it says, cut at a word where it is long. */
  static String inShort(String words) {
    String line = words.strip().replace('\n', ' ');
    if (line.length() <= LONGEST) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, space < LONGEST / 2 ? LONGEST : space) + "\u2026";
  }
}
