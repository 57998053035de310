package careplan.render.easy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * SVG drawings. A browser runs and fetches nothing for one that stands in an image; one that would
 * have it do so elsewhere is refused all the same.
 */
final class SvgPicture {
  private static final List<String> FORBIDDEN =
      List.of(
          "<script",
          ":script",
          "foreignobject",
          "<!entity",
          "<?xml-stylesheet",
          "<iframe",
          "<embed",
          "<object",
          "javascript:",
          "@import",
          "<animate",
          "<set",
          "<handler");

  private SvgPicture() {}

  static boolean isOne(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.UTF_8);
    String stripped = start.startsWith("\uFEFF") ? start.substring(1) : start;
    return stripped.stripLeading().startsWith("<") && stripped.contains("<svg");
  }

  /** Whether nothing in it runs, moves or leads out of the file. */
  static boolean isHarmless(byte[] bytes) {
    String text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes))
              .toString()
              .toLowerCase(Locale.ROOT);
    } catch (CharacterCodingException noText) {
      return false;
    }
    for (String forbidden : FORBIDDEN) {
      if (text.contains(forbidden)) {
        return false;
      }
    }
    return !hasHandler(text) && isInside(text, "href=") && isInside(text, "url(");
  }

  /** Whether an attribute waits for something to happen, such as {@code onload}. */
  private static boolean hasHandler(String text) {
    for (int at = text.indexOf("on"); at >= 0; at = text.indexOf("on", at + 1)) {
      boolean starts = at > 0 && " \t\r\n\"'/".indexOf(text.charAt(at - 1)) >= 0;
      int end = at + 2;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      int next = end;
      while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
        next++;
      }
      if (starts && end > at + 2 && next < text.length() && text.charAt(next) == '=') {
        return true;
      }
    }
    return false;
  }

  /** Whether every address after some letters is a place in the file, or a picture held in it. */
  private static boolean isInside(String text, String letters) {
    for (int at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
      int from = at + letters.length();
      while (from < text.length() && "\"' ".indexOf(text.charAt(from)) >= 0) {
        from++;
      }
      boolean inside =
          text.startsWith("#", from)
              || text.startsWith("data:image/png;base64,", from)
              || text.startsWith("data:image/jpeg;base64,", from);
      if (!inside) {
        return false;
      }
    }
    return true;
  }
}
