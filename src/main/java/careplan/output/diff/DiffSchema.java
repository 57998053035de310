package careplan.output.diff;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (2020-12) of {@link JsonDiff}, which also says how changes are applied. */
public final class DiffSchema {
  private DiffSchema() {}

  /** The schema as text that ends in a line end. */
  public static String text() {
    try (InputStream schema = DiffSchema.class.getResourceAsStream("diff-1.schema.json")) {
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
