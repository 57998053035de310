package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.cli.Typed.Outcome;
import careplan.output.lint.LintFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code --output-file} and {@code --statistics}. */
class ReportFileTest {
  private static final String CLEAN = "careplan: 1\nperson: {name: Siân Rees}\n";
  private static final String POOR = CLEAN + "telephon: x\ntitle: Flat #4, Bangor\n";

  @TempDir Path folder;

  @BeforeEach
  void writePlans() throws IOException {
    Files.writeString(folder.resolve("poor.careplan.yaml"), POOR);
    Files.writeString(folder.resolve("poorer.careplan.yaml"), POOR + "titel: x\n");
    Files.writeString(folder.resolve("clean.careplan.yaml"), CLEAN);
  }

  private Outcome lint(String... words) {
    List<String> all = new ArrayList<>(List.of("lint", "--select=unknown-field,cut-at-hash"));
    all.addAll(List.of(words));
    return Typed.in(folder).type(all.toArray(String[]::new));
  }

  @ParameterizedTest
  @EnumSource(LintFormats.class)
  void holdsWhatStandardOutputWould(LintFormats format) throws IOException {
    String expected = lint("--format", format.word(), "--quiet").out();
    Path file = folder.resolve("report");
    Outcome outcome = lint("--format", format.word(), "--output-file=report", "--quiet");
    assertThat(outcome).isEqualTo(new Outcome(1, "", ""));
    assertThat(file).hasContent(expected);

    lint("--format", format.word(), "--output-file=report", "--ignore=cut-at-hash");
    assertThat(file).as("a former report is replaced").isNotEmptyFile();
    assertThat(Files.readString(file)).isNotEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(LintFormats.class)
  void neverReplacesWhatIsNoReport(LintFormats format) throws IOException {
    for (String text : List.of(POOR, "[{\"id\": 1}]\n", "{\"version\": \"2.1.0\"}\n", "\n")) {
      Files.writeString(folder.resolve("a.careplan.yaml"), text);
      Outcome outcome = lint("--format", format.word(), "--output-file=a.careplan.yaml");
      assertThat(outcome.status()).isEqualTo(2);
      assertThat(outcome.err()).contains("a.careplan.yaml is there already", "--force");
      assertThat(folder.resolve("a.careplan.yaml")).hasContent(text);
    }
    assertThat(lint("--format", format.word(), "--output-file=a.careplan.yaml", "--force").status())
        .isEqualTo(1);
    assertThat(Files.readString(folder.resolve("a.careplan.yaml"))).contains("unknown-field");
  }

  @Test
  void saysTheFiguresWhereNobodySeesTheReport() {
    assertThat(lint("--format=json", "--output-file=report.json").err())
        .startsWith("3 plans: 3 errors, 2 warnings.\n");
  }

  @Test
  void isPlainInAFileAlsoAtATerminal() throws IOException {
    Outcome outcome =
        Typed.in(folder)
            .atATerminal()
            .type("lint", "--select=unknown-field", "--output-file=report.txt");
    assertThat(outcome.out()).isEmpty();
    assertThat(Files.readString(folder.resolve("report.txt")))
        .startsWith("poor.careplan.yaml:3:1: error")
        .doesNotContain("\u001B");
  }

  @Test
  void saysWhatIsWrongWithTheFileBeforeAnyWork() {
    assertThat(lint("--output-file=no/where.txt").err()).contains("does not exist");
    assertThat(lint("--output-file=.").err()).contains("needs a file");
    assertThat(lint("--force").err()).contains("--force is for --output-file");
  }

  @Test
  void leavesNothingBesideTheReport() throws IOException {
    lint("--output-file=report.txt");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "report.txt", "poor.careplan.yaml", "poorer.careplan.yaml", "clean.careplan.yaml");
    }
  }

  @Test
  void countsByRuleForPeople() {
    assertThat(lint("--statistics").out())
        .isEqualTo(
            "3  error    unknown-field  in 2 plans\n2  warning  cut-at-hash    in 2 plans\n");
    assertThat(lint("--statistics", "--format=full", "--min-severity=error").out())
        .startsWith("3  error    unknown-field  in 2 plans\n\n3 plans: 3 errors, 2 warnings.\n");
    assertThat(lint("--statistics", "clean.careplan.yaml").out()).isEmpty();
  }

  @Test
  void countsByRuleInJsonBesideTheFindings() {
    JsonNode report = JsonMapper.shared().readTree(lint("--statistics", "--format=json").out());
    assertThat(report.get("findings")).hasSize(5);
    assertThat(report.get("statistics").toString())
        .isEqualTo(
            "[{\"rule\":\"unknown-field\",\"severity\":\"error\",\"findings\":3,\"files\":2},"
                + "{\"rule\":\"cut-at-hash\",\"severity\":\"warning\",\"findings\":2,\"files\":2}]");
  }

  @Test
  void countsInNoFormatThatHasNoPlaceForIt() {
    assertThat(lint("--statistics", "--format=sarif").status()).isEqualTo(2);
  }
}
