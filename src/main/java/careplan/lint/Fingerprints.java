package careplan.lint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the findings of one file are known by from one run to the next, wherever their lines move: a
 * digest of the rule and of the place by ids and names, since reports hold no words of a plan, and
 * a number where several have both in common.
 */
public final class Fingerprints {
  private static final int BYTES = 16;
  private static final String DIGITS = "0123456789abcdef";

  private final Map<Finding, String> known = new IdentityHashMap<>();

  private Fingerprints() {}

  /** The fingerprints of all findings of a file, also of those that do not count. */
  public static Fingerprints of(FileResult result) {
    List<Finding> all = new ArrayList<>(result.findings());
    all.addAll(result.allowed());
    all.addAll(result.baseline());
    all.sort(Finding.IN_FILE_ORDER);
    Fingerprints fingerprints = new Fingerprints();
    Map<String, Integer> seen = new HashMap<>();
    for (Finding finding : all) {
      String digest =
          digest(finding.rule().name() + "\n" + FindingPath.of(result, finding).lasting());
      fingerprints.known.put(finding, digest + ":" + seen.merge(digest, 1, Integer::sum));
    }
    return fingerprints;
  }

  /** The fingerprint of one of these findings, such as {@code 0a1b...:1}. */
  public String of(Finding finding) {
    return known.get(finding);
  }

  /** A digest of the place of a finding and of the words that it means. */
  public static String ofPlaceAndWords(FileResult result, Finding finding) {
    String words =
        finding.about().isEmpty()
            ? FindingPath.beginning(result.source(), finding.start(), finding.end())
            : "";
    return digest(FindingPath.of(result, finding).lasting() + "\n" + words);
  }

  /** The first half of the SHA-256 digest of some words, in hexadecimal digits. */
  public static String digest(String words) {
    byte[] digest;
    try {
      digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
    StringBuilder text = new StringBuilder(2 * BYTES);
    for (int i = 0; i < BYTES; i++) {
      text.append(DIGITS.charAt(digest[i] >> 4 & 0xF)).append(DIGITS.charAt(digest[i] & 0xF));
    }
    return text.toString();
  }
}
