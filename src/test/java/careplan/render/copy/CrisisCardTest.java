package careplan.render.copy;

import static careplan.render.file.OutputFormat.HTML;
import static careplan.render.file.OutputFormat.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import careplan.render.file.Made;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A card says who to call, holds every word that it has to, and dials the right number. */
class CrisisCardTest {
  private static final String PLAN =
      """
      careplan: 1
      date: 2026-10-05
      person: {name: Gwen Parry}
      health: {allergies: [{to: Latex, reaction: hives}]}
      crisis:
        emergency: If I stop breathing, dial 999.
        what-helps: [My blue blanket]
        refusals: [No sedation by injection]
        contacts:
          - {name: Day team, phone: 01632 960 204, hours: Mon-Fri 9-5}
          - {name: Night line, phone: 0808 157 0044, hours: 24/7}
      team: [{id: a, name: Ann}]
      """;

  @Test
  void thoseWhoAlwaysAnswerComeFirst() {
    String card = CopySample.text("crisis-card", PLAN, TEXT);
    assertThat(card)
        .containsSubsequence("dial 999", "Night line: 0808 157 0044, 24 hours", "Day team")
        .contains("Allergies: Latex: hives")
        .contains("No sedation by injection")
        .contains("My blue blanket")
        .contains("Plan of 5 October 2026.");
  }

  @Test
  void theCodeDialsTheFirstNumberThatAlwaysAnswersAndSaysNothingElse() throws ReaderException {
    for (String copy : new String[] {"crisis-card", "crisis-card-a6"}) {
      assertThat(scanned(CopySample.text(copy, PLAN, HTML))).as(copy).isEqualTo("tel:08081570044");
    }
  }

  @Test
  void aCardWithoutSuchANumberHasNoCodeAndSaysSo() {
    Made made = CopySample.made("crisis-card", PLAN.replace("24/7", "Mon-Fri 9-5"), HTML);
    assertThat(made.copies().get(0).text()).doesNotContain("<svg");
    assertThat(made.remarks()).singleElement().asString().contains("no code");
  }

  @Test
  void wordsThatHaveNoRoomAreNamed() {
    String much = "and then sit with me by the window until it is light outside ".repeat(6);
    String plan = PLAN.replace("My blue blanket", "My blue blanket " + much + "and sing");
    Made small = CopySample.made("crisis-card", plan, HTML);
    assertThat(small.copies()).isEmpty();
    assertThat(small.notMade().get(0).why())
        .contains("85.60 by 53.98 mm")
        .contains("and sing")
        .contains("--copy crisis-card-a6");
    assertThat(CopySample.made("crisis-card-a6", plan, HTML).copies()).hasSize(1);
    Made large = CopySample.made("crisis-card-a6", plan.replace(much, much.repeat(5)), HTML);
    assertThat(large.notMade().get(0).why()).contains("no room on A6").contains("and sing");
  }

  @Test
  void aPlanWithoutACrisisPartHasNoCard() {
    Made made = CopySample.made("crisis-card", "careplan: 1\nperson: {name: Gwen}\n", HTML);
    assertThat(made.notMade().get(0).why()).contains("Add one under crisis");
  }

  /** What a camera reads in the code of a page. */
  private static String scanned(String page) throws ReaderException {
    String svg = page.substring(page.indexOf("<svg"), page.indexOf("</svg>"));
    int size = Integer.parseInt(svg.replaceAll("(?s).*viewBox=\"0 0 (\\d+) .*", "$1"));
    int scale = 4;
    byte[] light = new byte[size * scale * size * scale];
    Arrays.fill(light, (byte) -1);
    String dots = svg.substring(svg.lastIndexOf("d=\"") + 3);
    for (String dot : dots.split("M")) {
      if (dot.contains("h1v1")) {
        String[] at = dot.substring(0, dot.indexOf('h')).split(" ");
        for (int i = 0; i < scale * scale; i++) {
          int x = Integer.parseInt(at[0]) * scale + i % scale;
          int y = Integer.parseInt(at[1]) * scale + i / scale;
          light[y * size * scale + x] = 0;
        }
      }
    }
    int side = size * scale;
    LuminanceSource seen = new PlanarYUVLuminanceSource(light, side, side, 0, 0, side, side, false);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(seen))).getText();
  }
}
