package careplan.assess;

import careplan.yaml.Value;
import careplan.yaml.ValueText;
import java.time.LocalDate;

/** The file of a new assessment: every question as a comment, with room for its answer. */
public final class AssessmentText {
  private AssessmentText() {}

  /**
   * The text of a new file.
   *
   * @param service whose it is; may be empty
   * @param on the day
   */
  public static String of(String service, LocalDate on) {
    StringBuilder text = new StringBuilder(8192);
    text.append("# Self-assessment of care planning: 33 questions in seven groups.\n");
    text.append("# Answer each with yes, no or partly; agree actions where it is not yes:\n");
    text.append("#   actions:\n");
    text.append("#     - action: Ask at each review how the plan feels\n");
    text.append("#       who: Jo Price\n");
    text.append("#       by: ").append(on.plusMonths(3)).append('\n');
    text.append("#       area: ").append(String.join(" | ", Assessment.AREAS)).append('\n');
    text.append("#       status: planned | doing | done\n");
    comment(Toolkit.SOURCE, text);
    text.append("self-assessment: 1\n");
    text.append(ValueText.entry("service", Value.words(service), 0));
    text.append("on: ").append(on).append('\n');
    text.append("by: []\n");
    text.append("again: ").append(on.plusYears(1)).append('\n');
    text.append("answers:\n");
    Group group = null;
    for (Item item : Toolkit.ALL) {
      if (item.group() != group) {
        group = item.group();
        text.append("\n  # ").append(group.title()).append('\n');
      }
      text.append("\n  # ").append(item.number()).append(". ").append(item.words()).append('\n');
      text.append("  ").append(item.key()).append(":\n    answer:\n");
    }
    text.append("\n# The five steps of bringing care planning in.\nrollout:\n");
    for (RolloutStep step : RolloutStep.values()) {
      text.append("  # ").append(step.title()).append('\n');
      text.append("  ").append(step.key()).append(":\n    status: ");
      text.append(step == RolloutStep.SELF_ASSESS ? "doing" : "planned").append('\n');
    }
    return text.toString();
  }

  private static void comment(String words, StringBuilder text) {
    StringBuilder line = new StringBuilder("#");
    for (String word : words.split(" ")) {
      if (line.length() + 1 + word.length() > ValueText.WIDTH) {
        text.append(line).append('\n');
        line.setLength(1);
      }
      line.append(' ').append(word);
    }
    text.append(line).append('\n');
  }
}
