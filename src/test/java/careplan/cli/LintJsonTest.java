package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.cli.Typed.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The object that {@code lint --format json} promises, read back. */
class LintJsonTest {
  private static final String SELECT = "--select=unknown-field,cut-at-hash,impossible-date";

  @TempDir Path folder;

  private JsonNode lint(String... words) {
    List<String> all = new ArrayList<>(List.of("lint", "--format=json", SELECT));
    all.addAll(List.of(words));
    Outcome outcome = Typed.in(folder).type(all.toArray(String[]::new));
    return JsonMapper.shared().readTree(outcome.out());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @Test
  void saysEverythingOfOneFinding() throws IOException {
    write("a.careplan.yaml", "careplan: 1\nperson: {name: 😀 Siân, phne: 01632 960101}\n");
    JsonNode report = lint("a.careplan.yaml");
    assertThat(report.propertyNames())
        .containsExactly("version", "findings", "problems", "summary");
    assertThat(report.get("version").asInt()).isEqualTo(1);
    JsonNode finding = report.get("findings").get(0);
    assertThat(finding.propertyNames())
        .containsExactly(
            "file",
            "line",
            "column",
            "endLine",
            "endColumn",
            "rule",
            "severity",
            "path",
            "message",
            "why",
            "better");
    assertThat(finding.get("file").asString()).isEqualTo("a.careplan.yaml");
    assertThat(finding.get("line").asInt()).isEqualTo(2);
    assertThat(finding.get("column").asInt()).as("in code points").isEqualTo(24);
    assertThat(finding.get("endLine").asInt()).isEqualTo(2);
    assertThat(finding.get("endColumn").asInt()).isEqualTo(28);
    assertThat(finding.get("rule").asString()).isEqualTo("unknown-field");
    assertThat(finding.get("severity").asString()).isEqualTo("error");
    assertThat(finding.get("path").asString()).isEqualTo("/person/phne");
    assertThat(finding.get("message").asString()).contains("phne").endsWith("?");
    assertThat(finding.get("why").asString()).startsWith("A misspelt field is easily lost");
    assertThat(finding.get("better").asString()).isEqualTo("phone: ...");
  }

  @Test
  void leavesOutABetterLineWhereThereIsNone() throws IOException {
    write("a.careplan.yaml", "careplan: 1\nperson: {name: A}\ndate: 2026-02-30\n");
    assertThat(lint("a.careplan.yaml").get("findings").get(0).has("better")).isFalse();
  }

  @Test
  void isWholeWhereNothingWasFoundOrNothingCouldBeRead() throws IOException {
    write("a.careplan.yaml", "careplan: 1\nperson: {name: A}\n");
    assertThat(lint("a.careplan.yaml").toString())
        .isEqualTo(
            "{\"version\":1,\"findings\":[],\"problems\":[],\"summary\":{\"files\":1,\"error\":0,"
                + "\"warning\":0,\"info\":0,\"allowed\":0,\"baseline\":0}}");
    assertThat(lint("nowhere.yaml").toString())
        .isEqualTo(
            "{\"version\":1,\"findings\":[],\"problems\":[{\"file\":\"nowhere.yaml\",\"message\":"
                + "\"There is no such file.\"}],\"summary\":{\"files\":0,\"error\":0,\"warning\":0,"
                + "\"info\":0,\"allowed\":0,\"baseline\":0}}");
  }

  @Test
  void countsWhatWasFoundAndShowsWhatWasAskedFor() throws IOException {
    write(
        "a.careplan.yaml",
        "careplan: 1\nperson: {name: A}\ntitel: x\ntitle: Flat #4, Bangor\n"
            + "# careplan: allow impossible-date - as the letter says\ndate: 2026-02-30\n");
    JsonNode report = lint("a.careplan.yaml", "--min-severity=error");
    assertThat(report.get("findings")).hasSize(1);
    assertThat(report.get("summary").get("error").asInt()).isEqualTo(1);
    assertThat(report.get("summary").get("warning").asInt()).isEqualTo(1);
    assertThat(report.get("summary").get("allowed").asInt()).isEqualTo(1);
  }

  @Test
  void sortsByFileAndPlace() throws IOException {
    for (String name : List.of("b", "a", "é", "Z")) {
      write(name + ".careplan.yaml", "careplan: 1\nperson: {name: A}\nb: x\na: y\n");
    }
    List<String> places = new ArrayList<>();
    for (JsonNode finding : lint("b.careplan.yaml", ".").get("findings")) {
      places.add(finding.get("file").asString().charAt(0) + ":" + finding.get("line").asInt());
    }
    assertThat(places).containsExactly("Z:3", "Z:4", "a:3", "a:4", "b:3", "b:4", "é:3", "é:4");
  }

  @Test
  void saysWhatIsWrongWithSettingsAmongTheProblems() throws IOException {
    Files.createDirectory(folder.resolve(".careplan"));
    write(".careplan/config.yaml", "areas: [home]\ntodai: 2026-01-01\n");
    write("a.careplan.yaml", "careplan: 1\nperson: {name: A}\n");
    JsonNode problem = lint().get("problems").get(0);
    assertThat(problem.get("file").asString()).isEqualTo(".careplan/config.yaml");
    assertThat(problem.get("message").asString()).startsWith("Line 2, column 1: ");
  }
}
