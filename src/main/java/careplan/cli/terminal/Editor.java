package careplan.cli.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The editor of whoever sits at the terminal, for a text of many lines. */
public final class Editor {
  private static final int LARGEST = 1 << 20;

  private final String command;

  private Editor(String command) {
    this.command = command;
  }

  /**
   * The editor that the environment names.
   *
   * @param visual the value of {@code VISUAL}, which wins
   * @param editor the value of {@code EDITOR}
   */
  public static Optional<Editor> named(String visual, String editor) {
    String command = visual.isBlank() ? editor : visual;
    return command.isBlank() ? Optional.empty() : Optional.of(new Editor(command.strip()));
  }

  /** What was named. */
  public String command() {
    return command;
  }

  /**
   * Lets somebody edit a text, in a file that nobody else can read and that is gone afterwards.
   *
   * @param folder where that file may lie
   * @return the text as it was left; nothing where the editor failed
   * @throws IOException if the file cannot be written, or the editor cannot be started
   */
  public Optional<String> edit(String text, Path folder) throws IOException {
    boolean isPosix = Files.getFileStore(folder).supportsFileAttributeView("posix");
    FileAttribute<?>[] own =
        isPosix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    Path file = Files.createTempFile(folder, "answer-", ".txt", own);
    try {
      Files.writeString(file, text.isEmpty() ? "" : text + "\n");
      List<String> words = new ArrayList<>(List.of(command.split(" +")));
      words.add(file.toString());
      Process process = new ProcessBuilder(words).inheritIO().start();
      boolean isFine = process.waitFor() == 0 && Files.size(file) <= LARGEST;
      return isFine
          ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
