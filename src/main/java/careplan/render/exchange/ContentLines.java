package careplan.render.exchange;

import java.nio.charset.StandardCharsets;

/**
 * The lines that calendars and contacts are written in: {@code NAME:value}, folded at 75 octets,
 * ended by CRLF (RFC 5545, section 3.1; RFC 2425, section 5.8).
 */
final class ContentLines {
  private static final int MOST_OCTETS = 75;

  private final StringBuilder text = new StringBuilder();

  /** Adds a line as it stands; {@code value} holds no character that needs an escape. */
  ContentLines plain(String name, String value) {
    fold(name + ":" + value);
    return this;
  }

  /** Adds a line whose value is words that somebody wrote. */
  ContentLines words(String name, String words) {
    fold(name + ":" + escaped(words));
    return this;
  }

  /** Adds a line of words, where there are any. */
  ContentLines wordsIfAny(String name, String words) {
    return words.isBlank() ? this : words(name, words);
  }

  /** Words that mean only themselves; control characters are left out. */
  static String escaped(String words) {
    StringBuilder escaped = new StringBuilder(words.length() + 8);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\\' || c == ';' || c == ',') {
        escaped.append('\\').append(c);
      } else if (c == '\n') {
        escaped.append("\\n");
      } else if (c == '\t' || !Character.isISOControl(c)) {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** A line end never stands inside a character: readers put the octets together again. */
  private void fold(String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      String character = Character.toString(c);
      int length = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > MOST_OCTETS) {
        text.append("\r\n ");
        octets = 1;
      }
      text.append(character);
      octets += length;
      i += character.length();
    }
    text.append("\r\n");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
