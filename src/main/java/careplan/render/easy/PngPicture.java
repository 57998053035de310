package careplan.render.easy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** PNG pictures, without whatever is not needed to show them as they are (ISO/IEC 15948). */
final class PngPicture {
  private static final int[] SIGNATURE = {0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
  private static final Set<String> SHOWN =
      Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "pHYs");
  private static final int AROUND = 12;

  /** The most dots a picture is wide or high: more would fill the memory of a telephone. */
  static final int MOST_DOTS = 8_000;

  private PngPicture() {}

  static boolean isOne(byte[] bytes) {
    if (bytes.length < SIGNATURE.length) {
      return false;
    }
    for (int i = 0; i < SIGNATURE.length; i++) {
      if ((bytes[i] & 0xFF) != SIGNATURE[i]) {
        return false;
      }
    }
    return true;
  }

  /** The picture alone, which does not move; none where it is damaged or too large. */
  static Optional<byte[]> plain(byte[] bytes) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream(bytes.length);
    plain.write(bytes, 0, SIGNATURE.length);
    int at = SIGNATURE.length;
    boolean sized = false;
    while (at + AROUND <= bytes.length) {
      long length = number(bytes, at);
      if (length > bytes.length - at - AROUND) {
        return Optional.empty();
      }
      int whole = (int) length + AROUND;
      String kind = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
      if (kind.equals("IHDR") && length >= 8) {
        sized = isSmall(number(bytes, at + 8)) && isSmall(number(bytes, at + 12));
      }
      if (!sized) {
        return Optional.empty();
      }
      if (SHOWN.contains(kind)) {
        plain.write(bytes, at, whole);
      }
      if (kind.equals("IEND")) {
        return Optional.of(plain.toByteArray());
      }
      at += whole;
    }
    return Optional.empty();
  }

  static boolean isSmall(long dots) {
    return dots > 0 && dots <= MOST_DOTS;
  }

  private static long number(byte[] bytes, int at) {
    return (bytes[at] & 0xFFL) << 24
        | (bytes[at + 1] & 0xFFL) << 16
        | (bytes[at + 2] & 0xFFL) << 8
        | (bytes[at + 3] & 0xFFL);
  }
}
