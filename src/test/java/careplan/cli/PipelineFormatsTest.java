package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.cli.Typed.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pipelines other than code scanning read. */
class PipelineFormatsTest {
  private static final String SELECT = "--select=unknown-field,cut-at-hash,yaml-syntax";
  private static final String CLEAN = "careplan: 1\nperson: {name: Siân Rees}\n";

  /** An error on line 3 and a warning on line 4. */
  private static final String POOR = CLEAN + "telephon: 01632 960101\ntitle: Flat #4, Bangor\n";

  @TempDir Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Outcome lint(String format, String... words) {
    List<String> all = new ArrayList<>(List.of("lint", "--format", format, SELECT));
    all.addAll(List.of(words));
    return Typed.in(folder).type(all.toArray(String[]::new));
  }

  @Test
  void githubEscapesWhatWouldEndACommand() throws IOException {
    write("50%, a:b.careplan.yaml", POOR);
    assertThat(lint("github").out())
        .isEqualTo(
            "::error file=50%25%2C a%3Ab.careplan.yaml,line=3,col=1,endColumn=8,"
                + "title=unknown-field::The format has no such field here.\n"
                + "::warning file=50%25%2C a%3Ab.careplan.yaml,line=4,col=13,endColumn=22,"
                + "title=cut-at-hash::Text after a space and a # is not part of the plan.\n");
  }

  @Test
  void githubTakesNoCommandOutOfAPlan() throws IOException {
    write("a.careplan.yaml", CLEAN + "\"x\\n::set-output name=a::b 100%\\r\": y\n");
    Outcome outcome = lint("github", "--no-redact");
    assertThat(outcome.out()).hasLineCount(1).contains("100%25").doesNotContain("\r");
  }

  @Test
  void githubIsGivenTenOfEachKindAndTheWeightiestFirst() throws IOException {
    StringBuilder plan = new StringBuilder(CLEAN);
    for (int i = 0; i < 7; i++) {
      plan.append("field").append(i).append(": x #y\n");
    }
    write("a.careplan.yaml", plan.toString());
    write("b.careplan.yaml", plan.toString());
    Outcome outcome = lint("github", ".", "nowhere.yaml");
    List<String> lines = outcome.out().lines().toList();
    assertThat(lines).hasSize(21);
    assertThat(lines.get(0)).startsWith("::error file=nowhere.yaml,title=not checked::There is");
    assertThat(lines.subList(0, 10)).allMatch(line -> line.startsWith("::error "));
    assertThat(lines.subList(10, 20)).allMatch(line -> line.startsWith("::warning "));
    assertThat(lines.get(20)).startsWith("5 more errors, 4 more warnings not shown");
  }

  @Test
  void gitlabTellsEveryEntryApartAndKnowsItAgain() throws IOException {
    write("a.careplan.yaml", POOR + "titel: x\ntitle2: y #z\n");
    write("b.careplan.yaml", POOR);
    Set<String> before = fingerprints(lint("gitlab", "nowhere.yaml", "."), 8);
    write("a.careplan.yaml", "# moved\n\n" + POOR + "titel: x\ntitle2: y #z\n");
    assertThat(fingerprints(lint("gitlab", "nowhere.yaml", "."), 8)).isEqualTo(before);
  }

  private static Set<String> fingerprints(Outcome outcome, int entries) {
    Set<String> prints = new HashSet<>();
    for (JsonNode entry : JsonMapper.shared().readTree(outcome.out())) {
      prints.add(entry.get("fingerprint").asString());
    }
    assertThat(prints).hasSize(entries);
    return prints;
  }

  @Test
  void gitlabHasItsOwnWordsForWeights() throws IOException {
    write("plans/a.careplan.yaml", POOR);
    JsonNode entries = JsonMapper.shared().readTree(lint("gitlab", "./plans").out());
    assertThat(entries).hasSize(2);
    JsonNode first = entries.get(0);
    assertThat(first.get("severity").asString()).isEqualTo("major");
    assertThat(first.get("check_name").asString()).isEqualTo("unknown-field");
    assertThat(first.get("description").asString()).startsWith("unknown-field: The format");
    assertThat(first.get("location").toString())
        .isEqualTo("{\"path\":\"plans/a.careplan.yaml\",\"lines\":{\"begin\":3,\"end\":3}}");
    assertThat(entries.get(1).get("severity").asString()).isEqualTo("minor");
  }

  @Test
  void rdjsonCountsColumnsInBytes() throws IOException {
    write("a.careplan.yaml", "careplan: 1\nperson: {name: 😀 Siân, phne: 01632 960101}\n");
    JsonNode report = JsonMapper.shared().readTree(lint("rdjson").out());
    assertThat(report.at("/source/name").asString()).isEqualTo("careplan");
    JsonNode diagnostic = report.at("/diagnostics/0");
    assertThat(diagnostic.at("/location/range/start").toString())
        .isEqualTo("{\"line\":2,\"column\":28}");
    assertThat(diagnostic.at("/location/range/end/column").asInt()).isEqualTo(32);
    assertThat(diagnostic.get("severity").asString()).isEqualTo("ERROR");
    assertThat(diagnostic.at("/code/value").asString()).isEqualTo("unknown-field");
    assertThat(diagnostic.get("message").asString()).isNotEmpty();
  }

  private List<ReportTestSuite> junit(String... words) throws Exception {
    byte[] xml = lint("junit", words).out().getBytes(StandardCharsets.UTF_8);
    return new TestSuiteXmlParser(new NullConsoleLogger())
        .parse(new InputStreamReader(new ByteArrayInputStream(xml), StandardCharsets.UTF_8));
  }

  @Test
  void junitHasASuiteForEachFileAndACaseForEachFinding() throws Exception {
    write("a.careplan.yaml", POOR);
    write("b.careplan.yaml", CLEAN);
    List<ReportTestSuite> suites = junit(".", "nowhere.yaml");
    assertThat(suites)
        .extracting(ReportTestSuite::getFullClassName)
        .containsExactly("a.careplan.yaml", "b.careplan.yaml", "nowhere.yaml");
    assertThat(suites.get(0).getTestCases())
        .extracting(ReportTestCase::getName)
        .containsExactly("unknown-field at line 3, column 1", "cut-at-hash at line 4, column 13");
    assertThat(suites.get(1).getTestCases())
        .singleElement()
        .satisfies(passed -> assertThat(passed.isSuccessful()).isTrue());
    assertThat(suites.get(2).getNumberOfErrors()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"error,1", "warning,2", "info,2", "never,0"})
  void junitFailsWhereTheRunDoes(String failOn, int failures) throws Exception {
    write("a.careplan.yaml", POOR);
    List<ReportTestSuite> suites = junit("--fail-on", failOn);
    assertThat(suites.get(0).getNumberOfFailures()).isEqualTo(failures);
    assertThat(suites.get(0).getTestCases().stream().filter(ReportTestCase::hasFailure))
        .hasSize(failures);
  }

  @Test
  void junitIsValidXmlWhateverPlansHold() throws Exception {
    write("a😀&<\"'\u0007.careplan.yaml", CLEAN + "\"]]>&<😀\\u0001\\uFFFE\\e\": x\n");
    List<ReportTestSuite> suites = junit("--no-redact");
    assertThat(suites).hasSize(1);
    assertThat(suites.get(0).getFullClassName()).isEqualTo("a😀&<\"'.careplan.yaml");
    assertThat(suites.get(0).getTestCases().get(0).getFailureMessage()).contains("]]>&<😀");
  }
}
