package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.render.words.LabelFiles;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies whose headings are in another language than English. */
class RenderLanguageTest {
  @TempDir Path folder;

  @BeforeEach
  void anExample() throws IOException {
    Path example = Path.of("examples", "gwilym.careplan.yaml");
    Files.copy(example, folder.resolve("gwilym.careplan.yaml"));
  }

  private String copy(String... words) {
    String[] command = new String[words.length + 4];
    command[0] = "render";
    command[1] = "gwilym.careplan.yaml";
    command[2] = "-o";
    command[3] = "-";
    System.arraycopy(words, 0, command, 4, words.length);
    Typed.Outcome outcome = Typed.in(folder).type(command);
    assertThat(outcome.err()).doesNotContain("error");
    return outcome.out();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "ur"})
  void aSampleRunsFromTheRightKeepsNumbersApartAndSaysThatNobodyCheckedIt(String language)
      throws IOException {
    String page = copy("--copy", "mine", "--lang", language);
    assertThat(page)
        .contains("lang=\"" + language + "\" dir=\"rtl\"")
        .contains("<bdi dir=\"ltr\">999</bdi>")
        .contains(label(language, "notice.unchecked"))
        .doesNotContain(label(language, "notice.untranslated"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "ur"})
  void aSampleIsNeverChosenByItself(String language) throws IOException {
    Path file = folder.resolve("gwilym.careplan.yaml");
    String plan = Files.readString(file);
    Files.writeString(file, plan.replaceFirst("language: [a-z]+", "language: " + language));
    assertThat(Files.readString(file)).contains("language: " + language);
    assertThat(copy("--copy", "mine"))
        .contains("<html lang=\"en-GB\"")
        .doesNotContain(label(language, "heading.goals"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mine", "crisis", "front-page", "contacts", "letter", "easy-read"})
  void aWelshCopyHasNoEnglishHeading(String copy) throws IOException {
    String page = copy("--copy", copy, "--lang", "cy");
    assertThat(page).contains("<html lang=\"cy\"");
    String english = "lang=\"en-GB\">";
    Properties labels = labels("en");
    Properties welsh = labels("cy");
    for (String key : labels.stringPropertyNames()) {
      if (!labels.getProperty(key).equals(welsh.getProperty(key))) {
        assertThat(page).as(key).doesNotContain(english + labels.getProperty(key) + "<");
      }
    }
    assertThat(page).doesNotContain(label("cy", "notice.untranslated"));
  }

  @Test
  void howLongToWaitIsInTheLanguageOfTheCopy() {
    assertThat(copy("--copy", "mine", "--lang", "cy"))
        .contains("30\u00A0munud")
        .doesNotContain("30 minutes")
        .doesNotContain("2 hours");
  }

  @Test
  void theDayOfAGoalIsNotTakenForThePersonWhoDidSomething() {
    assertThat(copy("--copy", "mine", "--lang", "cy", "--format", "text")).contains("Erbyn: ");
  }

  private static String label(String language, String key) throws IOException {
    return labels(language).getProperty(key);
  }

  private static Properties labels(String language) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(LabelFiles.ours(language)));
    return properties;
  }
}
