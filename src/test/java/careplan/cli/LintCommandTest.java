package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.cli.Typed.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintCommandTest {
  private static final String CLEAN = "careplan: 1\nperson: {name: Siân Rees}\n";

  /** An error on line 3 and a warning on line 4. */
  private static final String POOR =
      "careplan: 1\nperson: {name: Siân Rees}\ntelephon: 01632 960101\ntitle: Flat #4, Bangor\n";

  /** Only rules that speak of these plans alone, whatever else the catalogue comes to hold. */
  private static final String SELECT = "--select=unknown-field,cut-at-hash,yaml-syntax";

  @TempDir Path folder;

  @BeforeEach
  void writePlans() throws IOException {
    write("clean.careplan.yaml", CLEAN);
    write("poor.careplan.yaml", POOR);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Outcome lint(String... words) {
    return lint(Typed.in(folder), words);
  }

  private static Outcome lint(Typed typed, String... words) {
    String[] all = new String[words.length + 2];
    all[0] = "lint";
    all[1] = SELECT;
    System.arraycopy(words, 0, all, 2, words.length);
    return typed.type(all);
  }

  @Test
  void writesOneLineForEachFindingWhereNobodyWatches() {
    assertThat(lint("poor.careplan.yaml"))
        .isEqualTo(
            new Outcome(
                1,
                "poor.careplan.yaml:3:1: error unknown-field: The format has no such field here.\n"
                    + "poor.careplan.yaml:4:13: warning cut-at-hash: Text after a space and a # is"
                    + " not part of the plan.\n",
                "1 plan: 1 error, 1 warning.\n"
                    + "'careplan explain unknown-field' says more, with an example.\n"));
  }

  @Test
  void neverWritesWordsOfThePlanOnOneLine() {
    Outcome outcome = lint("poor.careplan.yaml");
    assertThat(outcome.out() + outcome.err()).doesNotContain("telephon", "Bangor", "Siân");
  }

  @Test
  void showsTheLineAndTheReasonAtATerminal() {
    Outcome outcome = lint(Typed.in(folder).atATerminal().with("NO_COLOR", "1"));
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("poor.careplan.yaml:3:1  error  unknown-field\n")
        .contains("   3 | telephon: 01632 960101\n     | ^^^^^^^^\n")
        .contains("  Why it matters: A misspelt field is easily lost")
        .endsWith(
            "2 plans: 1 error, 1 warning.\n"
                + "'careplan explain unknown-field' says more, with an example.\n");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void saysSomethingBriefWhereAllIsWell() {
    assertThat(lint("clean.careplan.yaml"))
        .isEqualTo(new Outcome(0, "", "1 plan, nothing to remark.\n"));
    assertThat(lint("--quiet", "clean.careplan.yaml")).isEqualTo(new Outcome(0, "", ""));
    assertThat(lint("--format=full", "--quiet", "clean.careplan.yaml"))
        .isEqualTo(new Outcome(0, "", ""));
  }

  @ParameterizedTest
  @CsvSource({"error,1", "warning,1", "info,1", "never,0"})
  void failsOnAnErrorAsAsked(String failOn, int status) {
    assertThat(lint("--fail-on", failOn).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"error,0", "warning,1", "info,1", "never,0"})
  void failsOnAWarningAsAsked(String failOn, int status) {
    assertThat(lint("--fail-on", failOn, "--ignore", "unknown-field").status()).isEqualTo(status);
  }

  @Test
  void failsOnWhatIsNotShown() {
    Outcome outcome = lint("--min-severity=error", "--level=unknown-field=off", "--fail-on=info");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .isEqualTo(
            "2 plans: 1 warning.\n1 not shown here: '--min-severity info' shows them all.\n");
  }

  @Test
  void weighsARuleAsAsked() {
    Outcome outcome = lint("--level", "cut-at-hash=error", "--level", "unknown-field=info");
    assertThat(outcome.out()).contains(":3:1: info unknown-field", ":4:13: error cut-at-hash");
  }

  @Test
  void weighsOneRuleOfAGroupDifferentlyWhicheverIsSaidFirst() {
    String expected = ":3:1: error unknown-field";
    assertThat(lint("--level=unknown-field=error", "--level=file=info").out()).contains(expected);
    assertThat(lint("--level=file=info", "--level=unknown-field=error").out()).contains(expected);
  }

  @Test
  void leavesOutWhatIsIgnored() {
    assertThat(lint("--ignore", "file").out()).isEmpty();
    assertThat(lint("--ignore", "cut-at-hash").out()).hasLineCount(1).contains("unknown-field");
  }

  @Test
  void readsStandardInputUnderTheNameItIsGiven() {
    assertThat(lint(Typed.in(folder).withInput(POOR), "-").out()).startsWith("-:3:1: error");
    assertThat(lint(Typed.in(folder).withInput(POOR), "-", "--stdin-path=plans/x.yaml").out())
        .startsWith("plans/x.yaml:3:1: error");
  }

  @ParameterizedTest
  @CsvSource({
    "'careplan: 1\ngoals:\n\t- want: to walk', 3",
    "'careplan: 1\nperson: {name: Ann', 2",
    "'careplan: 1\ntitle: \"My plan', 2"
  })
  void saysOnceWhereABrokenFileBreaks(String text, int line) {
    Outcome outcome = lint(Typed.in(folder).withInput(text), "-");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out()).hasLineCount(1).startsWith("-:" + line + ":").contains("yaml-syntax");
  }

  @Test
  void goesOnAfterAFileThatCannotBeRead() {
    Outcome outcome = lint("nowhere.careplan.yaml", "poor.careplan.yaml", "missing/");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).hasLineCount(2);
    assertThat(outcome.err())
        .contains("careplan: nowhere.careplan.yaml: There is no such file.\n")
        .contains("1 plan: 1 error, 1 warning; 2 paths could not be checked.\n");
  }

  @Test
  void givesReportsInTheOrderOfNamesHoweverManyThereAre() throws IOException {
    for (int i = 0; i < 60; i++) {
      write(String.format("many/%02d.careplan.yaml", i), POOR);
    }
    Outcome outcome = lint("many");
    assertThat(outcome.out().lines()).hasSize(120).isSorted();
    assertThat(lint("many")).isEqualTo(outcome);
  }

  @Test
  void saysTheMostUrgentFirstAndEachThingOnce() throws IOException {
    StringBuilder plan = new StringBuilder("careplan: 1\nperson: {name: Siân Rees}\nactions:\n");
    for (int i = 0; i < 3; i++) {
      plan.append("  - {action: Water the leeks, who: CPN, when: daily}\n");
    }
    write("many.careplan.yaml", plan + "  - {action: Feed the hens, who: me}\n");
    String[] words = {
      "lint", "--format=full", "--select=owner-is-a-role,action-without-time", "many.careplan.yaml"
    };
    String told = Typed.in(folder).type(words).out();
    assertThat(told.indexOf("action-without-time")).isLessThan(told.indexOf("owner-is-a-role"));
    assertThat(told).containsOnlyOnce("owner-is-a-role").contains("The same on line 5 (\"CPN\")");
    words[1] = "--format=concise";
    assertThat(Typed.in(folder).type(words).out().lines()).hasSize(4);
  }

  @Test
  void saysInALineEachWhatIsLessUrgentThanTen() throws IOException {
    write("bare.careplan.yaml", "careplan: 1\nperson: {name: Siân Rees}\n");
    String[] full = {"lint", "--format=full", "bare.careplan.yaml"};
    String told = Typed.in(folder).type(full).out();
    assertThat(told).contains(" more, in short ('--all' says what could help for each):");
    String[] all = {"lint", "--format=full", "--all", "bare.careplan.yaml"};
    String every = Typed.in(folder).type(all).out();
    assertThat(every).doesNotContain("in short").contains(" (whole plan)  error  ");
    String[] rules = {"no-coordinator", "no-strengths", "no-story", "no-resources"};
    assertThat(every).contains(rules);
    assertThat(told).contains(rules);
    Outcome concise = Typed.in(folder).type("lint", "--all", "bare.careplan.yaml");
    assertThat(concise.status()).isEqualTo(2);
    assertThat(concise.err()).contains("--all goes with the format full");
  }

  @Test
  void showsNoMarkUnderWordsThatHaveNothingToDoWithWhatIsMissing() throws IOException {
    write("bare.careplan.yaml", "careplan: 1\nperson: {name: Siân Rees}\n");
    String[] words = {"lint", "--format=full", "--select=plan-without-date", "bare.careplan.yaml"};
    assertThat(Typed.in(folder).type(words).out())
        .startsWith("bare.careplan.yaml (whole plan)  error  plan-without-date\n  This plan has no")
        .doesNotContain("^", "careplan: 1");
  }

  @Test
  void keepsQuietOfADayThatIsNearlyToday() throws IOException {
    write(".careplan/config.yaml", "today: 2026-11-21\n");
    Clock near = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    Clock late = Clock.fixed(Instant.parse("2027-03-24T09:00:00Z"), ZoneOffset.UTC);
    String[] words = {"lint", "clean.careplan.yaml"};
    assertThat(Typed.in(folder).by(near).type(words).err()).doesNotContain("judged");
    assertThat(Typed.in(folder).by(late).type(words).err()).contains("judged as on 2026-11-21");
  }

  @Test
  void saysWhichFileSetTheDay() throws IOException {
    write(".careplan/config.yaml", "today: 2026-01-31\n");
    assertThat(lint("clean.careplan.yaml").err())
        .startsWith(
            "careplan: Plans are judged as on 2026-01-31, as .careplan/config.yaml:1:8 says.\n");
    assertThat(lint("--today=2026-02-01", "clean.careplan.yaml").err()).doesNotContain("judged");
    assertThat(lint("--isolated", "clean.careplan.yaml").err()).doesNotContain("judged");
  }

  @Test
  void followsTheSettingsUnlessAnOptionSaysOtherwise() throws IOException {
    write(".careplan/config.yaml", "rules: {unknown-field: info, cut-at-hash: error}\n");
    Outcome outcome = Typed.in(folder).type("lint", "poor.careplan.yaml", "--ignore=plan,people");
    assertThat(outcome.out()).contains("info unknown-field", "error cut-at-hash");
    assertThat(lint("poor.careplan.yaml", "--level=unknown-field=warning").out())
        .contains("warning unknown-field", "error cut-at-hash");
    assertThat(lint("poor.careplan.yaml", "--isolated").out())
        .contains("error unknown-field", "warning cut-at-hash");
  }

  @Test
  void saysWhatIsWrongWithTheSettings() throws IOException {
    write(".careplan/config.yaml", "rules: {unknown-feild: info}\n");
    Outcome outcome = lint("poor.careplan.yaml");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains(".careplan/config.yaml:1:9:", "Did you mean unknown-field?");
  }

  @Test
  void coloursWhereAskedAndOnlyThere() {
    String escape = "\u001B[";
    Typed terminal = Typed.in(folder).atATerminal();
    assertThat(lint(terminal).out()).contains(escape);
    assertThat(lint(terminal, "--color=never").out()).doesNotContain(escape);
    assertThat(lint("--format=full").out()).doesNotContain(escape);
    assertThat(lint("--format=full", "--colour=always").out()).contains(escape);
    assertThat(lint(terminal.with("TERM", "dumb")).out()).doesNotContain(escape);
  }

  @Test
  void saysTheSameWithoutColours() {
    String coloured = lint("--format=full", "--color=always").out();
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
        .isEqualTo(lint("--format=full", "--color=never").out());
  }

  @Test
  void printsNothingThatSteersATerminalOutOfAPlanOrItsName() throws IOException {
    write("\u001B[31m.careplan.yaml", "careplan: 1\nperson: {name: A}\nti\u202Etle: x\n");
    Outcome outcome = lint("--format=full");
    assertThat(outcome.out() + outcome.err())
        .contains("<U+001B>[31m.careplan.yaml", "<U+202E>")
        .doesNotContain("\u001B", "\u202E");
  }
}
