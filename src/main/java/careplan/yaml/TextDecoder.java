package careplan.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Bytes to text: what a parser should never be shown is refused here, with its place.
 *
 * <p>Refused: more than 5 MiB, anything but UTF-8, control characters, a line over 64 KiB, and the
 * markers that git leaves in a conflict.
 */
public final class TextDecoder {
  /** The largest file that is read, in bytes. */
  public static final int LARGEST_FILE = 5 * 1024 * 1024;

  private static final int LONGEST_LINE = 64 * 1024;

  private TextDecoder() {}

  /**
   * Text that may be parsed, or the reasons why it may not.
   *
   * @param source the text, as far as it could be decoded
   * @param faults empty where the text may be parsed
   */
  public record Decoded(SourceText source, List<Fault> faults) {}

  /** Decodes the bytes of the file called {@code name}. */
  public static Decoded decode(String name, byte[] bytes) {
    if (bytes.length > LARGEST_FILE) {
      return refused(
          name,
          "This file is larger than 5 MiB. A plan is text for one person; look for something"
              + " pasted into it by mistake, or keep the rest elsewhere and name the place.");
    }
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return refused(name, "This file is saved as UTF-16. Save it again as UTF-8.");
    }
    int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer characters = CharBuffer.allocate(bytes.length - from);
    ByteBuffer input = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CoderResult result = decoder.decode(input, characters, true);
    boolean notUtf8 = result.isError();
    SourceText source = new SourceText(name, characters.flip().toString());
    List<Fault> faults = new ArrayList<>();
    if (notUtf8) {
      faults.add(
          unreadable(
              source.length(),
              source.length(),
              Message.of(
                  "This file is not UTF-8 text from here on: byte {} cannot be read. Save it again"
                      + " as UTF-8.",
                  hexadecimal(bytes[input.position()]))));
    }
    scan(source, faults);
    return new Decoded(source, faults);
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static Decoded refused(String name, String message) {
    return new Decoded(new SourceText(name, ""), List.of(unreadable(0, 0, Message.of(message))));
  }

  private static Fault unreadable(int start, int end, Message message) {
    return new Fault(FaultKind.UNREADABLE_TEXT, "", start, end, message, Optional.empty());
  }

  private static String hexadecimal(int character) {
    return "0x" + Integer.toHexString(character & 0xFF).toUpperCase(java.util.Locale.ROOT);
  }

  private static void scan(SourceText source, List<Fault> faults) {
    String text = source.text();
    boolean control = false;
    boolean longLine = false;
    int lineStart = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= ' ' && c < 0x7F && at > lineStart && at - lineStart < LONGEST_LINE) {
        continue;
      }
      if (isUnprintable(c)) {
        if (!control) {
          control = true;
          int offset = source.offset(at);
          faults.add(
              unreadable(
                  offset,
                  offset + 1,
                  Message.of(
                      "There is a control character here (U+{}), which cannot be seen or printed."
                          + " Delete it.",
                      String.format(java.util.Locale.ROOT, "%04X", (int) c))));
        }
      }
      if (c == '\n' || c == '\r') {
        lineStart = at + 1;
      } else if (at == lineStart) {
        conflictMarker(source, at, faults);
      } else if (!longLine && at - lineStart >= LONGEST_LINE) {
        longLine = true;
        int offset = source.offset(lineStart);
        faults.add(
            unreadable(
                offset,
                offset,
                Message.of(
                    "This line is longer than 64 KiB. Break it into shorter lines, or look for"
                        + " something pasted in by mistake.")));
      }
    }
  }

  /** Control characters, but for tabs and the ends of lines. */
  static boolean isUnprintable(char c) {
    if (c < ' ') {
      return c != '\n' && c != '\t' && c != '\r';
    }
    return c >= 0x7F && (c < 0xA0 ? c != 0x85 : c >= 0xFFFE || c == '\uFEFF');
  }

  private static void conflictMarker(SourceText source, int at, List<Fault> faults) {
    String text = source.text();
    if (!text.startsWith("<<<<<<<", at) || (text.length() > at + 7 && text.charAt(at + 7) != ' ')) {
      return;
    }
    int offset = source.offset(at);
    faults.add(
        new Fault(
            FaultKind.MERGE_CONFLICT_LEFT,
            "",
            offset,
            offset + 7,
            Message.of(
                "Two versions of this plan were never put together: a conflict marker stands here."
                    + " Choose what should stand between here and the line with >>>>>>>, then"
                    + " delete the marker lines.")));
  }
}
