package careplan.output.completion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The part of each script that is the same whatever the commands are. */
final class ScriptPart {
  private ScriptPart() {}

  static String of(String name) {
    try (InputStream part =
        ScriptPart.class.getResourceAsStream("/careplan/output/completion/" + name)) {
      return new String(part.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String word(Value.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
