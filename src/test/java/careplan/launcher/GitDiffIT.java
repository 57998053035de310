package careplan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import careplan.git.RealGit;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program as the diff driver of the installed git. */
class GitDiffIT {
  private static final String PLAN =
      "careplan: 1\n"
          + "person: {name: Siân Rees, known-as: Siân}\n"
          + "goals:\n"
          + "  - id: shop\n"
          + "    goal: I want to walk to the corner shop on my own.\n"
          + "    by: 2027-03-01\n"
          + "    why: I miss talking to people there, and the walk does me good.\n";
  private static final String LATER = PLAN.replace("2027-03-01", "2027-06-01");
  private static final String SENTENCE =
      "the day to reach it by was 1 March 2027, and is now 1 June 2027";

  @TempDir Path folder;
  private Path repository;
  private Path plan;

  @BeforeEach
  void makeRepository() throws Exception {
    repository = RealGit.repository(folder.resolve("repository"));
    plan = repository.resolve("siân.careplan.yaml");
    Files.createDirectory(repository.resolve("sub"));
    Files.writeString(repository.resolve("sub/other.txt"), "x\n");
    Files.writeString(plan, PLAN);
    Files.writeString(repository.resolve(".gitattributes"), "*.careplan.yaml diff=careplan\n");
    String launcher = "'" + Program.built(folder).launcher() + "'";
    RealGit.run(repository, "config", "core.quotePath", "false");
    RealGit.run(repository, "config", "diff.careplan.command", launcher + " diff --driver --");
    RealGit.run(repository, "config", "diff.careplan.textconv", launcher + " diff --textconv");
    RealGit.run(repository, "config", "diff.careplan.cachetextconv", "true");
    RealGit.run(repository, "add", "-A");
    RealGit.run(repository, "commit", "--quiet", "-m", "one");
  }

  private String git(Path where, String line) throws Exception {
    Program.Outcome outcome =
        Program.built(folder)
            .call()
            .in(where)
            .with("CI", "true")
            .with("GIT_CONFIG_NOSYSTEM", "1")
            .with("GIT_AUTHOR_NAME", "Test")
            .with("GIT_AUTHOR_EMAIL", "test@example.org")
            .with("GIT_COMMITTER_NAME", "Test")
            .with("GIT_COMMITTER_EMAIL", "test@example.org")
            .as("sh", "-c", line)
            .run();
    assertThat(outcome.err()).as(line).isEmpty();
    assertThat(outcome.status()).as(line).isZero();
    return outcome.out();
  }

  @Test
  void saysWhatIsDifferentInTheWorkTree() throws Exception {
    Files.writeString(plan, LATER);
    assertThat(git(repository, "git diff").replaceAll("\\s+", " "))
        .startsWith("What is new in the plan of ")
        .contains("(from a/siân.careplan.yaml to b/siân.careplan.yaml)")
        .contains(SENTENCE)
        .contains("0 new, 0 gone, 1 changed");
  }

  @Test
  void andFromASubFolder() throws Exception {
    Files.writeString(plan, LATER);
    assertThat(git(repository.resolve("sub"), "git diff HEAD").replaceAll("\\s+", " "))
        .contains(SENTENCE);
  }

  @Test
  void andInAPager() throws Exception {
    Files.writeString(plan, LATER);
    assumeTrue(Files.exists(Path.of("/usr/bin/script")));
    String shown =
        git(repository, "GIT_PAGER='sed s/^/PAGED:/' TERM=xterm script -qec 'git diff' /dev/null");
    assertThat(shown.lines()).isNotEmpty().allMatch(line -> line.startsWith("PAGED:"));
    assertThat(shown).contains("\u001B[1;32m");
  }

