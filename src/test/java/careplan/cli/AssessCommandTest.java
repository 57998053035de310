package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.cli.Typed.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code careplan assess}, on 21 November 2026. */
class AssessCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void plans() throws IOException {
    Path plans = Files.createDirectory(folder.resolve("plans"));
    Files.writeString(
        plans.resolve("ann.careplan.yaml"),
        "careplan: 1\nperson: {name: Ann Lee}\nteam:\n  - {id: jo, name: Jo Price}\n"
            + "coordinator: jo\n");
    Files.writeString(plans.resolve("bo.careplan.yaml"), "careplan: 1\nperson: {name: Bo Rees}\n");
  }

  private Outcome assess(String input, String... words) {
    List<String> typed = new ArrayList<>(List.of("assess"));
    typed.addAll(List.of(words));
    return Typed.in(folder)
        .withInput(input)
        .with("XDG_STATE_HOME", folder.resolve("state").toAbsolutePath().toString())
        .type(typed.toArray(String[]::new));
  }

  private Outcome begun() {
    return assess("", "new", "ours.yaml", "--service", "Valley team", "--caseload", "plans");
  }

  private String text() throws IOException {
    return Files.readString(folder.resolve("ours.yaml"));
  }

  @Test
  void aNewOneHoldsTheFiguresOfThePlans() throws IOException {
    Outcome outcome = begun();
    assertThat(outcome.status()).isZero();
    assertThat(text())
        .contains("service: Valley team", "on: 2026-11-21", "again: 2027-11-21")
        .contains("- what: a coordinator is named\n        plans: 1\n        of: 2\n");
  }

  @Test
  void aFileThatIsThereIsLeftAlone() throws IOException {
    Files.writeString(folder.resolve("ours.yaml"), "mine\n");
    assertThat(begun().status()).isEqualTo(2);
    assertThat(text()).isEqualTo("mine\n");
  }

  @Test
  void oneAnswerIsWrittenWhereItBelongs() throws IOException {
    begun();
    String before = text();
    Outcome outcome =
        assess(
            "",
            "answer",
            "ours.yaml",
            "--set",
            "key-worker=partly",
            "--set",
            "key-worker.action=Name somebody",
            "--set",
            "key-worker.who=Jo Price");
    assertThat(outcome.status()).isZero();
    assertThat(text()).contains("  key-worker:\n    answer: partly\n");
    assertThat(text()).contains("- action: Name somebody\n        who: Jo Price\n");
    assertThat(text().lines().filter(line -> line.contains("#")))
        .containsExactlyElementsOf(before.lines().filter(line -> line.contains("#")).toList());
  }

  @Test
  void lineEndsAndTheMarkAtTheBeginningStay() throws IOException {
    begun();
    String windows = "\uFEFF" + text().replace("\n", "\r\n");
    Files.writeString(folder.resolve("ours.yaml"), windows);
    assertThat(assess("", "answer", "ours.yaml", "--set", "ongoing=no").status()).isZero();
    assertThat(text()).startsWith("\uFEFF").contains("  ongoing:\r\n    answer: no\r\n");
    assertThat(text().replace("\r\n", "")).doesNotContain("\n");
  }

  @Test
  void aTalkAsksTheOpenQuestionsAndShowsTheFigures() throws IOException {
    begun();
    StringBuilder said = new StringBuilder("yes\nmaybe\nno\nClear out the old cards\nJo\nin May\n");
    said.append("Print new ones\n\n\n\n");
    said.append("skip\nnot now\np\n\n");
    for (int i = 0; i < 29; i++) {
      said.append("y\n");
    }
    Outcome outcome = assess(said.toString(), "answer", "ours.yaml", "--plain");
    assertThat(outcome.err())
        .contains("4. Has each person a key worker, by name?")
        .contains("a coordinator is named: 1 of 2 plans (50%)")
        .contains("Say yes, no or partly");
    assertThat(outcome.status()).isZero();
    assertThat(text())
        .contains("  finding-people:\n    answer: yes\n")
        .contains("- action: Clear out the old cards\n        who: Jo\n        by: in May\n")
        .contains("      - action: Print new ones\n")
        .contains("  sharing:\n    answer:\n")
        .contains("  key-worker:\n    answer: partly\n")
        .contains("  ongoing:\n    answer: yes\n");
  }

  @Test
  void aTalkThatStopsIsKeptAndGoesOn() throws IOException {
    begun();
    String before = text();
    Outcome stopped = assess("yes\nyes\nquit\n", "answer", "ours.yaml", "--plain");
    assertThat(stopped.status()).isEqualTo(130);
    assertThat(text()).isEqualTo(before);
    Outcome goneOn = assess("yes\nquit\n", "answer", "ours.yaml", "--plain");
    assertThat(goneOn.err()).contains("go on where you stopped").contains("3. Is it settled how");
  }

  @Test
  void answersComeOutOfAFile() throws IOException {
    begun();
    Files.writeString(
        folder.resolve("answers.yaml"),
        "sharing: yes\nkey-worker: {answer: no, action: Name one, by: 2027-01-31}\n"
            + "one-record:\n  answer: partly\n  actions:\n"
            + "    - {action: Ask the clerks, who: Jo}\n    - {action: Move the cards}\n");
    assertThat(assess("", "answer", "ours.yaml", "--answers", "answers.yaml").status()).isZero();
    assertThat(text())
        .contains("  sharing:\n    answer: yes\n")
        .contains("- action: Name one\n        by: 2027-01-31\n")
        .contains("- action: Ask the clerks\n        who: Jo\n")
        .contains("- action: Move the cards\n");
    Outcome slip = assess("sharin: yes\n", "answer", "ours.yaml", "--answers", "-");
    assertThat(slip.status()).isEqualTo(2);
    assertThat(slip.err()).contains("Did you mean 'sharing'?");
  }

  @Test
  void aReportSaysWhatIsLeftAndNamesThePlansBehindAFigure() {
    begun();
    assess("", "answer", "ours.yaml", "--set", "sharing=no");
    String report =
        assess("", "report", "ours.yaml", "--caseload", "plans", "--format", "markdown").out();
    assertThat(report)
        .contains("33 questions: 0 yes, 0 partly, 1 no, 32 open.")
        .contains("Answered no, with nothing agreed: 3.")
        .contains("Where it cannot be seen that a coordinator is named")
        .contains("plans/bo.careplan.yaml")
        .contains("Step 1: Assess yourselves")
        .contains("Step 5: Evaluate");
    assertThat(assess("", "report", "ours.yaml", "--format", "html").out())
        .contains("<h1>Valley team</h1>");
  }

  @Test
  void twoAreHeldAgainstEachOther() throws IOException {
    begun();
    assess("", "answer", "ours.yaml", "--set", "sharing=no", "--set", "sharing.action=Ask");
    Files.copy(folder.resolve("ours.yaml"), folder.resolve("old.yaml"));
    Files.writeString(
        folder.resolve("plans").resolve("bo.careplan.yaml"),
        "careplan: 1\nperson: {name: Bo Rees}\ncoordinator: me\n");
    assess("", "answer", "ours.yaml", "--set", "sharing=yes", "--caseload", "plans");
    String page = assess("", "compare", "old.yaml", "ours.yaml").out();
    assertThat(page)
        .contains("Better than last time: 1.")
        .contains("a coordinator is named: 1 of 2 plans (50%)")
        .contains("a coordinator is named: 2 of 2 plans (100%)")
        .contains("Ask");
    assertThat(assess("", "report", "ours.yaml", "--compare", "old.yaml").out())
        .contains("Since last time");
  }

  @Test
  void wrongUseIsExplained() throws IOException {
    assertThat(assess("", "anser", "ours.yaml").err()).contains("Did you mean 'answer'?");
    assertThat(assess("", "compare", "one.yaml").err()).contains("two files: OLD NEW");
    assertThat(assess("", "report", "none.yaml").err()).contains("assess new none.yaml");
    Files.write(folder.resolve("plan.yaml"), "careplan: 1\n".getBytes(StandardCharsets.UTF_8));
    assertThat(assess("", "report", "plan.yaml").err()).contains("This is no self-assessment");
    assertThat(assess("", "questions").out()).contains("4. key-worker: Has each person");
  }
}
