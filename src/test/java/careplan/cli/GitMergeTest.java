package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.git.RealGit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real merges by the installed git, with this program as its driver. */
class GitMergeTest {
  private static final String PLAN = "a plan.careplan.yaml";
  private static final String BASE =
      "careplan: 1\ntitle: Plan of Olwen\ngoals:\n  - id: walk\n    goal: I walk.\n"
          + "health:\n  medicines:\n    - medicine: Ramipril\n      dose: 5 mg\n";
  private static final String WALK = "    goal: I walk.\n";
  private static final String COOK = "  - id: cook\n    goal: I cook.\n";
  private static final String SING = "  - id: sing\n    goal: I sing.\n";

  @TempDir Path temporary;
  private Path folder;
  private Path launcher;

  @BeforeEach
  void setUp() throws Exception {
    folder = RealGit.repository(temporary.resolve("it's here"));
    launcher = temporary.resolve("it's 100%").resolve("careplan");
    Files.createDirectories(launcher.getParent());
    TestLauncher.write(launcher);
    assertThat(install().status()).isZero();
    commit(BASE, "base");
    RealGit.run(folder, "branch", "theirs");
  }

  private Typed.Outcome install() {
    return Typed.in(folder).type("git", "install", "--launcher", launcher.toString());
  }

  private void commit(String text, String message) throws Exception {
    Files.writeString(folder.resolve(PLAN), text);
    RealGit.run(folder, "add", "--all");
    RealGit.run(folder, "commit", "--quiet", "--allow-empty", "-m", message);
  }

  /** Both sides have changed the plan; ours is checked out. */
  private void fork(String ours, String theirs) throws Exception {
    RealGit.run(folder, "branch", "-M", "ours");
    RealGit.run(folder, "checkout", "--quiet", "theirs");
    commit(theirs, "theirs");
    RealGit.run(folder, "checkout", "--quiet", "ours");
    commit(ours, "ours");
  }

