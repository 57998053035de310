package careplan.output.lint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Knows a report by how it begins, so that a plan is never taken for one and overwritten. */
public final class FormerReport {
  private static final int BEGINNING = 512;

  private FormerReport() {}

  /**
   * Whether a file is a report of a format, or empty.
   *
   * @param statistics whether the report counts findings by rule
   * @throws IOException if it cannot be read
   */
  public static boolean isOne(Path file, LintFormats format, boolean statistics)
      throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream input = Files.newInputStream(file)) {
      String beginning = new String(input.readNBytes(BEGINNING), StandardCharsets.UTF_8);
      return beginning.isEmpty() || isOne(beginning, format, statistics);
    }
  }

  private static boolean isOne(String beginning, LintFormats format, boolean statistics) {
    String line = beginning.lines().findFirst().orElse("");
    return switch (format) {
      case FULL ->
          holdsSeverity(line, "  ")
              || (statistics && !line.isEmpty() && Character.isDigit(line.charAt(0)))
              || (statistics && line.startsWith("Reading ease:"));
      case CONCISE -> holdsSeverity(line, statistics ? "  " : " ");
      case JSON -> line.startsWith("{\"version\":1,\"findings\":[");
      case SARIF -> line.contains("\"tool\":{\"driver\":{\"name\":\"careplan\"");
      case GITHUB ->
          line.startsWith("::error file=")
              || line.startsWith("::warning file=")
              || line.startsWith("::notice file=");
      case GITLAB -> line.equals("[]") || line.startsWith("[{\"description\":");
      case JUNIT -> beginning.contains("<testsuites name=\"careplan\">");
      case RDJSON -> line.startsWith("{\"source\":{\"name\":\"careplan\"}");
    };
  }

  private static boolean holdsSeverity(String line, String around) {
    for (String severity : new String[] {"error", "warning", "info"}) {
      if (line.contains(around + severity + around)) {
        return true;
      }
    }
    return false;
  }
}
