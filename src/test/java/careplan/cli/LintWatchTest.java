package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.cli.Typed.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code careplan lint --watch}: again on each change, and not otherwise. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LintWatchTest {
  @TempDir private Path folder;

  /** So many changes come, and then the end. */
  private static final class Planned implements Watch.Changes {
    private final Deque<Boolean> changes;
    private int closed;

    Planned(Boolean... changes) {
      this.changes = new ArrayDeque<>(List.of(changes));
    }

    @Override
    public boolean await(Collection<Path> folders) {
      return changes.remove();
    }

    @Override
    public void close() {
      closed++;
    }
  }

  @Test
  void checksOnceAndAgainForEachChangeUntilItIsStopped() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        Typed.in(folder).surroundings(Typed.utf8(new ByteArrayOutputStream()), Typed.utf8(err));
    AtomicInteger checks = new AtomicInteger();
    Planned changes = new Planned(true, true, false);
    int status = Watch.run(checks::incrementAndGet, () -> List.of(folder), changes, surroundings);
    assertThat(checks).hasValue(3);
    assertThat(status).isEqualTo(3);
    assertThat(changes.closed).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("Watching for changes. Ctrl-C ends");
  }

  @Test
  void aPlanThatIsSavedWakesIt() throws IOException {
    try (FolderChanges changes = new FolderChanges()) {
      changes.watch(List.of(folder));
      Files.writeString(folder.resolve("notes.txt"), "nothing to do with it");
      Files.writeString(folder.resolve("a.careplan.yaml"), "careplan: 1\n");
      assertThat(changes.await(List.of(folder))).isTrue();
    }
  }

  @Test
  void whoeverStopsItIsObeyed() throws IOException, InterruptedException {
    FolderChanges changes = new FolderChanges();
    boolean[] goOn = {true};
    Thread waiting =
        new Thread(
            () -> {
              try {
                goOn[0] = changes.await(List.of(folder));
              } catch (IOException broken) {
                throw new IllegalStateException(broken);
              }
            });
    waiting.start();
    waiting.interrupt();
    waiting.join();
    assertThat(goOn[0]).isFalse();
    changes.close();
    assertThat(changes.await(List.of())).isFalse();
  }

  @Test
  void foldersInsideAndTheTeamsSettingsAreWatched() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("team/plans"));
    Files.createDirectories(folder.resolve(".git/objects"));
    Path settings = Files.createDirectories(folder.resolve(".careplan"));
    Surroundings surroundings =
        Typed.in(folder.resolve("team"))
            .surroundings(
                Typed.utf8(new ByteArrayOutputStream()), Typed.utf8(new ByteArrayOutputStream()));
    var arguments = new picocli.CommandLine(LintOptions.spec()).parseArgs();
    assertThat(WatchedFolders.of(arguments, surroundings))
        .contains(folder.resolve("team"), inner, settings)
        .hasSize(3);
  }

  @Test
  void whatCannotBeMeantTogetherIsSaid() {
    for (String other : List.of("--fix", "--write-baseline", "-")) {
      Outcome outcome = Typed.in(folder).type("lint", "--watch", other);
      assertThat(outcome.status()).as(other).isEqualTo(2);
      assertThat(outcome.err()).contains("--watch");
    }
  }
}
