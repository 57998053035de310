package careplan.render.card;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * How wide letters are in Arial and in Liberation Sans, which share their widths, so that words are
 * measured alike on every machine.
 */
final class LetterWidths {
  private static final double PARTS = 2048;
  private static final int LAST = 0x2100;
  private static final int HEXADECIMAL = 16;

  private final short[] regular = new short[LAST];
  private final short[] bold = new short[LAST];

  private LetterWidths() {
    String file = "/careplan/render/letter-widths.txt";
    try (InputStream bytes = LetterWidths.class.getResourceAsStream(file)) {
      new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(this::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Holder {
    static final LetterWidths ONE = new LetterWidths();
  }

  private void read(String line) {
    if (!line.startsWith("#")) {
      int first = line.indexOf(' ');
      int second = line.indexOf(' ', first + 1);
      int letter = Integer.parseInt(line.substring(0, first), HEXADECIMAL);
      regular[letter] = Short.parseShort(line.substring(first + 1, second));
      bold[letter] = Short.parseShort(line.substring(second + 1));
    }
  }

  /** The width of words, in parts of the size of their letters; an unknown letter is a full one. */
  static double of(String words, boolean bold) {
    short[] widths = bold ? Holder.ONE.bold : Holder.ONE.regular;
    double width = 0;
    for (int at = 0; at < words.length(); ) {
      int letter = words.codePointAt(at);
      boolean known = letter < LAST && widths[letter] > 0;
      width += known ? widths[letter] / PARTS : 1;
      at += Character.charCount(letter);
    }
    return width;
  }
}
