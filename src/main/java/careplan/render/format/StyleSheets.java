package careplan.render.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheets that come with the program. */
public final class StyleSheets {
  private StyleSheets() {}

  /** How every page looks. */
  public static String copy() {
    return read("copy.css");
  }

  /** How a card looks besides. */
  static String card() {
    return read("card.css");
  }

  private static String read(String name) {
    try (InputStream bytes = StyleSheets.class.getResourceAsStream("/careplan/render/" + name)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
