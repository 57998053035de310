package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.cli.Typed.Outcome;
import careplan.lint.Rule;
import careplan.lint.RulePage;
import careplan.lint.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code rules} and {@code explain}. */
class RulesCommandTest {
  @TempDir Path folder;

  private void set(String settings) throws IOException {
    Files.createDirectories(folder.resolve(".careplan"));
    Files.writeString(folder.resolve(".careplan/config.yaml"), settings);
  }

  @Test
  void listsEveryRuleOnceUnderItsGroup() {
    String out = Typed.in(folder).type("rules").out();
    for (Rule rule : Rules.ALL) {
      String name = rule.info().name();
      assertThat(out).containsOnlyOnce(" " + name + "\n").contains(rule.info().group().title());
    }
    assertThat(out).endsWith("no settings file changes them here.\n");
  }

  @Test
  void saysWhereALevelWasSet() throws IOException {
    set("rules:\n  cut-at-hash: off\n");
    assertThat(Typed.in(folder).type("rules", "cut-at-hash").out())
        .contains(
            "  off      cut-at-hash  (set in .careplan/config.yaml:2:3; its own is warning)\n");
    assertThat(Typed.in(folder).type("rules", "cut-at-hash", "--isolated").out())
        .contains("  warning  cut-at-hash\n");
  }

  @Test
  void showsLevelsAsTheyHoldForOnePlan() throws IOException {
    set("per-path:\n  old/*: {rules: {cut-at-hash: info}}\n");
    Files.createDirectory(folder.resolve("old"));
    Typed typed = Typed.in(folder);
    assertThat(typed.type("rules", "cut-at-hash").out()).contains("  warning  cut-at-hash");
    assertThat(typed.type("rules", "cut-at-hash", "--plan=old/a.yaml").out())
        .contains("  info     cut-at-hash  (set in .careplan/config.yaml:2:");
    assertThat(typed.type("rules", "cut-at-hash", "--plan=old").out()).contains("  info  ");
  }

  @Test
  void saysTheSameToPrograms() throws IOException {
    set("rules: {cut-at-hash: off}\n");
    Outcome outcome = Typed.in(folder).type("rules", "--format=json");
    JsonNode rules = JsonMapper.shared().readTree(outcome.out()).get("rules");
    assertThat(rules).hasSize(Rules.ALL.size());
    for (JsonNode rule : rules) {
      boolean set = rule.get("name").asString().equals("cut-at-hash");
      assertThat(rule.has("origin")).isEqualTo(set);
      assertThat(rule.get("level").asString())
          .isEqualTo(set ? "off" : rule.get("ownLevel").asString());
    }
  }

  @Test
  void saysWhatIsWrongWithTheSettings() throws IOException {
    set("rules: {cut-at-hesh: off}\n");
    Outcome outcome = Typed.in(folder).type("rules", "cut-at-hash");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains(".careplan/config.yaml:1:9", "Did you mean cut-at-hash?");
  }

  @Test
  void explainsEveryRule() {
    for (Rule rule : Rules.ALL) {
      Outcome outcome = Typed.in(folder).type("explain", rule.info().name());
      assertThat(outcome.status()).isZero();
      assertThat(outcome.out()).startsWith(rule.info().name() + "\n").doesNotContain("```", "##");
      String sample = RulePage.of(rule.info().name()).orElseThrow().samples().get(0).yaml();
      String last = sample.stripTrailing().substring(sample.stripTrailing().lastIndexOf('\n') + 1);
      assertThat(outcome.out()).contains(last);
    }
  }

  @Test
  void marksTheLinesOfASampleThatAreRemarkedOn() {
    assertThat(Typed.in(folder).type("explain", "cut-at-hash").out())
        .contains("      name: Annie Jones\n  >   address: Flat #4, Heol y Bont\n");
  }

  @Test
  void explainsSeveralRulesInTheOrderAskedFor() {
    String out = Typed.in(folder).type("explain", "cut-at-hash", "unknown-field").out();
    assertThat(out).startsWith("cut-at-hash\n").contains("\n\nunknown-field\nerror, ");
  }

  @Test
  void listsTheGroupsWhereNothingWasAsked() {
    assertThat(Typed.in(folder).type("explain").out())
        .containsPattern("\n  file +File and structure, [0-9]+ rules\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cut-at-hsh", "at-hash"})
  void namesARuleThatIsNear(String typed) {
    Outcome outcome = Typed.in(folder).type("explain", typed);
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("Did you mean 'cut-at-hash'?");
  }

  @Test
  void explainsNothingWhereOneNameIsWrong() {
    Outcome outcome = Typed.in(folder).type("explain", "cut-at-hash", "nonsense");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
  }
}
