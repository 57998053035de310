package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.GoldenFiles;
import careplan.Tools;
import careplan.manual.TerminalPicture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pictures that README shows, drawn from the example plans. {@code -Dgolden=write} draws them
 * again; the one of a page needs Chromium.
 */
class PicturesTest {
  private static final Path PICTURES = Path.of("examples", "pictures");
  private static final int WIDTH = 820;
  private static final int HEIGHT = 900;

  /** How much a point may differ on average, of 255: other fonts are no other page. */
  private static final int MOST = 8;

  @TempDir Path folder;

  @Test
  void showWhatLintSays() throws Exception {
    String typed = "lint --select need-is-a-service,owner-off-that-day home-help.careplan.yaml";
    String printed =
        Typed.in(Path.of("examples", "poor"))
            .with("COLUMNS", "86")
            .atATerminal()
            .type(typed.split(" ", -1))
            .out();
    assertThat(printed).contains("\u001B[1;31m", "need-is-a-service");
    String picture =
        TerminalPicture.of("careplan " + typed, printed, "What careplan lint says of a poor plan");
    GoldenFiles.check(PICTURES.resolve("lint.svg"), picture);
    var document = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    assertThat(document.parse(PICTURES.resolve("lint.svg").toFile()).getDocumentElement())
        .satisfies(
            svg -> {
              assertThat(svg.getElementsByTagName("text").getLength()).isGreaterThan(10);
              assertThat(Integer.parseInt(svg.getAttribute("width"))).isLessThan(WIDTH);
            });
  }

  @Test
  void showACopy() throws Exception {
    Tools.need("chromium");
    Path page = folder.resolve("copy.html");
    Typed.in(Path.of("examples"))
        .type(
            "render",
            "annie.careplan.yaml",
            "--copy",
            "front-page",
            "-o",
            page.toAbsolutePath().toString());
    Path drawn = draw(page);
    Path picture = PICTURES.resolve("front-page.png");
    if ("write".equals(System.getProperty("golden"))) {
      Files.write(picture, Files.readAllBytes(drawn));
    }
    assertThat(difference(ImageIO.read(picture.toFile()), ImageIO.read(drawn.toFile())))
        .as("difference between the copy of today and %s", picture)
        .isLessThan(MOST);
  }

  private Path draw(Path page) throws IOException, InterruptedException {
    Path picture = folder.resolve("copy.png");
    Process process =
        new ProcessBuilder(
                List.of(
                    "chromium",
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run",
                    "--hide-scrollbars",
                    "--user-data-dir=" + folder.resolve("profile"),
                    "--window-size=" + WIDTH + "," + HEIGHT,
                    "--screenshot=" + picture,
                    page.toUri().toString()))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(picture).exists();
    return picture;
  }

  private static double difference(BufferedImage one, BufferedImage other) {
    assertThat(List.of(one.getWidth(), one.getHeight()))
        .isEqualTo(List.of(other.getWidth(), other.getHeight()));
    long sum = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        sum += Math.abs((one.getRGB(x, y) >> 8 & 0xff) - (other.getRGB(x, y) >> 8 & 0xff));
      }
    }
    return (double) sum / one.getWidth() / one.getHeight();
  }
}
