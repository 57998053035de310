package careplan.lint;

import careplan.plan.Detail;
import java.util.List;

/**
 * All that is known of a rule; the pages of the tool's own are read when they are asked for.
 *
 * @param name kebab-case; names the problem and reads well after "allow"
 * @param group what it looks at
 * @param severity how much its findings weigh, unless the plan's proportion or a team says
 *     otherwise
 * @param from the smallest plan it speaks of: a note is never asked for what only a full plan needs
 *     (R005)
 * @param part what kind of plan it belongs to
 * @param safety whether setting its findings aside needs a name and an end date
 * @param summary the remark in general words, for reports that hold no words of a plan
 * @param sources requirement numbers
 * @param page the page of a rule that has none among those of the tool; else empty
 */
public record RuleInfo(
    String name,
    Group group,
    Severity severity,
    Detail from,
    Part part,
    boolean safety,
    String summary,
    List<String> sources,
    String page) {

  /** A rule that speaks of plans of {@code from} and larger ones. */
  public static RuleInfo of(
      String name, Group group, Severity severity, Detail from, String summary, String... sources) {
    return new RuleInfo(
        name, group, severity, from, Part.WHOLE, false, summary, List.of(sources), "");
  }

  /** The same, marked as a safety rule. */
  public RuleInfo forSafety() {
    return new RuleInfo(name, group, severity, from, part, true, summary, sources, page);
  }

  /** The same, belonging to a part that can be a plan of its own. */
  public RuleInfo in(Part other) {
    return new RuleInfo(name, group, severity, from, other, safety, summary, sources, page);
  }

  /** The same, with a page of its own. */
  public RuleInfo withPage(String text) {
    return new RuleInfo(name, group, severity, from, part, safety, summary, sources, text);
  }
}
