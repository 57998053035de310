package careplan.output.lint;

import java.util.ArrayList;
import java.util.List;

/** A run of lint in a sentence or two, and what to do next. */
public final class Closing {
  private Closing() {}

  /** The lines, such as {@code 3 plans: 2 errors, 1 warning.} */
  public static List<String> of(LintSummary summary) {
    List<String> lines = new ArrayList<>(3);
    int found = summary.errors() + summary.warnings() + summary.infos();
    StringBuilder line = new StringBuilder();
    if (summary.files() == 0) {
      line.append("No plan was checked");
    } else {
      line.append(count(summary.files(), "plan", "plans"));
    }
    if (found == 0) {
      line.append(summary.files() == 0 ? "" : ", nothing to remark");
    } else {
      List<String> counts = new ArrayList<>(3);
      add(counts, summary.errors(), "error", "errors");
      add(counts, summary.warnings(), "warning", "warnings");
      add(counts, summary.infos(), "for information", "for information");
      line.append(": ").append(String.join(", ", counts));
    }
    if (summary.allowed() > 0) {
      line.append("; ").append(summary.allowed()).append(" set aside with a reason");
    }
    if (summary.baseline() > 0) {
      line.append("; ").append(summary.baseline()).append(" in the baseline");
    }
    if (!summary.problems().isEmpty()) {
      line.append("; ")
          .append(count(summary.problems().size(), "path", "paths"))
          .append(" could not be checked");
    }
    lines.add(line.append('.').toString());
    if (summary.hidden() > 0) {
      lines.add(summary.hidden() + " not shown here: '--min-severity info' shows them all.");
    }
    summary
        .mostTelling()
        .ifPresent(
            rule -> lines.add("'careplan explain " + rule + "' says more, with an example."));
    return lines;
  }

  private static void add(List<String> counts, int number, String one, String many) {
    if (number > 0) {
      counts.add(count(number, one, many));
    }
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
