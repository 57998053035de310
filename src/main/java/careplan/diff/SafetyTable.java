package careplan.diff;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which changes bear on safety: rows of data. A team can add parts of the plan that it wants to see
 * first as well; nothing it sets takes a row away.
 */
public final class SafetyTable {
  private static final String FILE = "safety.tsv";
  private static final int COLUMNS = 4;

  /**
   * One row.
   *
   * @param path the field, with dots; it covers all beneath it, and begins anywhere where it starts
   *     with {@code *.}
   * @param when which changes count
   */
  record Row(String path, SafetyCondition when, SafetyReason reason) {

    /** Whether it is about one field of an action, and says nothing of actions as a whole. */
    boolean isOfOneField() {
      return path.startsWith("*.actions.");
    }

    boolean covers(String fieldPath) {
      if (path.startsWith("*.")) {
        String end = path.substring(1);
        String whole = "." + fieldPath;
        return whole.endsWith(end) || whole.contains(end + ".");
      }
      if (when == SafetyCondition.ITEM_REMOVED) {
        return fieldPath.equals(path);
      }
      return fieldPath.startsWith(path)
          && (fieldPath.length() == path.length() || fieldPath.charAt(path.length()) == '.');
    }
  }

  private final List<Row> rows;
  private final Map<String, List<Row>> known = new HashMap<>();

  private SafetyTable(List<Row> rows) {
    this.rows = rows;
  }

  /** The rows that hold for every team. */
  public static SafetyTable floor() {
    return new SafetyTable(Floor.ROWS);
  }

  /** Whether some change of a field, as {@code health.medicines.dose}, bears on safety. */
  public boolean covers(String fieldPath) {
    return !rows(fieldPath).isEmpty();
  }

  /**
   * Whether every change of a field bears on safety, a new item in it as well, so that two changes
   * of it are never put together.
   */
  public boolean coversEveryChange(String fieldPath) {
    for (Row row : rows(fieldPath)) {
      if (row.when() == SafetyCondition.ANY) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a change of what a field said may bear on safety, and not only that an item is gone.
   */
  public boolean coversWords(String fieldPath) {
    for (Row row : rows(fieldPath)) {
      switch (row.when()) {
        case ITEM_REMOVED, ESSENTIAL_REMOVED, ANSWER_TO_RISK_REMOVED -> {}
        default -> {
          return true;
        }
      }
    }
    return false;
  }

  static List<Row> floorRows() {
    return Floor.ROWS;
  }

  /** These rows and, for each path of the format, a row that counts every change beneath it. */
  public SafetyTable withPaths(List<String> paths) {
    List<Row> more = new ArrayList<>(rows);
    for (String path : paths) {
      more.add(
          new Row(
              path,
              SafetyCondition.ANY,
              new SafetyReason("asked-for", "You asked to see changes here first.", 2_000)));
    }
    return new SafetyTable(more);
  }

  /** The rows that cover a field. Not for several threads. */
  List<Row> rows(String fieldPath) {
    return known.computeIfAbsent(fieldPath, this::find);
  }

  private List<Row> find(String fieldPath) {
    List<Row> found = new ArrayList<>(2);
    for (Row row : rows) {
      if (row.covers(fieldPath)) {
        found.add(row);
      }
    }
    return found;
  }

  private static final class Floor {
    static final List<Row> ROWS = read();

    private static List<Row> read() {
      List<Row> rows = new ArrayList<>();
      Map<String, Integer> ranks = new HashMap<>();
      try (InputStream input = SafetyTable.class.getResourceAsStream(FILE);
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (!line.isEmpty() && line.charAt(0) != '#') {
            String[] cells = line.split("\t", COLUMNS);
            int rank = ranks.computeIfAbsent(cells[2], name -> ranks.size());
            rows.add(
                new Row(
                    cells[0],
                    SafetyCondition.named(cells[1]),
                    new SafetyReason(cells[2], cells[3], rank)));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return List.copyOf(rows);
    }
  }
}
