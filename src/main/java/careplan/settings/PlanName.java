package careplan.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** How a plan is known among other files: by its name, else by the field that starts every plan. */
final class PlanName {
  private static final long LARGEST = 1024 * 1024;
  private static final int BEGINNING = 4 * 1024;
  private static final byte[] FIELD = "careplan:".getBytes(StandardCharsets.US_ASCII);

  private PlanName() {}

  /** Whether the name alone says that this is a plan. */
  static boolean isPlan(String name) {
    return name.endsWith(".careplan.yaml") || name.endsWith(".careplan.yml");
  }

  /** Whether this may be a plan, if it says so itself. */
  static boolean mayBePlan(String name) {
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  /** Whether a file of at most 1 MiB has a line at its beginning that starts with the field. */
  static boolean startsLikePlan(Path file, long size) {
    if (size > LARGEST || size < FIELD.length) {
      return false;
    }
    byte[] beginning;
    try (InputStream input = Files.newInputStream(file)) {
      beginning = input.readNBytes((int) Math.min(size, BEGINNING));
    } catch (IOException unreadable) {
      return false;
    }
    boolean marked =
        beginning.length > 2
            && beginning[0] == (byte) 0xEF
            && beginning[1] == (byte) 0xBB
            && beginning[2] == (byte) 0xBF;
    int line = marked ? 3 : 0;
    for (int at = line; at <= beginning.length; at++) {
      if (at == line && startsWithField(beginning, at)) {
        return true;
      }
      if (at < beginning.length && (beginning[at] == '\n' || beginning[at] == '\r')) {
        line = at + 1;
      }
    }
    return false;
  }

  private static boolean startsWithField(byte[] bytes, int from) {
    int end = from + FIELD.length;
    return end <= bytes.length && Arrays.equals(bytes, from, end, FIELD, 0, FIELD.length);
  }
}
