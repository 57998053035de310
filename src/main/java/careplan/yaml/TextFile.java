package careplan.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file as it was when it was read, for whoever may change it. */
public final class TextFile {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Path path;
  private final byte[] bytes;
  private final YamlDocument document;

  /** What came from elsewhere than a file; {@link #replaceWith} is not for it. */
  public static TextFile of(String name, byte[] bytes) {
    return new TextFile(name, Path.of(name), bytes);
  }

  private TextFile(String name, Path path, byte[] bytes) {
    this.path = path;
    this.bytes = bytes;
    this.document = YamlReader.read(name, bytes);
  }

  /**
   * Reads a file.
   *
   * @param name how it is called in messages
   * @throws IOException if it cannot be read
   */
  public static TextFile read(String name, Path path) throws IOException {
    try (InputStream input = Files.newInputStream(path)) {
      return new TextFile(name, path, input.readNBytes(TextDecoder.LARGEST_FILE + 1));
    }
  }

  /** What it says. */
  public YamlDocument document() {
    return document;
  }

  /** Its bytes, as they were. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /**
   * Puts another text in its place, whole, with its byte-order mark if it had one.
   *
   * @throws FileChanged if somebody has changed it since it was read; it then stays as they left it
   * @throws IOException if it cannot be written; it is then as it was
   */
  public void replaceWith(String text) throws IOException {
    WholeFile.replace(path, bytes, withMarkOf(bytes, text));
  }

  /** A text as bytes, with a byte-order mark where the bytes before it had one. */
  public static byte[] withMarkOf(byte[] before, String text) {
    byte[] words = text.getBytes(StandardCharsets.UTF_8);
    boolean marked = before.length >= MARK.length;
    for (int i = 0; marked && i < MARK.length; i++) {
      marked = before[i] == MARK[i];
    }
    if (!marked) {
      return words;
    }
    byte[] all = new byte[MARK.length + words.length];
    System.arraycopy(MARK, 0, all, 0, MARK.length);
    System.arraycopy(words, 0, all, MARK.length, words.length);
    return all;
  }
}
