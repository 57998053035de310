package careplan.render.easy;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/**
 * JPEG pictures, without what cameras and programs write into them: the place, the day, a small
 * picture of what was cut away. Which way up the camera was held stays (Exif 2.3, tag 0x0112).
 */
final class JpegPicture {
  private static final int START_OF_SCAN = 0xDA;
  private static final int END = 0xD9;
  private static final int COMMENT = 0xFE;
  private static final int EXIF = 0xE1;
  private static final int COLOURS = 0xE2;
  private static final int ADOBE = 0xEE;
  private static final int ORIENTATION = 0x0112;
  private static final int TIFF = 6;
  private static final int ENTRY = 12;

  private JpegPicture() {}

  static boolean isOne(byte[] bytes) {
    return bytes.length > 3
        && (bytes[0] & 0xFF) == 0xFF
        && (bytes[1] & 0xFF) == 0xD8
        && (bytes[2] & 0xFF) == 0xFF;
  }

  /** The picture alone; none where it is damaged or too large. */
  static Optional<byte[]> plain(byte[] bytes) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream(bytes.length);
    plain.write(bytes, 0, 2);
    boolean sized = false;
    int at = 2;
    while (at + 4 <= bytes.length && (bytes[at] & 0xFF) == 0xFF) {
      int marker = bytes[at + 1] & 0xFF;
      int length = two(bytes, at + 2, true);
      if (length < 2 || at + 2 + length > bytes.length) {
        return Optional.empty();
      }
      if (marker == START_OF_SCAN) {
        int end = end(bytes, at);
        plain.write(bytes, at, end - at);
        return sized && end > at ? Optional.of(plain.toByteArray()) : Optional.empty();
      }
      if (isSize(marker) && length >= 7) {
        sized =
            PngPicture.isSmall(two(bytes, at + 5, true))
                && PngPicture.isSmall(two(bytes, at + 7, true));
      }
      if (marker == EXIF) {
        upright(bytes, at + 4, at + 2 + length, plain);
      } else if (isNeeded(marker, bytes[at + 4])) {
        plain.write(bytes, at, 2 + length);
      }
      at += 2 + length;
    }
    return Optional.empty();
  }

  /** Past the mark of the end: whatever was put after it is no part of the picture. */
  private static int end(byte[] bytes, int from) {
    for (int at = from; at + 1 < bytes.length; at++) {
      if ((bytes[at] & 0xFF) == 0xFF && (bytes[at + 1] & 0xFF) == END) {
        return at + 2;
      }
    }
    return from;
  }

  private static boolean isSize(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  /** Whether a segment matters for how the picture looks: an ICC profile of its colours does. */
  private static boolean isNeeded(int marker, byte first) {
    boolean colours = marker == ADOBE || (marker == COLOURS && first == 'I');
    boolean ofProgram = marker >= EXIF && marker <= 0xEF && !colours;
    return !ofProgram && marker != COMMENT;
  }

  /** Writes which way up the picture is, where it says so, and nothing else of what it says. */
  private static void upright(byte[] bytes, int from, int to, ByteArrayOutputStream plain) {
    int tiff = from + TIFF;
    if (tiff + 8 > to || bytes[from] != 'E' || bytes[from + 1] != 'x') {
      return;
    }
    boolean big = bytes[tiff] == 'M';
    int table = tiff + (big ? two(bytes, tiff + 6, true) : two(bytes, tiff + 4, false));
    if (table + 2 > to) {
      return;
    }
    int entries = two(bytes, table, big);
    for (int i = 0; i < entries && table + 2 + (i + 1) * ENTRY <= to; i++) {
      int entry = table + 2 + i * ENTRY;
      if (two(bytes, entry, big) == ORIENTATION) {
        write(two(bytes, entry + 8, big), plain);
        return;
      }
    }
  }

  private static void write(int orientation, ByteArrayOutputStream plain) {
    if (orientation < 2 || orientation > 8) {
      return;
    }
    int[] segment = {
      0xFF,
      EXIF,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      0x01,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      orientation,
      0,
      0,
      0,
      0,
      0,
      0
    };
    for (int one : segment) {
      plain.write(one);
    }
  }

  private static int two(byte[] bytes, int at, boolean big) {
    int first = bytes[at] & 0xFF;
    int second = bytes[at + 1] & 0xFF;
    return big ? first << 8 | second : second << 8 | first;
  }
}
