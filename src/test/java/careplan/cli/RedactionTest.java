package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.cli.Typed.Outcome;
import careplan.generate.MarkedPlans;
import careplan.lint.Rule;
import careplan.lint.RulePage;
import careplan.lint.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports travel further than plans: nothing that an author wrote may be in them. */
class RedactionTest {
  @TempDir static Path folder;

  @BeforeAll
  static void writePlans() throws IOException {
    int number = 0;
    for (String plan : MarkedPlans.ofEveryField()) {
      Files.writeString(folder.resolve("field-" + number++ + ".careplan.yaml"), plan);
    }
    for (Rule rule : Rules.ALL) {
      int sample = 0;
      for (RulePage.Sample one : RulePage.of(rule.info().name()).orElseThrow().samples()) {
        if (!one.lines().isEmpty()) {
          String name = rule.info().name() + "-" + sample++ + ".careplan.yaml";
          Files.writeString(folder.resolve(name), MarkedPlans.marked(one.yaml()));
        }
      }
    }
  }

  private static Outcome lint(String... words) {
    String[] all = new String[words.length + 1];
    all[0] = "lint";
    System.arraycopy(words, 0, all, 1, words.length);
    return Typed.in(folder).type(all);
  }

  @ParameterizedTest
  @CsvSource({
    "sarif,",
    "github,",
    "gitlab,",
    "junit,",
    "rdjson,",
    "json,--redact",
    "full,--redact",
    "concise,--redact"
  })
  void holdsNothingThatAnAuthorWrote(String format, String option) {
    Outcome outcome = option == null ? lint("--format", format) : lint("--format", format, option);
    String all = (outcome.out() + outcome.err()).toLowerCase(Locale.ROOT);
    assertThat(all.indexOf(MarkedPlans.MARK)).as(around(all, MarkedPlans.MARK)).isNegative();
    if (!format.equals("concise")) {
      assertThat(all).doesNotContain(MarkedPlans.DATE_MARK, MarkedPlans.PERIOD_MARK);
    }
    assertThat(outcome.out()).hasSizeGreaterThan(1000);
    assertThat(outcome.status()).isEqualTo(1);
  }

  private static String around(String text, String mark) {
    int at = Math.max(0, text.indexOf(mark));
    return text.substring(Math.max(0, at - 300), Math.min(text.length(), at + 300));
  }

  /** Else the test above would prove little. */
  @Test
  void manyRulesSpeakOfTheMarkedPlansAndQuoteThem() {
    Outcome outcome = lint("--format", "json");
    Set<String> spoken = new HashSet<>();
    Set<String> quoting = new HashSet<>();
    for (JsonNode finding : JsonMapper.shared().readTree(outcome.out()).get("findings")) {
      String rule = finding.get("rule").asString();
      spoken.add(rule);
      if (finding.toString().toLowerCase(Locale.ROOT).contains(MarkedPlans.MARK)) {
        quoting.add(rule);
      }
    }
    assertThat(spoken.size()).isGreaterThan(Rules.ALL.size() * 9 / 10);
    assertThat(quoting.size()).isGreaterThan(Rules.ALL.size() / 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sarif", "github", "gitlab", "junit", "rdjson"})
  void saysAllWhereAskedTo(String format) {
    assertThat(lint("--format", format, "--no-redact").out()).contains(MarkedPlans.MARK);
  }

  @Test
  void endsAPathBeforeANameThatTheAuthorChose() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(
        other.resolve("a.yaml"),
        "careplan: 1\nperson: {name: A}\nneeds:\n  - need: x\n    zyxq: 1\n"
            + "  - need: y\n    levels: {'5': z}\ngoals: {'7': x}\n");
    Outcome outcome = lint("--format=json", "--redact", "--select=unknown-field", "other/a.yaml");
    assertThat(JsonMapper.shared().readTree(outcome.out()).get("findings"))
        .extracting(finding -> finding.get("path").asString())
        .containsExactly("/needs/0", "/needs/1", "/goals");
  }

  @Test
  void leavesABetterLineOutOfRedactedJson() {
    assertThat(lint("--format=json").out()).contains("\"better\":");
    assertThat(lint("--format=json", "--redact").out()).doesNotContain("\"better\":");
  }

  @Test
  void keepsFileRuleAndPlace() {
    List<String> redacted = places(lint("--format=json", "--redact"));
    assertThat(redacted).hasSizeGreaterThan(100).isEqualTo(places(lint("--format=json")));
  }

  private static List<String> places(Outcome outcome) {
    return JsonMapper.shared()
        .readTree(outcome.out())
        .get("findings")
        .valueStream()
        .map(
            finding ->
                finding.get("file").asString()
                    + finding.get("line")
                    + ":"
                    + finding.get("column")
                    + finding.get("rule"))
        .toList();
  }

  @Test
  void theBaselineHoldsNothingEither() throws IOException {
    Path plans = Files.createDirectories(folder.resolve("accepted"));
    int number = 0;
    for (String plan : MarkedPlans.ofEveryField()) {
      Files.writeString(plans.resolve(number++ + ".careplan.yaml"), plan);
    }
    Files.createDirectories(plans.resolve(".careplan"));
    Outcome outcome = lint("--write-baseline", "accepted");
    String baseline = Files.readString(plans.resolve(".careplan/baseline.json"));
    assertThat(baseline.lines().count()).isGreaterThan(500);
    assertThat(baseline + outcome.out() + outcome.err())
        .doesNotContainIgnoringCase(MarkedPlans.MARK)
        .doesNotContain(MarkedPlans.DATE_MARK, MarkedPlans.PERIOD_MARK);
  }

  @Test
  void redactAndNoRedactCannotBothBeMeant() {
    assertThat(lint("--redact", "--no-redact").status()).isEqualTo(2);
  }
}
