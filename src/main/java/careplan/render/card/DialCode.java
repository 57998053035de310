package careplan.render.card;

import careplan.render.document.Picture;
import io.nayuki.qrcodegen.QrCode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A code of dots that a telephone's camera reads and dials (ISO/IEC 18004). It holds a number and
 * nothing else, so that it gives nothing about anybody away.
 */
public final class DialCode {
  /** What the standard asks to be left empty around a code, in dots. */
  private static final int QUIET = 4;

  private static final double DOT = 0.5;

  private DialCode() {}

  /**
   * The code of a number; its dots are half a millimetre wide.
   *
   * @param dialled digits, with the {@code +} of a country's code
   */
  public static Picture of(String dialled) {
    QrCode code = QrCode.encodeText("tel:" + dialled, QrCode.Ecc.MEDIUM);
    int size = code.size + 2 * QUIET;
    StringBuilder svg = new StringBuilder(4096);
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
    svg.append(size).append(' ').append(size).append("\" shape-rendering=\"crispEdges\">");
    svg.append("<path fill=\"#fff\" d=\"M0 0h").append(size).append('v').append(size);
    svg.append('H').append("0z\"/><path fill=\"#000\" d=\"");
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          svg.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
        }
      }
    }
    svg.append("\"/></svg>");
    String bytes =
        Base64.getEncoder().encodeToString(svg.toString().getBytes(StandardCharsets.UTF_8));
    return new Picture("image/svg+xml", bytes, "", (int) Math.ceil(size * DOT), true);
  }
}
