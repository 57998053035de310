package careplan.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkTreeTest {
  @TempDir Path temporary;

  @Test
  void findsTheNearestRepositoryUpwards() throws Exception {
    Path outer = RealGit.repository(temporary.resolve("outer"));
    Path inner = RealGit.repository(outer.resolve("plans/inner"));
    Path deep = Files.createDirectories(inner.resolve("a/b"));

    assertThat(WorkTree.holding(deep)).contains(new WorkTree(inner));
    assertThat(WorkTree.holding(inner.getParent())).contains(new WorkTree(outer));
  }

  @Test
  void knowsLinkedWorkTreesByTheirFile() throws Exception {
    Path main = RealGit.repository(temporary.resolve("main"));
    RealGit.run(main, "commit", "--quiet", "--allow-empty", "-m", "Begin");
    RealGit.run(main, "worktree", "add", "--quiet", "../linked");
    Path linked = temporary.resolve("linked").toRealPath();

    assertThat(WorkTree.holding(Files.createDirectory(linked.resolve("plans"))))
        .contains(new WorkTree(linked));
  }

  @Test
  void passesOverWhatOnlyLooksLikeARepository() throws Exception {
    Path empty = Files.createDirectories(temporary.resolve("empty/.git")).getParent();
    Path note = Files.createDirectory(temporary.resolve("note"));
    Files.writeString(note.resolve(".git"), "not a repository\n");

    assertThat(WorkTree.startsAt(empty)).isFalse();
    assertThat(WorkTree.startsAt(note)).isFalse();
  }
}
