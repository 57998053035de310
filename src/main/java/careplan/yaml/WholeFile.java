package careplan.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/**
 * Puts a file in place whole: written beside it, flushed, and moved. Whoever reads it, or is
 * interrupted, finds the old file or the new one and never a part.
 */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Writes a file, following a symbolic link to the real one, whose permissions are kept.
   *
   * @throws IOException if it cannot be written; the file is then as it was
   */
  public static void write(Path path, byte[] bytes) throws IOException {
    Path real = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    Path beside = Files.createTempFile(real.getParent(), "." + real.getFileName() + ".", ".new");
    try {
      try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      keepPermissions(real, beside);
      move(beside, real);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void keepPermissions(Path real, Path beside) throws IOException {
    boolean posix = Files.getFileStore(beside).supportsFileAttributeView("posix");
    if (posix && Files.exists(real, LinkOption.NOFOLLOW_LINKS)) {
      Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(real));
    } else if (posix) {
      Files.setPosixFilePermissions(
          beside,
          Set.of(
              PosixFilePermission.OWNER_READ,
              PosixFilePermission.OWNER_WRITE,
              PosixFilePermission.GROUP_READ,
              PosixFilePermission.OTHERS_READ));
    }
  }

  private static void move(Path beside, Path real) throws IOException {
    try {
      Files.move(beside, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(beside, real, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
