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
    try (InputStream bytes = StyleSheets.class.getResourceAsStream("/careplan/render/copy.css")) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
