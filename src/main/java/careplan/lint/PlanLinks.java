package careplan.lint;

import careplan.plan.Plan;
import careplan.plan.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Which files a plan says it belongs with: part-of, includes and follows (R208, R235). */
final class PlanLinks {
  private PlanLinks() {}

  /** The file itself and those it names, so that the same file is always the same word. */
  static List<String> of(String file, Plan plan) {
    List<String> links = new ArrayList<>(2);
    links.add(path("", file));
    int slash = file.lastIndexOf('/');
    String folder = slash < 0 ? "" : file.substring(0, slash + 1);
    plan.partOf().ifPresent(other -> links.add(path(folder, other.value())));
    plan.follows().ifPresent(other -> links.add(path(folder, other.value())));
    for (Text other : plan.includes()) {
      links.add(path(folder, other.value()));
    }
    return List.copyOf(links);
  }

  /** A path seen from a folder, without "." and ".." and without its ending. */
  private static String path(String folder, String path) {
    String whole = path.startsWith("/") ? path : folder + path;
    Deque<String> steps = new ArrayDeque<>();
    for (String step : whole.split("/", -1)) {
      boolean up = step.equals("..");
      if (up && !steps.isEmpty() && !steps.peekLast().equals("..")) {
        steps.removeLast();
      } else if (up || !step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    String name = String.join("/", steps);
    for (String ending : List.of(".yaml", ".yml", ".careplan")) {
      name = name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }
    return name;
  }
}
