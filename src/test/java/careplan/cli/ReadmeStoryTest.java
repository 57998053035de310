package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.git.RealGit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The story that README tells: its commands are run, and print what stands there. */
class ReadmeStoryTest {
  private static final String HEADING = "### Two colleagues, one plan\n";
  private static final String PLAN = "moira.careplan.yaml";

  @TempDir Path temporary;
  private Path folder;

  private record Typing(String command, List<String> printed) {}

  private static List<Typing> story() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String section = readme.substring(readme.indexOf(HEADING) + HEADING.length());
    List<Typing> story = new ArrayList<>();
    boolean inside = false;
    for (String line : section.split("\n")) {
      if (!inside && line.startsWith("### ")) {
        break;
      }
      if (line.startsWith("```")) {
        inside = line.equals("```console");
      } else if (inside && line.startsWith("$ ")) {
        story.add(new Typing(line.substring(2), new ArrayList<>()));
      } else if (inside) {
        story.get(story.size() - 1).printed().add(line);
      }
    }
    return story;
  }

  @Test
  void printsWhatReadmeSays() throws Exception {
    Path launcher = temporary.resolve("bin/careplan");
    TestLauncher.write(launcher);
    folder = RealGit.repository(temporary.resolve("plans"));
    RealGit.run(folder, "checkout", "--quiet", "-b", "main");
    RealGit.run(folder, "config", "user.name", "Ana");
    RealGit.run(folder, "config", "user.email", "ana@example.org");
    Typed.in(folder).type("git", "install", "--launcher", launcher.toString());
    version("before");
    RealGit.run(folder, "branch", "pharmacist");
    RealGit.run(folder, "branch", "nurse");
    for (String branch : List.of("pharmacist", "nurse")) {
      RealGit.run(folder, "checkout", "--quiet", branch);
      version(branch);
    }
    List<Typing> story = story();
    assertThat(story).hasSize(4);
    for (Typing typing : story) {
      // What git says and what its driver says come in no fixed order.
      assertThat(printed(typing.command()))
          .as(typing.command())
          .containsExactlyInAnyOrderElementsOf(typing.printed());
    }
    assertThat(Files.readString(folder.resolve(PLAN)))
        .contains("dose: 80 mg", "id: scales", "id: tablets")
        .doesNotContain("<<<<", "#");
  }

  private void version(String name) throws Exception {
    Files.writeString(
        folder.resolve(PLAN),
        Files.readString(Path.of("examples/story/" + name + ".careplan.yaml")));
    RealGit.run(folder, "add", "--all");
    RealGit.run(folder, "commit", "--quiet", "-m", name);
  }

  private List<String> printed(String command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", command).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    builder.environment().put("LC_ALL", "C");
    builder
        .environment()
        .merge("PATH", temporary.resolve("bin").toString(), (path, own) -> own + ":" + path);
    builder.redirectErrorStream(true);
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  /** Each version of the story is a plan that gives no cause for a remark. */
  @Test
  void itsPlansAreGoodOnes() {
    for (String name : List.of("before", "nurse", "pharmacist")) {
      Typed.Outcome outcome =
          Typed.run("lint", "--isolated", "examples/story/" + name + ".careplan.yaml");
      assertThat(outcome.out()).isEmpty();
    }
  }
}
