package careplan.lint;

import careplan.settings.Settings;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Optional;

/** Makes the keys of plans: of their content, their name, the day, and all that a team has set. */
final class PlanKeys {

  /** Settings and what they say; the same ones hold for most plans of a run. */
  private record Spelt(Settings settings, Optional<String> text) {}

  /** None until the first plan: a run of a few plans asks for no key. */
  private volatile Spelt latest;

  /** The key of a plan; none where the settings hold something that cannot be spelt out. */
  Optional<PlanKey> of(String name, byte[] content, LocalDate today, Settings settings) {
    Spelt spelt = latest;
    if (spelt == null || spelt.settings() != settings) {
      spelt = new Spelt(settings, SpeltOut.of(settings));
      latest = spelt;
    }
    if (spelt.text().isEmpty()) {
      return Optional.empty();
    }
    MessageDigest digest = sha256();
    add(digest, name);
    add(digest, today.toString());
    add(digest, spelt.text().get());
    ByteBuffer bytes = ByteBuffer.wrap(digest.digest(content));
    return Optional.of(new PlanKey(bytes.getLong(), bytes.getLong()));
  }

  /** With its length, so that no two rows of words give the same bytes. */
  private static void add(MessageDigest digest, String words) {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
