package careplan.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.render.document.Language;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the files of labels hold, one a language. */
class LabelFilesTest {
  private final LabelFiles files = new LabelFiles(Templates.NONE);

  @ParameterizedTest
  @ValueSource(strings = {"cy", "ar", "ur"})
  void aFileHasEveryLabelAndItsPlaces(String language) throws IOException {
    Properties english = read("en");
    Properties other = read(language);
    assertThat(other.stringPropertyNames()).containsAll(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(other.getProperty(key)).as(key).isNotBlank();
      assertThat(places(other.getProperty(key)))
          .as(key)
          .isEqualTo(places(english.getProperty(key)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "ur"})
  void aSampleWritesDigitsAsZeroToNine(String language) throws IOException {
    List<String> others = new ArrayList<>();
    for (Object label : read(language).values()) {
      String text = (String) label;
      if (text.chars().anyMatch(c -> Character.isDigit(c) && (c < '0' || c > '9'))) {
        others.add(text);
      }
    }
    assertThat(others).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "ur"})
  void aSampleIsTakenOnlyWhereItIsAskedFor(String language) {
    assertThat(files.labels(Language.of(language))).isPresent();
    assertThat(files.unasked(Language.of(language))).isEmpty();
    assertThat(files.labels(Language.of(language)).orElseThrow().isChecked()).isFalse();
  }

  @Test
  void welshIsTakenForAWelshSpeakerWithoutAsking() {
    assertThat(files.unasked(Language.WELSH)).isPresent();
  }

  private static Properties read(String language) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(LabelFiles.ours(language)));
    return properties;
  }

  private static TreeSet<Character> places(String label) {
    TreeSet<Character> places = new TreeSet<>();
    for (int open = label.indexOf('{'); open >= 0; open = label.indexOf('{', open + 1)) {
      places.add(label.charAt(open + 1));
    }
    return places;
  }
}
