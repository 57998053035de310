package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.cli.Typed.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code .careplan/words}: what a team's own words change in what is said of its plans. */
class TeamWordsTest {
  private static final String PLAN =
      """
      careplan: 1
      date: 2026-11-02
      person: {name: Gwen Rees}
      needs:
        - need: Bluebell House
      actions:
        - action: Wrap round sorted with her TTO and the ZBQ, mobilise daily
          who: Link worker
          when: every Monday
      """;

  @TempDir Path folder;

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String said(String rule) {
    String[] words = {"lint", "--format=full", "--select=" + rule, "a.careplan.yaml"};
    Outcome outcome = Typed.in(folder).type(words);
    assertThat(outcome.err()).doesNotContain("could not");
    return outcome.out();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "bluebell house | service; need-is-a-service; \"Bluebell House\" names help",
        "wrap round | jargon | help from several people; jargon; In place of \"Wrap round\": help"
            + " from several people.",
        "sorted | judgemental | say what was done; judgemental-word; sorted",
        "tto | abbreviation | tablets to take home; abbreviation-not-explained; TTO: tablets to"
            + " take home",
      })
  void aWordIsSpokenOf(String entry, String rule, String sentence) throws IOException {
    write("a.careplan.yaml", PLAN);
    assertThat(said(rule)).doesNotContain(sentence);
    write(".careplan/words/ours.txt", entry + "\n");
    assertThat(said(rule)).contains(sentence);
    String[] isolated = {
      "lint", "--isolated", "--format=full", "--select", rule, "a.careplan.yaml"
    };
    assertThat(Typed.in(folder).type(isolated).out()).doesNotContain(sentence);
  }

  @Test
  void aWordThatSaysTooLittleTiesNoGoalToWhatMatters() throws IOException {
    write(
        "a.careplan.yaml",
        "careplan: 1\nperson: {name: Gwen Rees}\nabout-me: {what-matters: [The fellowship]}\n"
            + "goals:\n  - {goal: Make thirty sandwiches for the fellowship by noon}\n");
    assertThat(said("goal-without-reason")).doesNotContain("fellowship");
    write(".careplan/words/ours.txt", "fellowship | general\n");
    assertThat(said("goal-without-reason")).contains("Only they can say");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "zbq | known; abbreviation-not-explained; ZBQ",
        "mobilise | ordinary; jargon; mobilise",
      })
  void aWordIsLeftInPeace(String entry, String rule, String word) throws IOException {
    write("a.careplan.yaml", PLAN);
    assertThat(said(rule)).contains(word);
    write(".careplan/words/ours.txt", entry + "\n");
    assertThat(said(rule)).doesNotContain("\"" + word + "\"");
  }

  @Test
  void aRoleIsKnownForOne() throws IOException {
    write("a.careplan.yaml", PLAN.replace("Link worker", "Hafan"));
    assertThat(said("owner-is-a-role")).doesNotContain("Hafan");
    write(".careplan/words/ours.txt", "hafan | role\n");
    assertThat(said("owner-is-a-role")).contains("\"Hafan\" is a role");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFEFF# ours\r\nday club | service\r\nbluebell house\r\n",
        "  BLUEBELL   HOUSE | service",
        "\n\nBluebell House|service|What for?|us\n\n",
        "bluebell house | service\nbluebell house | service\n",
      })
  void listsAreReadHoweverTheyWereSaved(String list) throws IOException {
    write("a.careplan.yaml", PLAN);
    write(".careplan/words/ours.txt", list);
    assertThat(said("need-is-a-service")).contains("\"Bluebell House\" names help");
  }

  @Test
  void eachTeamHasItsOwnInOneRun() throws IOException {
    write("north/.careplan/words/ours.txt", "bluebell house | service\n");
    write("south/.careplan/words/ours.txt", "wrap round | jargon | help\n");
    for (String plan : new String[] {"north/a", "south/b", "north/c", "d"}) {
      write(plan + ".careplan.yaml", PLAN);
    }
    String out = Typed.in(folder).type("lint", "--select=need-is-a-service,jargon").out();
    assertThat(out.lines().filter(line -> line.contains("need-is-a-service")))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("north/a."),
            second -> assertThat(second).startsWith("north/c."));
    String full =
        Typed.in(folder).type("lint", "--format=full", "--select=jargon", "--no-redact").out();
    assertThat(full.lines().filter(line -> line.contains("Wrap round\" and"))).hasSize(1);
  }

  @Test
  void thoseOfAFolderThatIsExtendedCountToo() throws IOException {
    write("shared/.careplan/config.yaml", "rules: {jargon: error}\n");
    write("shared/.careplan/words/all.txt", "bluebell house | service\nwrap round | jargon | a\n");
    write(".careplan/config.yaml", "extends: shared\n");
    write(".careplan/words/ours.txt", "wrap round | jargon | b\n");
    write("a.careplan.yaml", PLAN);
    assertThat(said("need-is-a-service")).contains("Bluebell House");
    assertThat(said("jargon")).contains("error").contains("In place of \"Wrap round\": b.");
  }

  @Test
  void reportsThatTravelHoldNoneOfThePlansWords() throws IOException {
    write("a.careplan.yaml", PLAN);
    write(".careplan/words/ours.txt", "wrap round | jargon | help from several people\n");
    String out = Typed.in(folder).type("lint", "--format=sarif", "--select=jargon").out();
    assertThat(out).contains("\"ruleId\":\"jargon\"").doesNotContain("Wrap", "several people");
  }

  @Test
  void aPlanWhoseTeamsWordsHaveAFaultIsNotChecked() throws IOException {
    write("a.careplan.yaml", PLAN);
    write("north/.careplan/words/ours.txt", "# ours\nday club | servise\n");
    write("north/b.careplan.yaml", PLAN);
    Outcome outcome = Typed.in(folder).type("lint", "--select=need-is-a-task");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .contains(
            "north/.careplan/words/ours.txt:2:12: There is no kind of word called \"servise\". Did"
                + " you mean service?");
  }
}