  private int status(String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of("git", "-c", "user.name=Test", "-c", "user.email=test@example.org"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.redirectErrorStream(true).redirectOutput(temporary.resolve("said").toFile());
    return builder.start().waitFor();
  }

  private String plan() throws Exception {
    return Files.readString(folder.resolve(PLAN));
  }

  @Test
  void differentGoalsGoTogetherAndPlansAreChecked() throws Exception {
    fork(BASE.replace(WALK, WALK + COOK), BASE.replace(WALK, WALK + SING));
    Typed.Outcome check = Typed.in(folder).type("merge", "--check", "ours", "theirs");
    assertThat(check.status()).isZero();
    assertThat(check.out()).contains("1 plan changed on both sides.");
    assertThat(status("merge-tree", "--write-tree", "ours", "theirs")).isZero();
    assertThat(status("merge", "--no-edit", "theirs")).isZero();
    assertThat(plan()).isEqualTo(BASE.replace(WALK, WALK + COOK + SING));
  }

  @Test
  void aDoseChangedByBothIsLeftToAPerson() throws Exception {
    fork(BASE.replace("5 mg", "10 mg"), BASE.replace("5 mg", "2.5 mg"));
    assertThat(Typed.in(folder).type("merge", "--check", "ours", "theirs").status()).isOne();
    assertThat(status("merge", "--no-edit", "theirs")).isOne();
    assertThat(plan())
        .contains("<<<<<<< ours: health.medicines - both changed, and it bears on safety\n");
    Typed.Outcome left = Typed.in(folder).withInput("\nskip\n").type("merge", "--solve", PLAN);
    assertThat(left.status()).isOne();
    assertThat(left.out()).contains("Please type one of these words");
    Typed.Outcome solved = Typed.in(folder).withInput("theirs\n").type("merge", "--solve", PLAN);
    assertThat(solved.out()).contains("10 mg").contains("2.5 mg").contains("No conflict is left.");
    assertThat(solved.status()).isZero();
    assertThat(plan()).isEqualTo(BASE.replace("5 mg", "2.5 mg"));
  }

  @Test
  void theEndOfAnswersChangesNothing() throws Exception {
    fork(BASE.replace("5 mg", "10 mg"), BASE.replace("5 mg", "2.5 mg"));
    assertThat(status("merge", "--no-edit", "theirs")).isOne();
    String before = plan();
    assertThat(Typed.in(folder).type("merge", "--solve", PLAN).status()).isEqualTo(130);
    assertThat(plan()).isEqualTo(before);
  }

  @Test
  void cherryPickAndRename() throws Exception {
    fork(BASE.replace(WALK, WALK + COOK), BASE.replace(WALK, WALK + SING));
    RealGit.run(folder, "mv", PLAN, "b.careplan.yaml");
    RealGit.run(folder, "commit", "--quiet", "-m", "rename");
    assertThat(status("cherry-pick", "theirs")).isZero();
    assertThat(Files.readString(folder.resolve("b.careplan.yaml")))
        .isEqualTo(BASE.replace(WALK, WALK + COOK + SING));
  }

  @Test
  void bothBeginTheSamePlan() throws Exception {
    RealGit.run(folder, "rm", "--quiet", PLAN);
    RealGit.run(folder, "commit", "--quiet", "-m", "gone");
    RealGit.run(folder, "branch", "-f", "theirs");
    fork(BASE.replace(WALK, WALK + COOK), BASE.replace(WALK, WALK + SING));
    assertThat(status("merge", "--no-edit", "theirs")).isZero();
    assertThat(plan()).isEqualTo(BASE.replace(WALK, WALK + COOK + SING));
  }

  @Test
  void crissCross() throws Exception {
    fork(BASE.replace(WALK, WALK + COOK), BASE.replace(WALK, WALK + SING));
    RealGit.run(folder, "tag", "one", "ours");
    RealGit.run(folder, "tag", "two", "theirs");
    assertThat(status("merge", "--no-edit", "two")).isZero();
    RealGit.run(folder, "checkout", "--quiet", "theirs");
    assertThat(status("merge", "--no-edit", "one")).isZero();
    commit(plan().replace("I sing.", "I sing well."), "well");
    RealGit.run(folder, "checkout", "--quiet", "ours");
    commit(plan().replace("I walk.", "I walk far."), "far");
    status("merge", "--no-edit", "theirs");
    assertThat(plan()).contains("I sing well.").contains("I walk far.").contains("I cook.");
  }

  @Test
  void withoutTheProgramGitMergesByLinesAndNothingIsLost() throws Exception {
    fork(BASE.replace("5 mg", "10 mg"), BASE.replace("5 mg", "2.5 mg"));
    Files.delete(launcher);
    assertThat(status("merge", "--no-edit", "theirs")).isOne();
    assertThat(plan()).contains("<<<<<<<").contains("10 mg").contains("2.5 mg");
    assertThat(Typed.in(folder).type("git", "doctor").status()).isOne();
  }

  @Test
  void whatIsNoPlanIsMergedByLinesAndNeverCalledClean() throws Exception {
    fork("title: [\n" + BASE, BASE.replace("5 mg", "2.5 mg"));
    assertThat(status("merge", "--no-edit", "theirs")).isOne();
    assertThat(plan()).contains("title: [").contains("2.5 mg");
  }

  @Test
  void installTwiceIsOnceAndRemoveTakesOutOnlyItsOwn() throws Exception {
    Path attributes = folder.resolve(".gitattributes");
    String once = Files.readString(attributes);
    assertThat(install().out()).doesNotContain("Set:").doesNotContain("Added");
    assertThat(Files.readString(attributes)).isEqualTo(once);
    Typed.Outcome doctor = Typed.in(folder).type("git", "doctor");
    assertThat(doctor.out()).contains("well: a merge on trial went well");
    assertThat(doctor.status()).isZero();
    Files.writeString(attributes, "*.txt text\n" + once);
    RealGit.run(folder, "config", "merge.tool", "vimdiff");
    assertThat(Typed.in(folder).type("git", "remove").status()).isZero();
    assertThat(Files.readString(attributes)).isEqualTo("*.txt text\n");
    assertThat(status("config", "merge.tool")).isZero();
    assertThat(status("config", "merge.careplan.driver")).isOne();
    Typed.Outcome after = Typed.in(folder).type("git", "doctor");
    assertThat(after.status()).isOne();
    assertThat(after.out()).contains("wrong: .gitattributes").contains("wrong: no driver");
  }
}
