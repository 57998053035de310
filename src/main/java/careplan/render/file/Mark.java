package careplan.render.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The mark in a file that this program made: a hash of the rest. As long as it fits, nobody has
 * changed the file, and a new copy may take its place.
 */
public final class Mark {
  private static final String NAME = "careplan-copy:";
  private static final int DIGITS = 32;
  private static final String NO_HASH = "0".repeat(DIGITS);

  private Mark() {}

  /** The text with its mark at the end. */
  public static String seal(String text, OutputFormat format) {
    String mark = NAME + NO_HASH;
    String unsealed =
        switch (format) {
          case HTML -> text + "<!-- " + mark + " -->\n";
          case MD -> text + "[//]: # (" + mark + ")\n";
          case TEXT -> text + mark + "\n";
          case ICS -> before("END:VCALENDAR", text, mark);
          case VCF -> before("END:VCARD", text, mark);
        };
    return unsealed.replace(mark, NAME + hash(unsealed));
  }

  /** With the mark in a line of its own, as both formats allow programs to have. */
  private static String before(String end, String text, String mark) {
    int at = text.lastIndexOf(end);
    return text.substring(0, at) + "X-CAREPLAN:" + mark + "\r\n" + text.substring(at);
  }

  /** Whether a file was made by this program and is as it was then. */
  public static boolean isUnchanged(String file) {
    int at = file.lastIndexOf(NAME);
    int start = at + NAME.length();
    if (at < 0 || start + DIGITS > file.length()) {
      return false;
    }
    String blank = file.substring(0, start) + NO_HASH + file.substring(start + DIGITS);
    return file.startsWith(hash(blank), start);
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      StringBuilder digits = new StringBuilder(DIGITS);
      for (int i = 0; i < DIGITS / 2; i++) {
        digits.append(Character.forDigit((hash[i] >> 4) & 15, 16));
        digits.append(Character.forDigit(hash[i] & 15, 16));
      }
      return digits.toString();
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
