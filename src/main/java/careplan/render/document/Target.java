package careplan.render.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a link leads: a web page, an e-mail address, a telephone number or a place in the same
 * document. Nothing else is ever linked, so that no link can run or fetch anything.
 *
 * @param address the whole address, of ASCII characters that need no escaping
 */
public record Target(String address) {
  private static final List<String> SCHEMES = List.of("https:", "http:", "mailto:", "tel:", "sms:");
  private static final String PLAIN = "-._~:/?#@!$&*+,;=";
  private static final int LONGEST = 2000;

  /** A target of an address that somebody wrote; none where it leads anywhere else. */
  public static Optional<Target> of(String written) {
    String trimmed = written.strip();
    String lower = trimmed.toLowerCase(Locale.ROOT);
    if (trimmed.length() > LONGEST) {
      return Optional.empty();
    }
    for (String scheme : SCHEMES) {
      if (lower.startsWith(scheme) && trimmed.length() > scheme.length()) {
        return Optional.of(new Target(scheme + percentEncoded(trimmed.substring(scheme.length()))));
      }
    }
    return Optional.empty();
  }

  /** A telephone number: its digits, and the {@code +} before a country's. */
  public static Target phone(String dialled) {
    return new Target("tel:" + dialled);
  }

  /** A file in the same folder. */
  public static Target sibling(String fileName) {
    return new Target(
        "./"
            + percentEncoded(fileName.replace("%", "%25")).replace("?", "%3F").replace("#", "%23"));
  }

  /** A place in the same document. */
  public static Target place(String id) {
    return new Target("#" + id);
  }

  /** Whether it is a place in the same document. */
  public boolean isPlace() {
    return address.startsWith("#");
  }

  /** Whether it is a web page, whose address a reader on paper needs to see. */
  public boolean isWebPage() {
    return address.startsWith("http");
  }

  private static String percentEncoded(String text) {
    StringBuilder encoded = new StringBuilder(text.length() + 8);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xFF);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || PLAIN.indexOf(c) >= 0
              || (c == '%' && isHexadecimal(bytes, i + 1) && isHexadecimal(bytes, i + 2));
      if (plain) {
        encoded.append(c);
      } else {
        String digits = "0123456789ABCDEF";
        encoded.append('%').append(digits.charAt(c >> 4)).append(digits.charAt(c & 15));
      }
    }
    return encoded.toString();
  }

  private static boolean isHexadecimal(byte[] bytes, int at) {
    return at < bytes.length && Character.digit(bytes[at], 16) >= 0;
  }
}
