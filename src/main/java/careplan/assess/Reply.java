package careplan.assess;

import java.util.Locale;
import java.util.Optional;

/** The three answers that there are (R281). */
public enum Reply {
  YES,
  PARTLY,
  NO;

  /** As it stands in a file. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The answer of a word, also in capitals and by its first letter. */
  public static Optional<Reply> of(String word) {
    String small = word.strip().toLowerCase(Locale.ROOT);
    for (Reply reply : values()) {
      if (!small.isEmpty() && (reply.word().equals(small) || reply.word().startsWith(small))) {
        return small.length() == 1 || reply.word().equals(small)
            ? Optional.of(reply)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
