package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.cli.Typed.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Findings accepted for now, under {@code .careplan/baseline.json}. */
class BaselineTest {
  private static final String POOR =
      "careplan: 1\nperson: {name: Siân Rees}\ntelephon: x\ntitle: Flat #4, Bangor\n"
          + "needs:\n  - {need: To walk to the shop, status: perhaps}\n";

  @TempDir Path folder;
  private final List<String> select = new ArrayList<>();
  private boolean pipeline;

  @BeforeEach
  void writePlan() throws IOException {
    write("plans/a.careplan.yaml", POOR);
    write(".careplan/config.yaml", "today: 2026-11-21\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Outcome lint(String... words) {
    List<String> all = new ArrayList<>(List.of("lint"));
    all.addAll(select);
    all.addAll(List.of(words));
    Typed typed = Typed.in(folder);
    return (pipeline ? typed.with("CI", "true") : typed).type(all.toArray(String[]::new));
  }

  private String baseline() throws IOException {
    return Files.readString(folder.resolve(".careplan/baseline.json"));
  }

  private JsonNode summary(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.add("--format=json");
    return JsonMapper.shared().readTree(lint(all.toArray(String[]::new)).out()).get("summary");
  }

  @Test
  void whatIsAcceptedIsCountedAndNoLongerShown() throws IOException {
    int found = summary().get("error").asInt() + summary().get("warning").asInt();
    assertThat(found).isGreaterThanOrEqualTo(3);
    Outcome writing = lint("--write-baseline");
    assertThat(writing.status()).isZero();
    assertThat(writing.out()).isEmpty();
    assertThat(writing.err()).contains("careplan: .careplan/baseline.json accepts ", " 0 gone.");
    Outcome outcome = lint("--fail-on=info");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("nothing to remark; ", " in the baseline.");
    assertThat(summary().get("error").asInt()).isZero();
    assertThat(summary().get("baseline").asInt()).isGreaterThanOrEqualTo(found);
  }

  @Test
  void whatIsNewIsShown() throws IOException {
    lint("--write-baseline");
    write("plans/a.careplan.yaml", POOR + "titel: y\n");
    write("plans/b.careplan.yaml", "careplan: 1\nperson: {name: B}\ntelephon: x\n");
    Outcome outcome = lint("--min-severity=error");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("a.careplan.yaml:7:1: error unknown-field", "b.careplan.yaml:3:1: error")
        .doesNotContain("a.careplan.yaml:3:1");
  }

  @Test
  void survivesLinesThatMove() throws IOException {
    lint("--write-baseline");
    write(
        "plans/a.careplan.yaml",
        "# Agreed.\ncareplan: 1\nneeds:\n  - status: perhaps\n    need: To walk\n      to the shop\n"
            + "title: Flat #4, Bangor\ntelephon: x\nperson:\n  name: Siân Rees\n");
    Outcome outcome = lint("--fail-on=info");
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).doesNotContain("no longer there");
  }

  @Test
  void otherWordsAreANewFinding() throws IOException {
    lint("--write-baseline");
    write("plans/a.careplan.yaml", POOR.replace("status: perhaps", "status: who knows"));
    assertThat(lint().out()).contains("unknown-value");
  }

  @Test
  void asManyAsWereAcceptedAndNotOneMore() throws IOException {
    String twice = "careplan: 1\nperson: {name: A}\nneeds: [{need: a, b: 1}, {need: a, b: 1}]\n";
    write("plans/a.careplan.yaml", twice);
    lint("--write-baseline");
    assertThat(lint("--select=unknown-field").out()).isEmpty();
    write("plans/a.careplan.yaml", twice.replace("]", ", {need: a, b: 1}]"));
    assertThat(lint("--select=unknown-field").out()).hasLineCount(1);
  }

  @Test
  void isOneSortedLineForEachFinding() throws IOException {
    write("plans/Ö \"b\".careplan.yaml", POOR);
    lint("--write-baseline");
    List<String> lines = baseline().lines().toList();
    assertThat(lines.get(0)).isEqualTo("{");
    assertThat(lines.subList(lines.size() - 2, lines.size()))
        .containsExactly("\"version\": 1", "}");
    List<String> entries = lines.subList(1, lines.size() - 2);
    assertThat(entries)
        .isSorted()
        .allMatch(
            line -> line.matches("\"plans/.+\\.careplan\\.yaml [a-z0-9-]+ [0-9a-f]{32}\": 1,"));
    assertThat(JsonMapper.shared().readTree(baseline()).size()).isEqualTo(entries.size() + 1);
    assertThat(lint("--fail-on=info").status()).as("read back").isZero();
    String before = baseline();
    lint("--write-baseline");
    assertThat(baseline()).isEqualTo(before);
  }

