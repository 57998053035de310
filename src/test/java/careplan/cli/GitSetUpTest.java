package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.git.RealGit;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What 'careplan git install' writes, tried with the installed git. */
class GitSetUpTest {
  private static final String NAME = "a plan.careplan.yaml";
  private static final String GOOD =
      """
      careplan: 1
      detail: note
      status: draft
      summary: Tea at four.
      date: 2026-11-02
      person:
        name: Olwen Parry
      crisis:
        emergency: Dial 999.
      """;
  private static final String BAD = GOOD + "colour: green\n";

  @TempDir Path temporary;
  private Path folder;
  private Path launcher;
  private String said = "";

  @BeforeEach
  void setUp() throws Exception {
    folder = RealGit.repository(temporary.resolve("it's here"));
    launcher = temporary.resolve("it's 100%").resolve("careplan");
    TestLauncher.write(launcher);
    assertThat(install("--hook").status()).isZero();
  }

  private Typed.Outcome install(String... more) {
    List<String> words = new ArrayList<>(List.of("git", "install"));
    words.addAll(Arrays.asList(more));
    words.addAll(List.of("--launcher", launcher.toString()));
    return Typed.in(folder).type(words.toArray(String[]::new));
  }

  private void plan(String text) throws Exception {
    Files.writeString(folder.resolve(NAME), text);
  }

  private int git(String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of("git", "-c", "user.name=Test", "-c", "user.email=test@example.org"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.redirectErrorStream(true);
    Process process = builder.start();
    said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor();
  }

  private int commit(String message) throws Exception {
    assertThat(git("add", "--all")).isZero();
    return git("commit", "--quiet", "-m", message);
  }

  @Test
  void theHookStopsABadPlanFromTheFirstCommitOnAndSaysHowToGoOn() throws Exception {
    plan(BAD);
    assertThat(commit("first")).isNotZero();
    assertThat(said).contains("unknown-field", "this commit was stopped", "git commit --no-verify");
    plan(GOOD);
    assertThat(commit("first")).as(said).isZero();
    plan(BAD);
    assertThat(commit("second")).isNotZero();
    assertThat(said).contains("unknown-field", "this commit was stopped");
    assertThat(git("commit", "--quiet", "--no-verify", "-m", "all the same")).isZero();
    Files.writeString(folder.resolve("notes.txt"), "No plan at all.\n");
    assertThat(commit("what was there before stops nobody")).as(said).isZero();
  }

  @Test
  void aHookWhoseProgramHasMovedLetsPeopleWorkAndSaysSo() throws Exception {
    plan(GOOD);
    assertThat(commit("first")).isZero();
    Files.move(launcher, launcher.resolveSibling("moved"));
    plan(BAD);
    assertThat(commit("second")).isZero();
    assertThat(said).contains("plans were not checked", "careplan git install --hook");
  }

  @Test
  void someoneElsesHookIsLeftAsItIs() throws Exception {
    Path hook = folder.resolve(".git/hooks/pre-commit");
    Files.writeString(hook, "#!/bin/sh\necho mine\n");
    Typed.Outcome outcome = install("--hook");
    assertThat(outcome.status()).isOne();
    assertThat(outcome.out()).contains("it was left as it is", "lint --since HEAD");
    assertThat(Files.readString(hook)).contains("echo mine");
    assertThat(Typed.in(folder).type("git", "remove").status()).isZero();
    assertThat(hook).exists();
  }

  @Test
  void removeTakesTheHookAway() throws Exception {
    assertThat(folder.resolve(".git/hooks/pre-commit")).isExecutable();
    assertThat(Typed.in(folder).type("git", "remove").out()).contains("pre-commit");
    assertThat(folder.resolve(".git/hooks/pre-commit")).doesNotExist();
    plan(BAD);
    assertThat(commit("nobody looks")).isZero();
  }

  @Test
  void gitComparesPlansAsInstalledAndByLinesOnceTheProgramHasMoved() throws Exception {
    plan(GOOD);
    assertThat(commit("one")).isZero();
    plan(GOOD.replace("at four", "at five"));
    assertThat(git("--no-pager", "diff")).isZero();
    assertThat(said)
        .contains("What is new in the plan of Olwen Parry", "Tea at four.", "Tea at five.")
        .doesNotContain("@@");
    assertThat(commit("two")).isZero();
    assertThat(git("--no-pager", "log", "-p", "-1", "--format=")).isZero();
    assertThat(said).contains("-summary: Tea at four.\n+summary: Tea at five.\n");
    Files.move(launcher, launcher.resolveSibling("moved"));
    plan(GOOD);
    assertThat(git("--no-pager", "diff")).isZero();
    assertThat(said).contains("-summary: Tea at five.\n+summary: Tea at four.\n");
    assertThat(git("--no-pager", "log", "-p", "-1", "--format=")).isZero();
    assertThat(said).contains("+summary: Tea at five.\n");
  }

  @Test
  void aProgramThatHasMovedIsNoticedAndMergesLoseNothing() throws Exception {
    plan(GOOD);
    assertThat(commit("one")).isZero();
    assertThat(git("checkout", "--quiet", "-b", "topic")).isZero();
    plan(GOOD.replace("at four", "at five"));
    assertThat(commit("topic")).isZero();
    assertThat(git("checkout", "--quiet", "-")).isZero();
    plan(GOOD.replace("Tea", "Coffee"));
    assertThat(commit("main")).isZero();
    Path moved = launcher.resolveSibling("moved");
    Files.move(launcher, moved);
    Typed.Outcome doctor = Typed.in(folder).type("git", "doctor");
    assertThat(doctor.status()).isOne();
    assertThat(doctor.out()).contains("wrong: the program has moved", "Do: careplan git install");
    assertThat(git("merge", "--no-edit", "topic")).isOne();
    assertThat(Files.readString(folder.resolve(NAME)))
        .contains("<<<<<<<", "Coffee at four", "Tea at five");
    assertThat(git("merge", "--abort")).isZero();
    launcher = moved;
    assertThat(install().out()).contains("Set: merge.careplan.driver");
    assertThat(Typed.in(folder).type("git", "doctor").status()).isZero();
  }
}
