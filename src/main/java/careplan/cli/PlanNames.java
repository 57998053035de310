package careplan.cli;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Which of the files that git names are plans. */
final class PlanNames {
  private static final int BEGINNING = 4 * 1024;

  private PlanNames() {}

  /** Whether a file is a plan by its name, or another YAML file that says so near its top. */
  static boolean isPlan(String name, Optional<byte[]> bytes) {
    if (name.endsWith(".careplan.yaml") || name.endsWith(".careplan.yml")) {
      return true;
    }
    if (bytes.isEmpty() || !(name.endsWith(".yaml") || name.endsWith(".yml"))) {
      return false;
    }
    byte[] all = bytes.get();
    String top =
        new String(all, 0, Math.min(all.length, BEGINNING), StandardCharsets.UTF_8)
            .replace("\uFEFF", "");
    return top.startsWith("careplan:")
        || top.contains("\ncareplan:")
        || top.contains("\rcareplan:");
  }
}
