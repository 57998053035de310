package careplan;

import careplan.cli.ClosedPipe;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Standard output that says so when it cannot be written, where {@link java.io.PrintStream} keeps
 * silent: as {@link ClosedPipe} where the reader has gone, else as {@link UncheckedIOException}.
 */
final class StandardOutput extends OutputStream {
  private static final int KIND = 0170000;
  private static final int PIPE = 0010000;
  private static final int SOCKET = 0140000;

  private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    try {
      out.write(bytes, from, length);
    } catch (IOException notWritten) {
      throw isPipe() ? new ClosedPipe() : new UncheckedIOException(notWritten);
    }
  }

  /** A file or a device that cannot be written is full or broken; a pipe has lost its reader. */
  private static boolean isPipe() {
    try {
      Object mode = Files.getAttribute(Path.of("/dev/fd/1"), "unix:mode");
      int kind = (Integer) mode & KIND;
      return kind == PIPE || kind == SOCKET;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
      return true;
    }
  }
}