  @Test
  void shrinksByItselfWhereSomethingIsMended() throws IOException {
    lint("--write-baseline");
    assertThat(baseline()).contains("unknown-field");
    write("plans/a.careplan.yaml", POOR.replace("telephon: x\n", ""));
    assertThat(lint().err())
        .contains("1 finding of .careplan/baseline.json is no longer there, and taken out of it.");
    assertThat(baseline()).doesNotContain("unknown-field").contains("unknown-value");
    write("plans/a.careplan.yaml", POOR);
    assertThat(lint().out()).contains("unknown-field");
  }

  @Test
  void inAPipelineItSaysSoAndWritesNothing() throws IOException {
    lint("--write-baseline");
    String before = baseline();
    write("plans/a.careplan.yaml", POOR.replace("telephon: x\n", ""));
    pipeline = true;
    assertThat(lint().err())
        .contains("1 finding of .careplan/baseline.json is no longer there. 'careplan lint' takes");
    assertThat(baseline()).isEqualTo(before);
  }

  @Test
  void losesNothingOverARunThatSaysLittle() throws IOException {
    lint("--write-baseline");
    String before = baseline();
    write("plans/a.careplan.yaml", POOR.replace("telephon: x\n", ""));
    lint("--select=cut-at-hash");
    lint("--ignore=unknown-field");
    lint("--level=unknown-field=off");
    lint("--today=2026-11-22");
    lint("--isolated");
    write("plans/a.careplan.yaml", "careplan: 1\nperson: {name: 'A\n");
    lint();
    Files.delete(folder.resolve("plans/a.careplan.yaml"));
    lint();
    assertThat(baseline()).isEqualTo(before);
  }

  @Test
  void writingItAgainTakesInWhatIsNewAndOutWhatIsGone() throws IOException {
    write("plans/b.careplan.yaml", POOR);
    write("plans/c.careplan.yaml", POOR);
    lint("--write-baseline");
    write("plans/a.careplan.yaml", POOR.replace("telephon", "telefon"));
    Files.delete(folder.resolve("plans/b.careplan.yaml"));
    Outcome outcome = lint("--write-baseline", "plans/a.careplan.yaml");
    assertThat(outcome.err()).contains(": 1 new, ").doesNotContain(" 0 gone");
    assertThat(baseline())
        .doesNotContain("plans/b.careplan.yaml")
        .contains("plans/c.careplan.yaml unknown-field");
    assertThat(lint("--fail-on=info").status()).isZero();
  }

  @Test
  void writingItForOneRuleLeavesTheOthersAlone() throws IOException {
    lint("--write-baseline");
    write("plans/a.careplan.yaml", POOR.replace("telephon", "telefon"));
    lint("--write-baseline", "--select=cut-at-hash");
    write("plans/a.careplan.yaml", POOR);
    assertThat(lint("--select=unknown-field").out()).isEmpty();
  }

  @Test
  void saysThatSafetyIsAmongWhatIsAccepted() throws IOException {
    write("plans/a.careplan.yaml", "careplan: 1\nperson: {name: A}\nsafety: none known\n");
    assertThat(lint("--write-baseline").err())
        .contains("about somebody's safety", "'careplan lint --isolated' still shows");
    assertThat(lint("--isolated").out()).contains("no-24-7-contact");
  }

  @Test
  void isMadeAtTheRootOfTheWorkTreeWhereThereIsNoSuchFolder() throws IOException {
    Path tree = folder.resolve("tree");
    write("tree/.git/HEAD", "ref: refs/heads/main\n");
    write("tree/plans/a.careplan.yaml", POOR);
    Files.delete(folder.resolve(".careplan/config.yaml"));
    Typed.in(tree.resolve("plans")).type("lint", "--write-baseline");
    assertThat(tree.resolve(".careplan/baseline.json")).content().contains("\"plans/a.careplan");
  }

  @Test
  void whatIsNoBaselineAcceptsNothingAndIsLeftAlone() throws IOException {
    lint("--write-baseline");
    String clash = "{\n<<<<<<< ours\n" + baseline().substring(2);
    write(".careplan/baseline.json", clash);
    for (String option : List.of("--fail-on=error", "--write-baseline")) {
      Outcome outcome = lint(option);
      assertThat(outcome.status()).isEqualTo(2);
      assertThat(outcome.out()).contains("unknown-field");
      assertThat(outcome.err()).contains(".careplan/baseline.json:2:1: ", "keep the lines of both");
      assertThat(baseline()).isEqualTo(clash);
    }
  }

  @Test
  void isNotForStandardInputOrIsolatedRuns() {
    assertThat(lint("--write-baseline", "-").status()).isEqualTo(2);
    assertThat(lint("--write-baseline", "--isolated").status()).isEqualTo(2);
  }

  @Test
  void holdsForStandardInputThatStandsForAPlan() {
    lint("--write-baseline");
    Outcome outcome =
        Typed.in(folder)
            .withInput(POOR.replace("title", "titel"))
            .type("lint", "-", "--stdin-path=plans/a.careplan.yaml", "--min-severity=error");
    assertThat(outcome.out()).hasLineCount(1).contains("error unknown-field");
    assertThat(outcome.err()).doesNotContain("no longer there");
  }
}
