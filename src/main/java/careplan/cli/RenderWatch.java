package careplan.cli;

import careplan.render.file.Order;
import careplan.settings.PlanFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes copies again whenever a plan is saved, until the program is stopped. */
final class RenderWatch {
  private static final long BETWEEN_MILLISECONDS = 150;

  private final Map<Path, String> seen = new HashMap<>();
  private Optional<Order> order = Optional.empty();
  private String said = "";

  /** Says what is wrong, once. */
  void say(String sentence, Surroundings surroundings) {
    if (!sentence.equals(said)) {
      surroundings.say(sentence);
      said = sentence;
    }
  }

  /** What a file was when it was looked at: another size or time means that it was saved. */
  private static String state(Path file) {
    try {
      BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
      return is.size() + " " + is.lastModifiedTime().toMillis() + " " + is.fileKey();
    } catch (IOException gone) {
      return "";
    }
  }

  /**
   * The plans that were saved since they were last looked at: at first all of them, and again where
   * the order is another, as when style or labels were saved.
   */
  List<PlanFile> saved(List<PlanFile> plans, Order now) {
    if (!Optional.of(now).equals(order)) {
      seen.clear();
      order = Optional.of(now);
    }
    List<PlanFile> saved = new ArrayList<>();
    for (PlanFile plan : plans) {
      String state = state(plan.path());
      String before = seen.put(plan.path(), state);
      if (!state.isEmpty() && !state.equals(before)) {
        saved.add(plan);
      }
    }
    return saved;
  }

  /**
   * Waits a moment.
   *
   * @return whether to go on: no longer where somebody stopped the program
   */
  static boolean pause() {
    try {
      Thread.sleep(BETWEEN_MILLISECONDS);
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
