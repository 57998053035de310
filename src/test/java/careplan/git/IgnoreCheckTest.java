package careplan.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class IgnoreCheckTest {
  @TempDir Path temporary;

  @Test
  void namesWhatGitIgnoresAndKeepsWhatIsTracked() throws Exception {
    Path root = RealGit.repository(temporary.resolve("repository"));
    Files.writeString(root.resolve(".gitignore"), "drafts/\n*.old.yaml\n!keep.old.yaml\n");
    Files.createDirectory(root.resolve("drafts"));
    Files.writeString(root.resolve("tracked.old.yaml"), "");
    RealGit.run(root, "add", "--force", "tracked.old.yaml");

    assertThat(
            ignored(
                root,
                "drafts",
                "drafts/annie.yaml",
                "annie.old.yaml",
                "keep.old.yaml",
                "tracked.old.yaml",
                "annie.yaml"))
        .containsExactlyInAnyOrder("drafts", "drafts/annie.yaml", "annie.old.yaml");
  }

  @Test
  void takesNamesWithAnyCharacters() throws Exception {
    Path root = RealGit.repository(temporary.resolve("repository"));
    Files.writeString(root.resolve(".gitignore"), "*.old.yaml\n");
    String[] names = {
      ":sign.old.yaml",
      ":(top)x.old.yaml",
      "*.old.yaml",
      "[a].old.yaml",
      "-n.old.yaml",
      "a\nb.old.yaml",
      "say \"hello\".old.yaml",
      "back\\slash.old.yaml",
      "Siân.old.yaml",
      "\uD83C\uDF3B/łąka.old.yaml",
      " space .old.yaml"
    };

    assertThat(ignored(root, names)).containsExactlyInAnyOrder(names);
  }

  @Test
  void takesListsLargerThanAnyPipe() throws Exception {
    Path root = RealGit.repository(temporary.resolve("repository"));
    Files.writeString(root.resolve(".gitignore"), "*.old.yaml\n");
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      paths.add("person-" + i + (i % 2 == 0 ? ".old.yaml" : ".careplan.yaml"));
    }

    assertThat(ignored(root, paths.toArray(String[]::new))).hasSize(10_000);
  }

  @Test
  void answersWhatItCanWhereGitGivesUp() throws Exception {
    Path root = RealGit.repository(temporary.resolve("repository"));
    Files.writeString(root.resolve(".gitignore"), "*.old.yaml\n");

    assertThat(ignored(root, "first.old.yaml", "../outside.yaml", "second.old.yaml"))
        .contains("first.old.yaml");
  }

  @Test
  void ignoresNothingWithoutGit() {
    IgnoreCheck check = IgnoreCheck.start("no-such-git", new WorkTree(temporary));

    check.ask(List.of("a.yaml"));
    assertThat(check.ignored()).isEmpty();
  }

  @Test
  void ignoresNothingOutsideAnyRepository() {
    assertThat(ignored(temporary, "a.yaml")).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void doesNotWaitForeverForAGitThatHangs() throws Exception {
    Path hanging = temporary.resolve("hanging-git");
    Files.writeString(hanging, "#!/bin/sh\nexec sleep 300\n");
    Files.setPosixFilePermissions(hanging, PosixFilePermissions.fromString("rwx------"));
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      paths.add("more-than-a-pipe-holds-" + i + ".careplan.yaml");
    }
    IgnoreCheck check = IgnoreCheck.start(hanging.toString(), new WorkTree(temporary));
    long before = System.nanoTime();

    check.ask(paths);
    assertThat(check.ignored(1)).isEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(30));
  }

  private static Set<String> ignored(Path root, String... paths) {
    try (IgnoreCheck check = IgnoreCheck.start(new WorkTree(root))) {
      check.ask(List.of(paths));
      return check.ignored();
    }
  }
}
