package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.cli.Typed.Outcome;
import careplan.manual.TeamPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code .careplan/rules}: a team's own rules are rules like any other, for the team's plans. */
class TeamRulesTest {
  private static final String RULE =
      """
      rule: no-answerphone
      at: [crisis.contacts, team]
      pattern: (?i)answer ?phone
      message: An answerphone does not answer, {} and {0} do not either.
      level: error
      why: Somebody in a crisis rings once.
      better: "111, option 2"
      flagged: [Duty answerphone, ANSWER PHONE]
      silent: The nurse answers the phone
      """;

  private static final String PLAN =
      """
      careplan: 1
      title: Our answerphone plan
      person: {name: Hywel Bevan}
      crisis:
        contacts:
          - name: Duty desk
            hours: nights by Answerphone
          - {who: mair, phone: 029 2018 0000}
      team:
        - {id: mair, name: Mair, role: answers the phone}
      """;

  @TempDir Path folder;

  @BeforeEach
  void writePlan() throws IOException {
    write("a.careplan.yaml", PLAN);
    write(".careplan/rules/ours.yaml", RULE);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Outcome type(String... words) {
    return Typed.in(folder).with("HOME", folder.toString()).type(words);
  }

  private List<JsonNode> findings(String... more) {
    List<String> words = new ArrayList<>(List.of("lint", "--select=team", "--format=json"));
    words.addAll(List.of(more));
    String out = type(words.toArray(String[]::new)).out();
    return JsonMapper.shared().readTree(out).get("findings").valueStream().toList();
  }

  @Test
  void aPatternIsFoundWhereTheRuleLooks() {
    assertThat(findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.get("rule").asString()).isEqualTo("no-answerphone");
              assertThat(finding.get("severity").asString()).isEqualTo("error");
              assertThat(finding.get("line").asInt()).isEqualTo(7);
              assertThat(finding.get("column").asInt()).isEqualTo(24);
              assertThat(finding.get("endColumn").asInt()).isEqualTo(35);
              assertThat(finding.get("path").asString()).isEqualTo("/crisis/contacts/0/hours");
              assertThat(finding.get("message").asString())
                  .isEqualTo("An answerphone does not answer, {} and {0} do not either.");
              assertThat(finding.get("why").asString())
                  .isEqualTo("Somebody in a crisis rings once.");
              assertThat(finding.get("better").asString()).isEqualTo("111, option 2");
            });
  }

  @Test
  void withoutAPlaceItLooksEverywhereButAtThePersonsOwnWords() throws IOException {
    write(".careplan/rules/ours.yaml", "rule: no-bay-word\nmessage: m\npattern: '[Bb]ay'\n");
    write(
        "a.careplan.yaml",
        """
        careplan: 1
        title: Bay 4
        person: {name: Jo, home: Bayside}
        story: {me: They put me in a bay., professionals: She slept in bay 2.}
        goals:
          - {goal: Out of the bay, own-words: yes}
          - {goal: To leave the bay}
        """);
    assertThat(findings())
        .extracting(finding -> finding.get("path").asString())
        .containsExactly("/title", "/person/home", "/story/professionals", "/goals/1/goal");
  }

  @Test
  void wordsAreFoundHoweverTheyAreWritten() throws IOException {
    write(
        "a.careplan.yaml",
        PLAN.replace("nights by Answerphone", "|\n        By answer\n        phone"));
    assertThat(findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.get("line").asInt()).isEqualTo(8);
              assertThat(finding.get("column").asInt()).isEqualTo(12);
              assertThat(finding.get("endLine").asInt()).isEqualTo(9);
            });
    write(
        "a.careplan.yaml", PLAN.replace("nights by Answerphone", '"' + "\\u0041nswer phone" + '"'));
    assertThat(findings()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "person.home; person: {name: Jo}; 2",
        "person.home; person: {name: Jo, home: by the sea}; ''",
        "goals.measure; person: {name: Jo}; ''",
        "goals; person: {name: Jo}; 1",
        "crisis.contacts; person: {name: Jo}; 1",
        "crisis.contacts; 'considered: {crisis: not wanted}\nperson: {name: Jo}'; ''",
        "safety.aim; 'safety: none known\nperson: {name: Jo}'; ''",
        "goals.measure; 'person: {name: Jo}\ngoals:\n- {goal: a, measure: b}\n- goal: c\n- goal: d'; '5,6'",
      })
  void whatMustBePresentIsMissedWhereItIsNot(String path, String plan, String lines)
      throws IOException {
    write(
        ".careplan/rules/ours.yaml",
        "rule: must-be-said\nmessage: m\nmust-be-present: yes\nat: " + path + "\n");
    write("a.careplan.yaml", "careplan: 1\n" + plan + "\n");
    List<String> found =
        findings().stream().map(finding -> finding.get("line").asString()).toList();
    assertThat(String.join(",", found)).isEqualTo(lines);
  }

  @ParameterizedTest
  @CsvSource({"full,1", "brief,1", "note,0"})
  void aSmallPlanIsNotAskedForWhatALargerOneNeeds(String detail, int expected) throws IOException {
    write(
        ".careplan/rules/ours.yaml",
        "rule: must-be-said\nmessage: m\nmust-be-present: yes\nat: goals\ndetail: brief\n");
    write("a.careplan.yaml", "careplan: 1\ndetail: " + detail + "\nperson: {name: Jo}\n");
    assertThat(findings()).hasSize(expected);
  }

  @Test
  void itIsNamedWhereverRulesAreNamed() {
    assertThat(type("rules", "no-answerphone").out())
        .contains("  error    no-answerphone  (set in .careplan/rules/ours.yaml:1:7)\n");
    assertThat(type("rules").out()).contains("\nYour team's own (team)\n");
    assertThat(type("explain", "no-answerphone").out())
        .contains(
            "(?i)answer ?phone",
            "crisis.contacts, team",
            "Somebody in a crisis rings once.",
            "ANSWER PHONE",
            "# careplan: allow no-answerphone - the reason")
        .doesNotContain("```", "##");
    assertThat(type("explain").out()).contains("  team        Your team's own, 1 rule\n");
    assertThat(type("rules", "no-answrphone").err()).contains("Did you mean 'no-answerphone'?");
    assertThat(type("lint", "--select=no-answrphone").err())
        .contains("Did you mean 'no-answerphone'?");
    assertThat(findings("--ignore=no-answerphone")).isEmpty();
    assertThat(findings("--level=no-answerphone=info").get(0).get("severity").asString())
        .isEqualTo("info");
    assertThat(type("rules", "no-answerphone", "--isolated").status()).isEqualTo(2);
  }

  @Test
  void theTeamsSettingsWeighIt() throws IOException {
    write(".careplan/config.yaml", "rules: {no-answerphone: info}\n");
    assertThat(findings().get(0).get("severity").asString()).isEqualTo("info");
    assertThat(type("rules", "no-answerphone").out())
        .contains("  info     no-answerphone  (set in .careplan/config.yaml:1:9)\n");
    write(".careplan/config.yaml", "per-path: {a*: {rules: {no-answerphone: off}}}\n");
    assertThat(type("lint").out()).doesNotContain("no-answerphone");
  }

  @Test
  void itIsAllowedAndAcceptedLikeAnyOther() throws IOException {
    write(
        "a.careplan.yaml",
        PLAN.replace("by Answerphone", "by Answerphone # careplan: allow no-answerphone - so far"));
    assertThat(type("lint").out()).doesNotContain("no-answerphone", "unknown-rule");
    assertThat(type("lint", "--isolated").out()).doesNotContain("unknown-rule");
    write("a.careplan.yaml", PLAN);
    assertThat(type("lint", "--write-baseline").status()).isZero();
    assertThat(Files.readString(folder.resolve(".careplan/baseline.json")))
        .contains("no-answerphone");
    write("a.careplan.yaml", "# a line more\n" + PLAN);
    assertThat(type("lint").out()).isEmpty();
  }

  @Test
  void reportsThatTravelSayTheTeamsWordsAndNoneOfThePlans() {
    JsonNode run =
        JsonMapper.shared()
            .readTree(type("lint", "--format=sarif", "--select=team").out())
            .get("runs")
            .get(0);
    JsonNode result = run.get("results").get(0);
    JsonNode rule = run.get("tool").get("driver").get("rules").get(result.get("ruleIndex").asInt());
    assertThat(rule.get("id").asString()).isEqualTo("no-answerphone");
    assertThat(rule.get("help").get("markdown").asString()).contains("(?i)answer ?phone");
    assertThat(result.get("message").get("text").asString())
        .startsWith("An answerphone does not answer");
    assertThat(run.get("results").toString()).doesNotContain("Hywel", "Duty desk", "nights");
  }

  @Test
  void eachTeamHasItsOwnInOneRunAlsoOfOneName() throws IOException {
    write("north/.careplan/rules/n.yaml", "rule: no-answerphone\nmessage: north\npattern: Duty\n");
    write("north/b.careplan.yaml", PLAN);
    write("south/.careplan/config.yaml", "extends: ..\n");
    write(".careplan/config.yaml", "");
    write("south/c.careplan.yaml", PLAN);
    write("east/.careplan/config.yaml", "");
    write("east/d.careplan.yaml", PLAN);
    assertThat(findings())
        .extracting(
            finding -> finding.get("file").asString() + " " + finding.get("message").asString())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("a.careplan.yaml An"),
            second -> assertThat(second).isEqualTo("north/b.careplan.yaml north"),
            third -> assertThat(third).startsWith("south/c.careplan.yaml An"));
    JsonNode run =
        JsonMapper.shared().readTree(type("lint", "--format=sarif").out()).get("runs").get(0);
    JsonNode rules = run.get("tool").get("driver").get("rules");
    assertThat(rules.valueStream().map(rule -> rule.get("id").asString())).doesNotHaveDuplicates();
    for (JsonNode result : run.get("results")) {
      assertThat(rules.get(result.get("ruleIndex").asInt()).get("id"))
          .isEqualTo(result.get("ruleId"));
    }
  }

  @Test
  void whereATeamHasNoneNothingElseIsMeant() throws IOException {
    Files.delete(folder.resolve(".careplan/rules/ours.yaml"));
    for (String command : new String[] {"rules team", "explain team", "lint --select team"}) {
      Outcome outcome = type(command.split(" "));
      assertThat(outcome.status()).isEqualTo(2);
      assertThat(outcome.err()).contains("Your team has no rules of its own");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"lint", "lint --select no-answerphone", "explain no-answerphone"})
  void aFaultIsNamedAndNotThatThereIsNoSuchRule(String command) throws IOException {
    write(".careplan/rules/ours.yaml", RULE + "pattrn: x\n");
    Outcome outcome = type(command.split(" "));
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .contains(".careplan/rules/ours.yaml:10:1: A rule has no key called \"pattrn\".")
        .doesNotContain("There is no rule");
  }

  /** The page goes to a terminal: what nobody can see in a rule is shown as what it is. */
  @Test
  void hiddenCharactersAreShown() throws IOException {
    write(".careplan/rules/ours.yaml", "rule: no-such-word\npattern: x\nmessage: a\u202Eb\n");
    assertThat(type("explain", "no-such-word").out()).contains("a<U+202E>b");
    assertThat(type("rules", "no-such-word").out()).doesNotContain("\u202E");
  }

  @Test
  void theExamplesOfTheManualHoldGood() throws IOException {
    write(".careplan/words/ours.txt", TeamPage.WORDS);
    write(".careplan/rules/ours.yaml", TeamPage.RULES);
    write("a.careplan.yaml", PLAN + "needs:\n  - need: Thursday lunch\n");
    assertThat(type("lint", "--select=team,need-is-a-service").out().lines())
        .satisfiesExactly(
            first -> assertThat(first).contains(":3:", " says-how-to-get-in"),
            second -> assertThat(second).contains(":7:", " no-answerphone"),
            third -> assertThat(third).contains(" need-is-a-service"));
  }

  @Test
  void theSettingsAndStandardsOfTheManualHoldGood() throws IOException {
    write(".careplan/config.yaml", TeamPage.SETTINGS.replace("../shared", "shared"));
    write("shared/.careplan/config.yaml", "rules: {no-story: off}\n");
    write(".careplan/standards/ours.yaml", TeamPage.STANDARDS);
    write("a.careplan.yaml", PLAN);
    assertThat(type("rules", "no-background", "no-story").out()).doesNotContain("  warning");
    Outcome listed = type("coverage", "--list");
    assertThat(listed.err()).isEmpty();
    assertThat(listed.out()).contains("our-minimum", "What we always ask");
  }
}
