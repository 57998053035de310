package careplan.lint;

import careplan.yaml.Message;
import java.util.Comparator;
import java.util.Optional;

/**
 * One remark on a plan, as data: the sentence is made when it is written.
 *
 * @param rule the rule that speaks
 * @param severity how much it weighs here
 * @param path where in the data, as a JSON Pointer (RFC 6901)
 * @param start offset of the first character meant, in code points
 * @param end offset just past the last one
 * @param message what is wrong, in this plan's own words
 * @param better what could stand there instead
 * @param about the path of the format that is missing, such as {@code crisis.contacts}; empty where
 *     something is there
 */
public record Finding(
    RuleInfo rule,
    Severity severity,
    String path,
    int start,
    int end,
    Message message,
    Optional<Message> better,
    String about) {

  /** The order of reports: place, then rule. */
  public static final Comparator<Finding> IN_FILE_ORDER = Finding::inFileOrder;

  private static int inFileOrder(Finding one, Finding other) {
    int order = Integer.compare(one.start, other.start);
    order = order != 0 ? order : one.rule.name().compareTo(other.rule.name());
    order = order != 0 ? order : Integer.compare(one.end, other.end);
    return order != 0 ? order : one.path.compareTo(other.path);
  }

  Finding with(Severity other) {
    return new Finding(rule, other, path, start, end, message, better, about);
  }
}
