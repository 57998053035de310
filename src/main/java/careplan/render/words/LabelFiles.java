package careplan.render.words;

import careplan.render.document.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The files that labels stand in, one a language, for translators to fill. */
public final class LabelFiles {

  /** The languages that there are files for. */
  public static final List<String> LANGUAGES = List.of("en", "cy");

  private LabelFiles() {}

  /** The labels of a language; none where there is no file for it. */
  public static Optional<Labels> labels(Language language) {
    if (!LANGUAGES.contains(language.name())) {
      return Optional.empty();
    }
    Map<String, String> english = file("en");
    Map<String, String> own = language.isEnglish() ? english : file(language.name());
    return Optional.of(new Labels(language, own, english));
  }

  /** The English labels. */
  public static Labels english() {
    return labels(Language.ENGLISH).orElseThrow();
  }

  private static Map<String, String> file(String name) {
    try (InputStream bytes =
            LabelFiles.class.getResourceAsStream(
                "/careplan/render/labels/" + name + ".properties");
        Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      return read(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a file of labels; one that says nothing is left out. */
  public static Map<String, String> read(Reader reader) throws IOException {
    Properties properties = new Properties();
    properties.load(reader);
    Map<String, String> labels = new HashMap<>();
    for (String key : properties.stringPropertyNames()) {
      String text = properties.getProperty(key);
      if (!text.isBlank()) {
        labels.put(key, text);
      }
    }
    return labels;
  }
}
