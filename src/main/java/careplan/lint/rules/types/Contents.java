package careplan.lint.rules.types;

import careplan.lint.Context;
import careplan.lint.Reporter;
import careplan.lint.Severity;
import careplan.lint.rules.Series;
import careplan.plan.Detail;
import careplan.plan.Field;
import careplan.plan.Plan;
import careplan.plan.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * What a type of plan should hold and this one does not: collected, and said in one finding as
 * heavy as its weightiest part.
 */
final class Contents {
  private static final int MOST_SHOWN = 3;

  private final Context context;
  private final List<String> missing = new ArrayList<>();
  private String about = "";
  private Severity weightiest = Severity.INFO;

  Contents(Context context) {
    this.context = context;
  }

  /**
   * Asks for one thing. What weighs least is asked of full plans only (R005); {@code considered}
   * speaks for each (C02).
   *
   * @param isThere whether the plan has it
   * @param weight how much it weighs that it is missing
   * @param path of the format, such as {@code health.eating-plan}
   * @param words what it is called in the finding
   */
  Contents ask(boolean isThere, Severity weight, String path, String words) {
    boolean tooSmall = weight == Severity.INFO && context.proportion().detail() != Detail.FULL;
    if (isThere || tooSmall || context.plan().isConsidered(path)) {
      return this;
    }
    missing.add(words);
    if (about.isEmpty() || weight.compareTo(weightiest) > 0) {
      about = path;
      weightiest = weight;
    }
    return this;
  }

  /**
   * Says what is missing, if anything is.
   *
   * @param called what such a plan is called: {@code health action plan}
   */
  void report(Reporter reporter, String called) {
    if (missing.isEmpty()) {
      return;
    }
    reporter
        .absent(
            context.plan().block(),
            about,
            missing.size() == 1
                ? "Still missing from this {}: {}. Add it, or say under considered why it is not needed."
                : "Still missing from this {}: {}. Add what holds for this person, and say under"
                    + " considered why the rest is not needed.",
            called,
            Series.of(missing))
        .as(weightiest)
        .better(line(about));
  }

  /** The path as it stands in a file, each step under the one before, and what goes into a list. */
  private static String line(String path) {
    StringBuilder line = new StringBuilder(path.length() + 48);
    Shape shape = Plan.SHAPE;
    Field field = null;
    int depth = 0;
    for (String step : path.split("\\.")) {
      line.append(depth > 0 ? "\n" : "").append("  ".repeat(depth)).append(step).append(':');
      field = shape == null ? null : shape.field(step).orElse(null);
      shape = field == null ? null : field.shape().orElse(null);
      depth++;
    }
    boolean entries =
        shape != null && !shape.isOpen() && field.many() && shape.shortField().isEmpty();
    return line.append(entries ? "\n" + "  ".repeat(depth) + entry(shape) : " ...").toString();
  }

  private static String entry(Shape shape) {
    StringBuilder entry = new StringBuilder("- {");
    int shown = 0;
    for (Field field : shape.fields()) {
      boolean telling = field.shape().isEmpty() && !field.name().equals("id");
      if (telling && shown < MOST_SHOWN) {
        entry.append(shown > 0 ? ", " : "").append(field.name()).append(": ...");
        shown++;
      }
    }
    return entry.append('}').toString();
  }
}