  @Test
  void showsItsOwnResultsInThePagerOfGitOnATerminalOnly() throws Exception {
    assumeTrue(Files.exists(Path.of("/usr/bin/script")));
    Files.writeString(plan, LATER);
    String careplan = Program.built(folder).launcher() + " diff";
    String pager = "GIT_PAGER='sed s/^/PAGED:/' TERM=xterm ";
    assertThat(git(repository, pager + "script -qec '" + careplan + "' /dev/null"))
        .startsWith("PAGED:");
    assertThat(git(repository, pager + "script -qec '" + careplan + " --no-pager' /dev/null"))
        .doesNotContain("PAGED:");
    assertThat(git(repository, pager + careplan)).doesNotContain("PAGED:");
  }

  @Test
  void anAddedAndARemovedPlanAreComparedWithNothing() throws Exception {
    Files.writeString(repository.resolve("new.careplan.yaml"), PLAN);
    Files.delete(plan);
    git(repository, "git add -A");
    assertThat(git(repository, "git diff --cached --no-renames"))
        .contains("(b/new.careplan.yaml is new)")
        .contains("(a/siân.careplan.yaml is gone)")
        .contains("New goal: “I want to walk to the corner shop on my own.”")
        .contains("Goal gone: “I want to walk to the corner shop on my own.”");
  }

  @Test
  void aRenamedPlanKeepsItsChanges() throws Exception {
    git(repository, "git mv siân.careplan.yaml renamed.careplan.yaml");
    Files.writeString(repository.resolve("renamed.careplan.yaml"), LATER);
    git(repository, "git add -A");
    assertThat(git(repository, "git diff --cached --find-renames=30%").replaceAll("\\s+", " "))
        .contains("(from a/siân.careplan.yaml to b/renamed.careplan.yaml)")
        .contains(SENTENCE);
  }

  @Test
  void aPlanThatIsNotMergedYetIsSaidToBeSo() throws Exception {
    git(repository, "git checkout -q -b topic");
    Files.writeString(plan, LATER);
    git(repository, "git commit -qam topic && git checkout -q -");
    Files.writeString(plan, PLAN.replace("2027-03-01", "2027-04-01"));
    git(repository, "git commit -qam ours; git merge -q topic >/dev/null 2>&1 || true");
    assertThat(git(repository, "git diff --cached"))
        .contains("siân.careplan.yaml: two versions still have to be put together");
  }

  @Test
  void aPlanThatCannotBeReadIsComparedByLinesAndGitGoesOn() throws Exception {
    Files.writeString(plan, PLAN + "why: [\n");
    Files.writeString(repository.resolve("sub/other.txt"), "y\n");
    assertThat(git(repository, "git diff"))
        .contains("Could not compare: b/siân.careplan.yaml, line")
        .contains("+ why: [")
        .contains("+y")
        .doesNotContain("No changes");
  }

  @Test
  void theLogShowsOneFactALine() throws Exception {
    Files.writeString(plan, LATER.replace("and the walk\n", "and the\n      walk\n"));
    git(repository, "git commit -qam later");
    String once = git(repository, "git log -p -1");
    assertThat(once)
        .contains("-goals[shop].by: 2027-03-01\n+goals[shop].by: 2027-06-01\n")
        .doesNotContain("+goals[shop].why");
    assertThat(git(repository, "git log -p -1")).isEqualTo(once);
  }

  @Test
  void comparesWithWhatGitKeeps() throws Exception {
    String careplan = "'" + Program.built(folder).launcher() + "' diff ";
    Files.writeString(plan, LATER);
    assertThat(git(repository, careplan).replaceAll("\\s+", " ")).contains(SENTENCE);
    assertThat(git(repository, careplan + "siân.careplan.yaml").replaceAll("\\s+", " "))
        .contains(SENTENCE);
    assertThat(
            git(repository, careplan + ":0:siân.careplan.yaml siân.careplan.yaml")
                .replaceAll("\\s+", " "))
        .contains(SENTENCE);
    git(repository, "git commit -qam later");
    assertThat(git(repository, careplan + "HEAD~1..HEAD").replaceAll("\\s+", " "))
        .contains(SENTENCE)
        .contains("(from HEAD~1:siân.careplan.yaml to HEAD:siân.careplan.yaml)");
    assertThat(git(repository, careplan + "--format json HEAD~1"))
        .contains("\"to\":\"/goals/0/by\"");
  }
}
