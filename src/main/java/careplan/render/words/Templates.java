package careplan.render.words;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Parts of a team's own that stand in for ours, by name: {@code copy.css} for the look of every
 * page, {@code labels.en.properties} for words in English. Labels that a part leaves out stay ours.
 *
 * @param parts the text of each
 */
public record Templates(Map<String, String> parts) {

  /** No part of anybody's own. */
  public static final Templates NONE = new Templates(Map.of());

  /** The name of the part that decides how pages look. */
  public static final String STYLE = "copy.css";

  /** The name of the part that says which words stand for which picture in easy read. */
  public static final String PICTURES = "pictures.txt";

  private static final String LABELS = "labels.";
  private static final String ENDING = ".properties";

  /** Copies the map. */
  public Templates {
    parts = Map.copyOf(parts);
  }

  /** The name of the part with the labels of a language. */
  public static String labels(String language) {
    return LABELS + language + ENDING;
  }

  /** Whether a name is that of a part: ours, or the labels of any language. */
  public static boolean isPart(String name) {
    return name.equals(STYLE) || name.equals(PICTURES) || !language(name).isEmpty();
  }

  /** The language whose labels a part of this name holds; empty for another part. */
  static String language(String name) {
    boolean labels =
        name.startsWith(LABELS)
            && name.endsWith(ENDING)
            && name.length() > LABELS.length() + ENDING.length();
    return labels ? name.substring(LABELS.length(), name.length() - ENDING.length()) : "";
  }

  /** A part, where the team has one of its own. */
  public Optional<String> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /** The languages that the team has labels in, besides ours. */
  Set<String> languages() {
    Set<String> languages = new TreeSet<>();
    for (String name : parts.keySet()) {
      if (!language(name).isEmpty()) {
        languages.add(language(name));
      }
    }
    return languages;
  }
}
