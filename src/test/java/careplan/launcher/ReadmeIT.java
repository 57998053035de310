package careplan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.Tools;
import careplan.git.RealGit;
import careplan.launcher.Readme.Step;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README says to type is typed here, with the packaged program. */
class ReadmeIT {
  private static final String MARK = "@@";

  @TempDir Path folder;

  /** What a command printed, and how it ended. */
  private record Ran(List<String> printed, int status) {}

  @BeforeEach
  void putTheProgramAndTheExamplesThere() throws IOException {
    Files.createDirectories(folder.resolve("target"));
    Files.createSymbolicLink(folder.resolve("target/careplan"), Program.built(folder).folder());
    copy(Path.of("examples"), folder.resolve("examples"));
  }

  /** Links lead out of the folder, and what they lead to stays. */
  @AfterEach
  void takeLinksAway() throws IOException {
    Files.delete(folder.resolve("target/careplan"));
    Files.deleteIfExists(folder.resolve("careplan"));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }

  /** Runs commands one after the other in one shell; at a terminal, if asked for. */
  private List<Ran> run(List<String> commands, boolean terminal) throws Exception {
    StringBuilder script = new StringBuilder();
    for (String command : commands) {
      script.append(command).append("\nprintf '").append(MARK).append("%s\\n' \"$?\"\n");
    }
    Path file = Files.writeString(folder.resolve("typed.sh"), script);
    ProcessBuilder builder =
        terminal
            ? new ProcessBuilder("script", "-qec", "sh " + file, "/dev/null")
            : new ProcessBuilder("sh", file.toString());
    Map<String, String> variables = builder.environment();
    variables.keySet().removeIf(name -> name.startsWith("GIT_") || name.equals("COLUMNS"));
    variables.putAll(
        Map.of(
            "HOME", folder.toString(),
            "CI", "true",
            "NO_COLOR", "1",
            "TERM", "dumb",
            "LC_ALL", "C.UTF-8",
            "GIT_PAGER", "cat",
            "JAVA_HOME", Program.java().toString()));
    for (String who : List.of("AUTHOR", "COMMITTER")) {
      variables.put("GIT_" + who + "_NAME", "Test");
      variables.put("GIT_" + who + "_EMAIL", "test@example.org");
    }
    Process process = builder.directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    List<Ran> ran = new ArrayList<>();
    List<String> printed = new ArrayList<>();
    for (String line : said.replace("\r", "").lines().toList()) {
      int mark = line.indexOf(MARK);
      if (mark < 0 || !line.substring(mark + 2).matches("[0-9]+")) {
        printed.add(line);
      } else {
        if (mark > 0) {
          printed.add(line.substring(0, mark));
        }
        ran.add(new Ran(printed, Integer.parseInt(line.substring(mark + 2))));
        printed = new ArrayList<>();
      }
    }
    assertThat(ran).as(said).hasSameSizeAs(commands);
    return ran;
  }

  @Test
  void tenMinutesGoAsTheyAreTold() throws Exception {
    Tools.need("script");
    Tools.need("git");
    List<Step> steps = new Readme().steps("Ten minutes");
    List<Ran> ran = run(steps.stream().map(Step::typed).toList(), true);
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      assertThat(step.shows(ran.get(i).printed()))
          .as("%s printed:%n%s", step.typed(), String.join("\n", ran.get(i).printed()))
          .isTrue();
      boolean findings = step.typed().startsWith("careplan lint elsie");
      assertThat(ran.get(i).status()).as(step.typed()).isEqualTo(findings ? 1 : 0);
    }
  }

  /** The folder of a team whose plans have an error, with the program beside them. */
  private void putPlansThere() throws IOException {
    Files.createSymbolicLink(folder.resolve("careplan"), Program.built(folder).folder());
    Files.createDirectories(folder.resolve("plans"));
    Files.copy(
        Path.of("examples/poor/home-help.careplan.yaml"),
        folder.resolve("plans/elsie.careplan.yaml"));
  }

  private static List<String> after(String file, String start) {
    return file.lines()
        .map(String::strip)
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .toList();
  }

  @Test
  void theStepsForGitHubRemarkOnLinesAndWriteAReport() throws Exception {
    putPlansThere();
    String workflow = new Readme().file(".github/workflows/plans.yaml");
    List<String> steps = new ArrayList<>(after(workflow, "- run: "));
    steps.addAll(after(workflow, "run: "));
    List<Ran> ran = run(steps, false);
    assertThat(ran).extracting(Ran::status).containsExactly(1, 0);
    assertThat(ran.get(0).printed())
        .anyMatch(line -> line.startsWith("::error file=plans/elsie.careplan.yaml,line=15"));
    String uploaded = after(workflow, "with: { sarif_file: ").get(0).split(",", -1)[0];
    String report = Files.readString(folder.resolve(uploaded));
    assertThat(report).startsWith("{\"$schema\"");
    assertThat(report.substring(report.indexOf("\"results\":[")))
        .contains("need-is-a-service")
        .doesNotContain("Home help");
  }

  @Test
  void theStepsForGitLabWriteBothReports() throws Exception {
    putPlansThere();
    String jobs = new Readme().file(".gitlab-ci.yml");
    List<Ran> ran = run(after(jobs, "- "), false);
    assertThat(ran).extracting(Ran::status).containsExactly(0, 1);
    assertThat(Files.readString(folder.resolve(after(jobs, "codequality: ").get(0))))
        .startsWith("[")
        .contains("plans/elsie.careplan.yaml");
    assertThat(Files.readString(folder.resolve(after(jobs, "junit: ").get(0))))
        .contains("<testsuite")
        .contains("plans/elsie.careplan.yaml");
  }

  @Test
  void preCommitChecksAndPutsInOrder() throws Exception {
    Tools.need("pre-commit");
    Path hooks = RealGit.repository(folder.resolve("hooks"));
    Files.copy(Path.of(".pre-commit-hooks.yaml"), hooks.resolve(".pre-commit-hooks.yaml"));
    RealGit.run(hooks, "add", ".");
    RealGit.run(hooks, "commit", "--quiet", "-m", "Hooks");
    RealGit.run(hooks, "tag", "v0.1.0");
    Path plans = RealGit.repository(folder.resolve("team"));
    String settings =
        new Readme()
            .file(".pre-commit-config.yaml")
            .replaceFirst("repo: \\S+", "repo: " + hooks.toUri());
    Files.writeString(plans.resolve(".pre-commit-config.yaml"), settings);
    Files.writeString(
        plans.resolve("a b.careplan.yaml"),
        "person: {name: A}\ncareplan: 1\nneeds:\n  - need: Home help\n");
    Files.writeString(plans.resolve("no-plan.yaml"), "needs: []\n");
    RealGit.run(plans, "add", ".");
    List<Ran> ran =
        run(
            List.of(
                "export PATH=\"$PWD/target/careplan/bin:$PATH\"; cd team",
                "pre-commit run --all-files"),
            false);
    assertThat(ran.get(1).status()).isEqualTo(1);
    assertThat(String.join("\n", ran.get(1).printed()))
        .contains("files were modified by this hook", "a b.careplan.yaml", "need-is-a-service")
        .doesNotContain("no-plan.yaml");
    assertThat(Files.readString(plans.resolve("a b.careplan.yaml"))).startsWith("careplan: 1\n");
  }
}
