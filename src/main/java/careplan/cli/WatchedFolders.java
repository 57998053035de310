package careplan.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.ParseResult;

/** The folders in which a change can mean that plans have to be checked again. */
final class WatchedFolders {
  private static final int MOST = 4000;

  private WatchedFolders() {}

  /** Folders that were named, with those inside, and the folders of plans that were named. */
  static Collection<Path> of(ParseResult arguments, Surroundings surroundings) {
    List<String> typed = Choice.words(arguments);
    Set<Path> folders = new LinkedHashSet<>();
    for (String path : typed.isEmpty() ? List.of("") : typed) {
      Path named = surroundings.directory().resolve(path).toAbsolutePath().normalize();
      if (Files.isDirectory(named)) {
        collect(named, folders);
      } else if (named.getParent() != null) {
        folders.add(named.getParent());
      }
    }
    Set<Path> settings = new LinkedHashSet<>();
    for (Path folder : folders) {
      for (Path at = folder; at != null && settings.size() < MOST; at = at.getParent()) {
        Path team = at.resolve(".careplan");
        if (Files.isDirectory(team)) {
          settings.add(team);
          break;
        }
      }
    }
    folders.addAll(settings);
    return folders;
  }

  private static void collect(Path folder, Set<Path> folders) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
              boolean hidden =
                  !inner.equals(folder) && inner.getFileName().toString().startsWith(".");
              if (hidden) {
                return FileVisitResult.SKIP_SUBTREE;
              }
              folders.add(inner);
              return folders.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException unreadable) {
      folders.add(folder);
    }
  }
}
