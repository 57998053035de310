package careplan.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

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
    place(real, bytes, () -> {});
  }

  /**
   * Writes a file where none is, and never in place of another. Who may read it is for the user's
   * own settings to say, as with any file that a program makes.
   *
   * @throws FileAlreadyExistsException if something is there, be it since a moment ago
   * @throws IOException if it cannot be written; nothing is left behind
   */
  public static void create(Path path, byte[] bytes) throws IOException {
    Path real = path.toAbsolutePath();
    if (Files.exists(real, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(path.toString());
    }
    Path beside = beside(real);
    try {
      fill(beside, bytes, StandardOpenOption.CREATE_NEW);
      putWhereNoneIs(beside, real);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** A second name for the same file is made only where there is none; moving may replace one. */
  private static void putWhereNoneIs(Path beside, Path real) throws IOException {
    try {
      Files.createLink(real, beside);
    } catch (FileAlreadyExistsException taken) {
      throw taken;
    } catch (IOException | UnsupportedOperationException noSecondNames) {
      Files.move(beside, real);
    }
  }

  /**
   * Writes a file that was read before, as {@link #write} does, unless it is another by now.
   *
   * @param before what it held when it was read
   * @throws FileChanged if it holds something else, or is gone
   * @throws IOException if it cannot be written or may not be; it is then as it was
   */
  public static void replace(Path path, byte[] before, byte[] bytes) throws IOException {
    if (!Files.exists(path)) {
      throw new FileChanged(path.toString());
    }
    Path real = path.toRealPath();
    if (!Files.isWritable(real)) {
      throw new AccessDeniedException(real.toString());
    }
    place(real, bytes, () -> refuseIfChanged(real, before));
  }

  private static void refuseIfChanged(Path real, byte[] before) throws IOException {
    try (InputStream now = Files.newInputStream(real)) {
      if (!Arrays.equals(before, now.readNBytes(before.length + 1))) {
        throw new FileChanged(real.toString());
      }
    } catch (NoSuchFileException gone) {
      throw new FileChanged(real.toString());
    }
  }

  /** Something to make sure of before a file is moved into place. */
  private interface LastLook {
    void look() throws IOException;
  }

  private static void place(Path real, byte[] bytes, LastLook lastLook) throws IOException {
    boolean isThere = Files.exists(real, LinkOption.NOFOLLOW_LINKS);
    Path beside = isThere ? asClosedAs(real) : beside(real);
    try {
      fill(beside, bytes, isThere ? StandardOpenOption.WRITE : StandardOpenOption.CREATE_NEW);
      lastLook.look();
      move(beside, real);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** An empty file beside another, with its permissions and never with more. */
  private static Path asClosedAs(Path real) throws IOException {
    Path beside = Files.createTempFile(real.getParent(), "." + real.getFileName() + ".", ".new");
    if (Files.getFileStore(beside).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(real));
    }
    return beside;
  }

  private static Path beside(Path real) {
    String random = Long.toUnsignedString(ThreadLocalRandom.current().nextLong(), 36);
    return real.resolveSibling("." + real.getFileName() + "." + random + ".new");
  }

  private static void fill(Path beside, byte[] bytes, StandardOpenOption how) throws IOException {
    try (FileChannel channel = FileChannel.open(beside, how, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
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
