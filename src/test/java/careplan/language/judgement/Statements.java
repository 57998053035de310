package careplan.language.judgement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Labelled statements: tab-separated, a header line, no quoting. */
final class Statements {

  private Statements() {}

  /** Each line as a map from heading to value. */
  static List<Map<String, String>> in(Path file) {
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      String[] headings = lines.get(0).split("\t", -1);
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        if (!line.isBlank()) {
          String[] values = Arrays.copyOf(line.split("\t", -1), headings.length);
          Map<String, String> row = new HashMap<>();
          for (int i = 0; i < headings.length; i++) {
            row.put(headings[i], values[i] == null ? "" : values[i]);
          }
          rows.add(row);
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
