package careplan.render.words;

import careplan.render.document.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The files that labels stand in, one a language, for translators to fill. Each is read once. */
public final class LabelFiles {

  /** The languages that there are files for. */
  public static final List<String> LANGUAGES = List.of("en", "cy", "ar", "ur");

  /** Those of them that prove the layout: no speaker has checked them. */
  private static final List<String> SAMPLES = List.of("ar", "ur");

  private final Templates templates;
  private final Map<String, Labels> read = new HashMap<>();

  /** Labels, with those of a team in the place of ours. */
  public LabelFiles(Templates templates) {
    this.templates = templates;
  }

  /** The tags of the languages there are labels in. */
  public List<String> languages() {
    List<String> languages = new ArrayList<>(LANGUAGES);
    for (String language : templates.languages()) {
      if (!languages.contains(language)) {
        languages.add(language);
      }
    }
    return languages;
  }

  /** The labels of a language; none where there is no file for it. */
  public Optional<Labels> labels(Language language) {
    String name = language.name();
    if (!languages().contains(name)) {
      return Optional.empty();
    }
    return Optional.of(read.computeIfAbsent(name, unread -> make(language)));
  }

  /**
   * The labels of a language that nobody asked for by name: those of a sample only once somebody
   * who speaks the language has checked them.
   */
  public Optional<Labels> unasked(Language language) {
    boolean sample = SAMPLES.contains(language.name());
    return labels(language).filter(labels -> !sample || labels.isChecked());
  }

  /** The English labels. */
  public Labels english() {
    return labels(Language.ENGLISH).orElseThrow();
  }

  private Labels make(Language language) {
    Map<String, String> english = all("en");
    return new Labels(language, language.isEnglish() ? english : all(language.name()), english);
  }

  private Map<String, String> all(String language) {
    Map<String, String> labels = new HashMap<>();
    if (LANGUAGES.contains(language)) {
      labels.putAll(parsed(ours(language)));
    }
    templates.part(Templates.labels(language)).ifPresent(own -> labels.putAll(parsed(own)));
    return labels;
  }

  /** The text of a file of ours. */
  public static String ours(String language) {
    String name = "/careplan/render/labels/" + language + ".properties";
    try (InputStream bytes = LabelFiles.class.getResourceAsStream(name)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The labels in a text; one that says nothing is left out. */
  private static Map<String, String> parsed(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> labels = new HashMap<>();
    for (String key : properties.stringPropertyNames()) {
      String label = properties.getProperty(key);
      if (!label.isBlank()) {
        labels.put(key, label);
      }
    }
    return labels;
  }
}
