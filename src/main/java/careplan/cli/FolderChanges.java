package careplan.cli;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;

/**
 * Changes of files that matter, as the operating system tells of them: nothing is looked at
 * meanwhile.
 *
 * <p>Several changes in a moment, as when git checks out a branch, count as one.
 */
final class FolderChanges implements Watch.Changes {
  private static final long MOMENT_MILLISECONDS = 100;
  private static final int MOST_IN_A_ROW = 50;

  private final WatchService service;
  private final Map<WatchKey, Path> watched = new HashMap<>();

  private final BiPredicate<Path, String> others;

  /** Of plans and settings. */
  FolderChanges() throws IOException {
    this((folder, name) -> false);
  }

  /**
   * Of plans, settings and some other files.
   *
   * @param others tells which, by their folder and their name
   */
  FolderChanges(BiPredicate<Path, String> others) throws IOException {
    this.service = FileSystems.getDefault().newWatchService();
    this.others = others;
  }

  @Override
  public boolean await(Collection<Path> folders) throws IOException {
    watch(folders);
    try {
      WatchKey key = service.take();
      while (!matters(key)) {
        key = service.take();
      }
      // Whoever writes one file often writes another: the last of them ends the wait.
      for (int i = 0; i < MOST_IN_A_ROW; i++) {
        WatchKey next = service.poll(MOMENT_MILLISECONDS, TimeUnit.MILLISECONDS);
        if (next == null) {
          break;
        }
        matters(next);
      }
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ClosedWatchServiceException closed) {
      return false;
    }
  }

  /** Folders that are watched already are not watched twice. */
  void watch(Collection<Path> folders) throws IOException {
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        WatchKey key =
            folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
        watched.put(key, folder);
      }
    }
  }

  private boolean matters(WatchKey key) {
    boolean matters = false;
    Path folder = watched.get(key);
    for (WatchEvent<?> event : key.pollEvents()) {
      boolean lost = event.kind() == StandardWatchEventKinds.OVERFLOW;
      String name = String.valueOf(event.context());
      matters |= lost || isPlanOrSetting(folder, name) || isOther(folder, name);
    }
    if (!key.reset()) {
      watched.remove(key);
    }
    return matters;
  }

  private boolean isOther(Path folder, String name) {
    return folder != null && others.test(folder, name);
  }

  private static boolean isPlanOrSetting(Path folder, String name) {
    boolean hidden = name.startsWith(".");
    boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
    boolean ofTeam = folder != null && folder.endsWith(".careplan") && !name.endsWith(".json");
    return !hidden && (yaml || ofTeam) || name.equals(".careplan");
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException closed) {
      // There is nothing to watch any more.
    }
  }
}
