package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.cli.Typed.Outcome;
import careplan.generate.MarkedPlans;
import careplan.lint.Rule;
import careplan.lint.rules.Rules;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code lint --format sarif} writes, held to the schema of the standard and read back. */
class SarifTest {
  private static final String SELECT =
      "--select=unknown-field,unknown-value,impossible-date,no-24-7-contact";
  private static final String PLAN =
      "careplan: 1\nperson: {name: Ann}\ntelephon: x\nneeds:\n"
          + "  - {id: walk, need: To walk to the shop, status: maybe}\n"
          + "  - {need: To cook a meal, status: perhaps}\n";

  @TempDir Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Outcome type(String... words) {
    List<String> all = new ArrayList<>(List.of("lint", "--format=sarif", SELECT));
    all.addAll(List.of(words));
    return Typed.in(folder).type(all.toArray(String[]::new));
  }

  private JsonNode run(String... words) {
    return JsonMapper.shared().readTree(type(words).out()).get("runs").get(0);
  }

  private static List<String> fingerprints(JsonNode run) {
    return run.get("results")
        .valueStream()
        .map(
            result ->
                result.get("ruleId").asString()
                    + " "
                    + result.get("partialFingerprints").get("careplan/v1").asString())
        .sorted()
        .toList();
  }

  @Test
  void isValidAgainstThePublishedSchema() throws IOException {
    Schema schema = schema();
    int number = 0;
    for (String plan : MarkedPlans.ofEveryField()) {
      write("plans/" + number++ + " é.careplan.yaml", plan);
    }
    write("plans/allowed.careplan.yaml", "# careplan: allow unknown-field - why\n" + PLAN);
    write("plans/empty.careplan.yaml", "");
    write("plans/broken.careplan.yaml", "careplan: 1\nperson: {name: A\n");
    write("plans/clean.careplan.yaml", "careplan: 1\nperson: {name: Ann}\n");
    for (String redact : List.of("--redact", "--no-redact")) {
      String report =
          Typed.in(folder).type("lint", "--format=sarif", redact, "plans", "nowhere").out();
      assertThat(report).hasSizeGreaterThan(50_000);
      assertThat(schema.validate(report, InputFormat.JSON)).isEmpty();
    }
    assertThat(schema.validate(type("plans/clean.careplan.yaml").out(), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void theSchemaIsOneThatReportsCanFail() throws IOException {
    write("a.careplan.yaml", PLAN);
    String wrong = type("a.careplan.yaml").out().replace("\"startLine\":3", "\"startLine\":0");
    assertThat(schema().validate(wrong, InputFormat.JSON)).isNotEmpty();
  }

  private static Schema schema() throws IOException {
    try (InputStream published =
        SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      String text = new String(published.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(text, InputFormat.JSON);
    }
  }

  @Test
  void listsEveryRuleOnceWithItsHelp() throws IOException {
    write("a.careplan.yaml", PLAN);
    JsonNode run = run();
    JsonNode rules = run.get("tool").get("driver").get("rules");
    assertThat(rules)
        .extracting(rule -> rule.get("id").asString())
        .containsExactlyElementsOf(
            Rules.ALL.stream().map(Rule::info).map(info -> info.name()).toList());
    assertThat(rules)
        .allSatisfy(
            rule -> {
              assertThat(rule.get("shortDescription").get("text").asString()).endsWith(".");
              assertThat(rule.get("fullDescription").get("text").asString())
                  .hasSizeBetween(40, 1000);
              assertThat(rule.get("help").get("text").asString()).doesNotContain("```", "##");
              assertThat(rule.get("help").get("markdown").asString())
                  .contains("## Why", "```yaml\n")
                  .doesNotContain("flagged");
              assertThat(rule.get("defaultConfiguration").get("level").asString())
                  .isIn("error", "warning", "note");
              assertThat(rule.get("properties").get("tags").size()).isBetween(1, 10);
              assertThat(rule.has("helpUri")).isFalse();
            });
    for (JsonNode result : run.get("results")) {
      assertThat(rules.get(result.get("ruleIndex").asInt()).get("id"))
          .isEqualTo(result.get("ruleId"));
    }
  }

  @Test
  void countsColumnsInCodePoints() throws IOException {
    write("a.careplan.yaml", "careplan: 1\nperson: {name: 😀 Siân, phne: 01632 960101}\n");
    JsonNode run = run();
    assertThat(run.get("columnKind").asString()).isEqualTo("unicodeCodePoints");
    JsonNode region = run.at("/results/0/locations/0/physicalLocation/region");
    assertThat(region.toString())
        .isEqualTo("{\"startLine\":2,\"startColumn\":24,\"endLine\":2,\"endColumn\":28}");
  }

  @Test
  void namesFilesFromTheRootOfTheWorkTree() throws IOException {
    write(".git/HEAD", "ref: refs/heads/main\n");
    write("our plans/50% – Ann.careplan.yaml", PLAN);
    Outcome outcome = Typed.in(folder.resolve("our plans")).type("lint", "--format=sarif", SELECT);
    assertThat(
            JsonMapper.shared()
                .readTree(outcome.out())
                .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .asString())
        .isEqualTo("our%20plans/50%25%20%E2%80%93%20Ann.careplan.yaml");
  }

  @Test
  void namesFilesFromTheCurrentFolderOutsideAWorkTree() throws IOException {
    write("plans/a.careplan.yaml", PLAN);
    String uri = "/results/0/locations/0/physicalLocation/artifactLocation/uri";
    assertThat(run().at(uri).asString()).isEqualTo("plans/a.careplan.yaml");
    assertThat(run("./plans/../plans").at(uri).asString()).isEqualTo("plans/a.careplan.yaml");
  }

  @Test
  void knowsAFindingAgainWhenItsLinesMove() throws IOException {
    write("a.careplan.yaml", PLAN);
    List<String> before = fingerprints(run());
    assertThat(before).hasSize(3).doesNotHaveDuplicates();
    write(
        "a.careplan.yaml",
        "# Agreed with Ann.\ncareplan: 1\ntelephon: x\nperson:\n  name: Ann\nneeds:\n"
            + "  - status: perhaps\n    need:\n      To cook a\n      meal\n"
            + "  - id: walk\n    need: To walk to the park\n    status: maybe\n");
    assertThat(fingerprints(run())).isEqualTo(before);
  }

  @Test
  void tellsFindingsOfOneRuleAtOnePlaceApart() throws IOException {
    write("a.careplan.yaml", "careplan: 1\nperson: {name: A}\nneeds:\n  - {nedd: x, nede: y}\n");
    assertThat(fingerprints(run("a.careplan.yaml")))
        .filteredOn(print -> print.startsWith("unknown-field"))
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  @Test
  void marksWhatIsSetAsideAsSuppressed() throws IOException {
    write(
        "a.careplan.yaml",
        "careplan: 1\nperson: {name: Ann}\n"
            + "telephon: x # careplan: allow unknown-field - as the letter says\ndate: 2026-11-01\ntitel: y\n");
    JsonNode results = run().get("results");
    assertThat(results.valueStream().filter(result -> result.has("suppressions")).toList())
        .singleElement()
        .satisfies(
            result -> {
              assertThat(result.at("/suppressions/0/kind").asString()).isEqualTo("inSource");
              assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
                  .isEqualTo(3);
            });
    assertThat(type("--write-baseline").status()).isZero();
    assertThat(run().get("results").valueStream().map(one -> one.at("/suppressions/0/kind")))
        .extracting(JsonNode::asString)
        .contains("inSource", "external");
  }

  @Test
  void tellsOfWhatCouldNotBeRead() throws IOException {
    write("a.careplan.yaml", PLAN);
    JsonNode invocation = run("a.careplan.yaml", "no where.yaml").at("/invocations/0");
    assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
    assertThat(invocation.at("/toolExecutionNotifications/0/message/text").asString())
        .isEqualTo("There is no such file.");
    assertThat(
            invocation
                .at(
                    "/toolExecutionNotifications/0/locations/0/physicalLocation/artifactLocation/uri")
                .asString())
        .isEqualTo("no%20where.yaml");
  }
}
