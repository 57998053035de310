package careplan.lint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The file of a {@link ResultCache}: a head, an entry for each plan, and a digest of both. It is
 * written whole beside the old one and moved into its place, so that runs at the same time never
 * see half of one; of what two of them learn at once one part may be lost.
 */
final class CacheFile {

  /** Entries of 56 bytes or so; what was used longest ago is left out first. */
  static final int MOST_ENTRIES = 40_000;

  private static final Duration OLDEST = Duration.ofDays(30);
  private static final int DIGEST_BYTES = 32;

  private final Path file;
  private final byte[] head;
  private final int words;

  /**
   * What is known of one plan.
   *
   * @param day when it was last used, in days since 1970
   * @param silent a bit for each rule that had nothing to say
   */
  record Entry(int day, long[] silent) {}

  /**
   * @param stamp of the build of the program
   * @param words how many numbers of 64 bits the bits of the rules take
   */
  CacheFile(Path folder, String stamp, int words) {
    this.file = folder.resolve(stamp.substring(0, Math.min(16, stamp.length())) + ".silent");
    this.head = ("careplan silent rules 1 " + words + " " + stamp).getBytes(StandardCharsets.UTF_8);
    this.words = words;
  }

  long[] nothing() {
    return new long[words];
  }

  private int entryBytes() {
    return 2 * Long.BYTES + Integer.BYTES + words * Long.BYTES;
  }

  /** All entries; none where there is no such file, or it is not whole. */
  Map<PlanKey, Entry> read() {
    Map<PlanKey, Entry> entries = new HashMap<>();
    byte[] bytes = bytes();
    int end = bytes.length - DIGEST_BYTES;
    if (end < head.length
        || (end - head.length) % entryBytes() != 0
        || !Arrays.equals(bytes, 0, head.length, head, 0, head.length)
        || !Arrays.equals(bytes, end, bytes.length, digest(bytes, end), 0, DIGEST_BYTES)) {
      return entries;
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes, head.length, end - head.length);
    while (buffer.hasRemaining()) {
      PlanKey key = new PlanKey(buffer.getLong(), buffer.getLong());
      int day = buffer.getInt();
      long[] silent = new long[words];
      for (int i = 0; i < words; i++) {
        silent[i] = buffer.getLong();
      }
      entries.put(key, new Entry(day, silent));
    }
    return entries;
  }

  private byte[] bytes() {
    try {
      long largest = (long) head.length + (long) MOST_ENTRIES * entryBytes() + DIGEST_BYTES;
      return Files.size(file) > largest ? new byte[0] : Files.readAllBytes(file);
    } catch (IOException none) {
      return new byte[0];
    }
  }

  private static byte[] digest(byte[] bytes, int end) {
    MessageDigest digest = PlanKeys.sha256();
    digest.update(bytes, 0, end);
    return digest.digest();
  }

  void write(Map<PlanKey, Entry> entries) throws IOException {
    List<Map.Entry<PlanKey, Entry>> kept = new ArrayList<>(entries.entrySet());
    if (kept.size() > MOST_ENTRIES) {
      kept.sort((one, other) -> Integer.compare(other.getValue().day(), one.getValue().day()));
      kept = kept.subList(0, MOST_ENTRIES);
    }
    ByteBuffer buffer =
        ByteBuffer.allocate(head.length + kept.size() * entryBytes() + DIGEST_BYTES).put(head);
    for (Map.Entry<PlanKey, Entry> entry : kept) {
      buffer.putLong(entry.getKey().high()).putLong(entry.getKey().low());
      buffer.putInt(entry.getValue().day());
      for (long silent : entry.getValue().silent()) {
        buffer.putLong(silent);
      }
    }
    buffer.put(digest(buffer.array(), buffer.position()));
    Files.createDirectories(file.getParent());
    Path draft = Files.createTempFile(file.getParent(), "draft", ".silent");
    try {
      Files.write(draft, buffer.array());
      move(draft);
    } finally {
      Files.deleteIfExists(draft);
    }
    discardOldOnes();
  }

  private void move(Path draft) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException otherwise) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** What other builds of the program learnt, and drafts of runs that were broken off. */
  private void discardOldOnes() throws IOException {
    Instant oldest = Files.getLastModifiedTime(file).toInstant().minus(OLDEST);
    try (DirectoryStream<Path> others = Files.newDirectoryStream(file.getParent(), "*.silent")) {
      for (Path other : others) {
        if (Files.getLastModifiedTime(other).toInstant().isBefore(oldest)) {
          Files.deleteIfExists(other);
        }
      }
    }
  }
}
