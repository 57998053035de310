package careplan.render.easy;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken of somebody's own pictures, and what is left out or refused. */
class PictureFileTest {

  private static byte[] image(String kind, int width) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BufferedImage image = new BufferedImage(width, 2, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, 0x3366CC);
    assertThat(ImageIO.write(image, kind, bytes)).isTrue();
    return bytes.toByteArray();
  }

  private static byte[] embedded(byte[] file) {
    PictureFile read = PictureFile.of(file);
    assertThat(read.why()).isEmpty();
    return Base64.getDecoder().decode(read.picture().orElseThrow().base64());
  }

  private static byte[] joined(byte[] first, byte[] second, byte[] third) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(first);
    all.writeBytes(second);
    all.writeBytes(third);
    return all.toByteArray();
  }

  private static byte[] part(byte[] bytes, int from, int to) {
    return java.util.Arrays.copyOfRange(bytes, from, to);
  }

  /** A segment of a JPEG as a camera writes it: turned by a quarter, with the place. */
  private static byte[] camera(int orientation) {
    byte[] head = {
      (byte) 0xFF,
      (byte) 0xE1,
      0,
      0,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'I',
      'I',
      42,
      0,
      8,
      0,
      0,
      0,
      1,
      0,
      0x12,
      0x01,
      3,
      0,
      1,
      0,
      0,
      0,
      (byte) orientation,
      0,
      0,
      0,
      0,
      0,
      0,
      0
    };
    byte[] all = joined(head, "51.4816N 3.1791W".getBytes(StandardCharsets.US_ASCII), new byte[0]);
    all[3] = (byte) (all.length - 2);
    return all;
  }

  @Test
  void aPhotographLosesItsPlaceAndStaysTheRightWayUp() throws IOException {
    byte[] plain = image("jpg", 3);
    byte[] taken = joined(part(plain, 0, 2), camera(6), part(plain, 2, plain.length));
    byte[] shown = embedded(joined(taken, "another picture".getBytes(), new byte[0]));
    assertThat(new String(shown, StandardCharsets.ISO_8859_1))
        .contains("Exif")
        .doesNotContain("51.4816N")
        .doesNotContain("another picture");
    assertThat(ImageIO.read(new ByteArrayInputStream(shown)).getWidth()).isEqualTo(3);
    assertThat(new String(embedded(plain), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
  }

  @Test
  void aPngLosesWhatWasWrittenIntoIt() throws IOException {
    byte[] plain = image("png", 3);
    byte[] words = "tEXtAuthor\0Mair".getBytes(StandardCharsets.ISO_8859_1);
    byte[] chunk = joined(new byte[] {0, 0, 0, 11}, words, new byte[4]);
    int end = plain.length - 12;
    byte[] shown = embedded(joined(part(plain, 0, end), chunk, part(plain, end, plain.length)));
    assertThat(shown).isEqualTo(plain);
  }

  @Test
  void whatIsNoPictureOrTooWideOrCutOffIsRefused() throws IOException {
    assertThat(PictureFile.of("MZ a program".getBytes()).why()).contains("no PNG, JPEG or SVG");
    assertThat(PictureFile.of(new byte[0]).why()).contains("no PNG, JPEG or SVG");
    byte[] wide = image("png", PngPicture.MOST_DOTS + 1);
    assertThat(PictureFile.of(wide).why()).contains("8,000 dots");
    for (String kind : new String[] {"png", "jpg"}) {
      byte[] whole = image(kind, 3);
      for (int length = 0; length < whole.length - 1; length++) {
        assertThat(PictureFile.of(part(whole, 0, length)).picture()).as(kind + length).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg><script>alert(1)</script></svg>",
        "<svg onload=\"alert(1)\"/>",
        "<svg><g\nONCLICK = 'x()'/></svg>",
        "<svg><image href=\"https://example.org/a.png\"/></svg>",
        "<svg><use xlink:href='other.svg#a'/></svg>",
        "<svg><foreignObject><p>words</p></foreignObject></svg>",
        "<svg><style>@import 'a.css';</style></svg>",
        "<svg><path fill=\"url(https://example.org/a)\"/></svg>",
        "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>",
        "<svg><a href=\"javascript:alert(1)\">x</a></svg>"
      })
  void aDrawingThatRunsOrLeadsAnywhereIsRefused(String svg) {
    assertThat(PictureFile.of(svg.getBytes(StandardCharsets.UTF_8)).why()).contains("plain SVG");
  }

  @Test
  void aPlainDrawingIsTakenAsAnImage() {
    String svg =
        "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><defs><g id=\"a\"/></defs>"
            + "<use href=\"#a\"/><path fill=\"url(#b)\" font-style=\"normal\" d=\"M0 0\"/></svg>";
    PictureFile read = PictureFile.of(svg.getBytes(StandardCharsets.UTF_8));
    assertThat(read.picture().orElseThrow().drawn()).isFalse();
  }
}
