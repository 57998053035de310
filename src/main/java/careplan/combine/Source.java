package careplan.combine;

import careplan.diff.Fields;
import careplan.plan.Plan;
import careplan.plan.PlanReading;
import careplan.yaml.Comments;
import careplan.yaml.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A plan that goes into another one.
 *
 * @param name what reports call it, and what stands under {@code x-from}: its file, as a rule
 * @param plan what was read of it, without faults that hide a part of it
 * @param content all that it says
 * @param comments its comments, in order, without their sign
 */
public record Source(String name, Plan plan, Fields content, List<String> comments) {

  /** A plan under a name; none where nothing could be read. */
  public static Optional<Source> of(String name, PlanReading reading) {
    return reading.plan().map(plan -> new Source(name, plan, Fields.of(plan), commentsOf(reading)));
  }

  private static List<String> commentsOf(PlanReading reading) {
    SourceText text = reading.document().source();
    List<String> comments = new ArrayList<>();
    for (Comments.Comment comment : Comments.of(text, reading.document().root())) {
      String words = text.slice(comment.start(), comment.end());
      int at = 0;
      while (at < words.length() && words.charAt(at) == '#') {
        at++;
      }
      if (!words.substring(at).isBlank()) {
        comments.add(words.substring(at).strip());
      }
    }
    return comments;
  }
}
