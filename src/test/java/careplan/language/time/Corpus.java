package careplan.language.time;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The labelled statements that lie beside the project on some machines, and not on others. */
final class Corpus {
  private Corpus() {}

  /** The rows of a file without its header, borderline ones left out; skips where it is missing. */
  static List<String[]> rows(String file) throws IOException {
    Path path = Path.of("..", "shared", "corpus", file);
    Assumptions.assumeTrue(Files.isReadable(path), "no labelled statements beside the project");
    List<String[]> rows = new ArrayList<>();
    List<String> lines = Files.readAllLines(path, StandardCharsets.UTF_8);
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split("\t", -1);
      if (fields[fields.length - 1].equals("0")) {
        rows.add(fields);
      }
    }
    return rows;
  }
}
