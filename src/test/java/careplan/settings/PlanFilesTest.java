package careplan.settings;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.git.RealGit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFilesTest {
  private static final String PLAN = "careplan: 1\nperson: {name: Annie}\n";

  @TempDir Path temporary;
  private Path directory;

  @BeforeEach
  void directory() throws IOException {
    directory = Files.createDirectory(temporary.toRealPath().resolve("here"));
  }

  @Test
  void findsPlansByNameAndByTheirFirstField() throws IOException {
    write("a.careplan.yaml", "");
    write("b.careplan.yml", "");
    write("c.yaml", "# a plan\r\ncareplan: 1\r\n");
    write("d.yml", "\uFEFFcareplan: 1\n");
    write("not-a-plan.yaml", "name: x\n  careplan: 1\n# careplan: 1\n");
    write("too-late.yaml", "#".repeat(80).concat("\n").repeat(60) + PLAN);
    write("too-large.yaml", PLAN + "#".repeat(1024 * 1024));
    write("notes.txt", PLAN);

    assertThat(names()).containsExactly("a.careplan.yaml", "b.careplan.yml", "c.yaml", "d.yml");
  }

  @Test
  void leavesOutHiddenFilesAndFolders() throws IOException {
    plans("a.careplan.yaml", ".b.careplan.yaml", ".hidden/c.careplan.yaml", "x/.y/d.careplan.yaml");

    assertThat(names()).containsExactly("a.careplan.yaml");
    assertThat(names(".b.careplan.yaml", ".hidden"))
        .containsExactly(".b.careplan.yaml", ".hidden/c.careplan.yaml");
  }

  @Test
  void ordersNamesByCodePointWhateverTheyWereAskedIn() throws IOException {
    plans("b/a.careplan.yaml", "b.careplan.yaml", "B.careplan.yaml", "b-c.careplan.yaml");
    plans("é.careplan.yaml", "\uFF5E.careplan.yaml", "\uD83C\uDF3B.careplan.yaml");

    assertThat(names("b", "b.careplan.yaml", "."))
        .containsExactly(
            "B.careplan.yaml",
            "b-c.careplan.yaml",
            "b.careplan.yaml",
            "b/a.careplan.yaml",
            "é.careplan.yaml",
            "\uFF5E.careplan.yaml",
            "\uD83C\uDF3B.careplan.yaml");
  }

  @Test
  void namesFilesAsGivenOrFound() throws IOException {
    plans("north/a.careplan.yaml", "b.txt");

    assertThat(names("./north/", "b.txt", "gone.yaml"))
        .containsExactly("./north/a.careplan.yaml", "b.txt", "gone.yaml");
    assertThat(names(directory.resolve("north").toString()))
        .containsExactly(directory + "/north/a.careplan.yaml");
  }

  @Test
  void readsAFileOnceHoweverItIsReached() throws IOException {
    plans("north/a.careplan.yaml");
    Files.createSymbolicLink(
        directory.resolve("link.careplan.yaml"), Path.of("north/a.careplan.yaml"));
    Files.createSymbolicLink(directory.resolve("folder"), Path.of("north"));

    assertThat(names("north", "./north/a.careplan.yaml", "link.careplan.yaml", "folder"))
        .containsExactly("north/a.careplan.yaml");
    assertThat(names("-", "-")).containsExactly("-");
  }

  @Test
  void followsLinksToFilesButNotToFolders() throws IOException {
    plans("elsewhere/a.careplan.yaml");
    Files.createDirectory(directory.resolve("plans"));
    Files.createSymbolicLink(
        directory.resolve("plans/link.careplan.yaml"), Path.of("../elsewhere/a.careplan.yaml"));
    Files.createSymbolicLink(directory.resolve("plans/up"), Path.of(".."));
    Files.createSymbolicLink(directory.resolve("plans/lost.careplan.yaml"), Path.of("gone"));

    assertThat(names("plans"))
        .as("a link that leads nowhere is for the reader to report")
        .containsExactly("plans/link.careplan.yaml", "plans/lost.careplan.yaml");
    assertThat(names("plans/up/elsewhere")).containsExactly("plans/up/elsewhere/a.careplan.yaml");
  }

  @Test
  void takesStandardInputUnderItsPath() {
    PlanFiles found =
        PlanFiles.find(
            new PlanFiles.Request(List.of("-"), directory, Optional.of("north/a.yaml"), false),
            settings());

    assertThat(found.files())
        .containsExactly(new PlanFile("north/a.yaml", directory.resolve("north/a.yaml"), true));
  }

  @Test
  void leavesOutWhatTheTeamExcludesUnlessItIsNamed() throws IOException {
    plans("good/a.careplan.yaml", "poor/b.careplan.yaml", "poor/deep/c.careplan.yaml");
    plans("good/d.draft.careplan.yaml");
    write(".careplan/config.yaml", "exclude: [poor/, '**/*.draft.careplan.yaml']\n");

    assertThat(names()).containsExactly("good/a.careplan.yaml");
    assertThat(names("poor")).containsExactly("poor/b.careplan.yaml", "poor/deep/c.careplan.yaml");
    assertThat(names("poor/deep")).containsExactly("poor/deep/c.careplan.yaml");
    assertThat(names("good/d.draft.careplan.yaml")).containsExactly("good/d.draft.careplan.yaml");
    assertThat(find(false, TeamSettings.isolated(), ".").files()).hasSize(4);
  }

  @Test
  void leavesOutWhatIsNamedAsWellWhenForced() throws IOException {
    plans("good/a.careplan.yaml", "poor/b.careplan.yaml");
    write(".careplan/config.yaml", "exclude: poor/\n");

    PlanFiles some = find(true, settings(), "good/a.careplan.yaml", "poor/b.careplan.yaml", "poor");
    assertThat(namesOf(some)).containsExactly("good/a.careplan.yaml");
    PlanFiles none = find(true, settings(), "poor/b.careplan.yaml");
    assertThat(none.files()).isEmpty();
    assertThat(none.problems()).isEmpty();
    assertThat(none.notes()).hasSize(1);
  }

  @Test
  void saysOfAFolderThatItHoldsNoPlans() throws IOException {
    plans("full/a.careplan.yaml");
    Files.createDirectory(directory.resolve("empty"));

    PlanFiles beside = find(false, settings(), "empty", "full");
    assertThat(beside.problems()).isEmpty();
    assertThat(beside.notes()).extracting(Problem::file).containsExactly("empty");
    PlanFiles alone = find(false, settings(), "empty");
    assertThat(alone.notes()).isEmpty();
    assertThat(alone.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "empty: No plans here. The file of a plan is called NAME.careplan.yaml, or has a line"
                + " that starts with careplan:.");
  }

  @Test
  void doesNotTakeAFolderWhosePlansAreAllExcludedForAMistake() throws IOException {
    plans("poor/b.careplan.yaml");
    write(".careplan/config.yaml", "exclude: poor/\n");

    PlanFiles found = find(false, settings(), ".");
    assertThat(found.problems()).isEmpty();
    assertThat(found.notes())
        .extracting(Problem::toString)
        .containsExactly(".: No plans here but those that exclude leaves out.");
  }

  @Test
  void leavesOutPlansWhoseSettingsCannotBeUsedAndSaysSoOnce() throws IOException {
    plans("north/a.careplan.yaml", "north/b.careplan.yaml", "south/c.careplan.yaml");
    write("north/.careplan/config.yaml", "colour: blue\n");

    PlanFiles found = find(false, settings(), ".", "north/a.careplan.yaml");
    assertThat(namesOf(found)).containsExactly("south/c.careplan.yaml");
    assertThat(found.problems())
        .extracting(Problem::file)
        .containsExactly("north/.careplan/config.yaml");
  }

  @Test
  void refusesAnEmptyPath() throws IOException {
    plans("a.careplan.yaml");

    PlanFiles found = find(false, settings(), "");
    assertThat(found.files()).isEmpty();
    assertThat(found.problems()).hasSize(1);
  }

  @Test
  void leavesOutWhatGitIgnoresUnlessItIsNamed() throws Exception {
    RealGit.repository(directory);
    plans(
        "a.careplan.yaml",
        "build/b.careplan.yaml",
        "Siân.careplan.yaml",
        "north/old.careplan.yaml");
    write(".gitignore", "build/\nSiân*\n");
    write("north/.gitignore", "old.careplan.yaml\n");

    assertThat(names()).containsExactly("a.careplan.yaml");
    assertThat(names("build", "Siân.careplan.yaml"))
        .containsExactly("Siân.careplan.yaml", "build/b.careplan.yaml");
    PlanFiles none = find(false, settings(), "north");
    assertThat(none.problems()).isEmpty();
    assertThat(none.notes())
        .extracting(Problem::toString)
        .containsExactly("north: No plans here but those that git's own list leaves out.");
  }

  @Test
  void asksEachWorkTreeForItself() throws Exception {
    RealGit.repository(directory);
    Path inner = RealGit.repository(directory.resolve("inner"));
    Path vendor = RealGit.repository(directory.resolve("vendor"));
    RealGit.run(inner, "commit", "--quiet", "--allow-empty", "-m", "Begin");
    RealGit.run(directory, "add", "inner");
    plans("a.careplan.yaml", "x.draft.careplan.yaml");
    plans("inner/b.careplan.yaml", "inner/x.draft.careplan.yaml", "inner/y.old.careplan.yaml");
    plans("vendor/c.careplan.yaml");
    write(".gitignore", "*.draft.careplan.yaml\n/vendor\n");
    write("inner/.gitignore", "*.old.careplan.yaml\n");

    assertThat(names())
        .containsExactly("a.careplan.yaml", "inner/b.careplan.yaml", "inner/x.draft.careplan.yaml");
    assertThat(names(vendor.toString())).hasSize(1);
  }

  @Test
  void findsItsWayThroughALinkIntoAWorkTree() throws Exception {
    RealGit.repository(directory.resolve("repository"));
    plans("repository/plans/a.careplan.yaml", "repository/plans/b.careplan.yaml");
    write("repository/.gitignore", "b.careplan.yaml\n");
    Files.createSymbolicLink(directory.resolve("link"), Path.of("repository/plans"));

    assertThat(names("link")).containsExactly("link/a.careplan.yaml");
  }

  private void plans(String... paths) throws IOException {
    for (String path : paths) {
      write(path, PLAN);
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private TeamSettings settings() {
    return TeamSettings.found(
        directory, Optional.of(directory.getParent()), new Known(Set.of(), Set.of()));
  }

  private PlanFiles find(boolean force, TeamSettings settings, String... paths) {
    return PlanFiles.find(
        new PlanFiles.Request(List.of(paths), directory, Optional.empty(), force), settings);
  }

  private List<String> names(String... paths) {
    return namesOf(find(false, settings(), paths));
  }

  private static List<String> namesOf(PlanFiles found) {
    List<String> names = new ArrayList<>();
    found.files().forEach(file -> names.add(file.name()));
    return names;
  }
}
