package careplan.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** Puts a file where none is, whole or not at all, and never in place of another. */
public final class NewTextFile {
  private NewTextFile() {}

  /**
   * Writes a new file.
   *
   * @throws FileAlreadyExistsException if something is there, be it since a moment ago
   * @throws IOException if it cannot be written; nothing is left behind
   */
  public static void write(Path path, byte[] bytes) throws IOException {
    Path real = path.toAbsolutePath();
    if (Files.exists(real, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(path.toString());
    }
    Path beside = Files.createTempFile(real.getParent(), "." + real.getFileName() + ".", ".new");
    try {
      try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      if (Files.getFileStore(beside).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(
            beside,
            Set.of(
                PosixFilePermission.OWNER_READ,
                PosixFilePermission.OWNER_WRITE,
                PosixFilePermission.GROUP_READ,
                PosixFilePermission.OTHERS_READ));
      }
      putInPlace(beside, real);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** A second name for the same file is made only where there is none; moving may replace one. */
  private static void putInPlace(Path beside, Path real) throws IOException {
    try {
      Files.createLink(real, beside);
    } catch (FileAlreadyExistsException taken) {
      throw taken;
    } catch (IOException | UnsupportedOperationException noSecondNames) {
      Files.move(beside, real);
    }
  }
}
