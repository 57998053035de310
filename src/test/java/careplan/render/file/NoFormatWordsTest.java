package careplan.render.file;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.plan.Field;
import careplan.plan.Plan;
import careplan.plan.PlanReader;
import careplan.plan.PlanReading;
import careplan.plan.PlanText;
import careplan.plan.Shape;
import careplan.render.copy.Copies;
import careplan.render.document.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader meets no word of the file format: nothing such as "in-place" stands in any copy. */
class NoFormatWordsTest {
  private static final Path EXAMPLES = Path.of("examples");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  @ParameterizedTest
  @ValueSource(strings = {"en", "cy", "ar", "ur"})
  void noCopyOfAnyExampleHasOne(String language) throws IOException {
    Set<String> words = new HashSet<>(Set.of("in-place", "72-hours"));
    collect(Plan.SHAPE, words, new HashSet<>());
    assertThat(words).contains("long-term-condition", "what-matters", "direct-payment");
    CopyMaker maker =
        new CopyMaker(
            Order.of(Copies.ALL, List.of(OutputFormat.TEXT), DAY)
                .inLanguages(Language.of(language)));
    List<String> found = new ArrayList<>();
    for (Path file : examples()) {
      PlanReading reading = PlanReader.read(file.toString(), Files.readAllBytes(file));
      Set<String> said = said(reading.plan().orElseThrow());
      for (MadeCopy copy : maker.make(reading, "plan").copies()) {
        for (String word : hyphened(copy.text())) {
          // In English some of them are words like any other: the label of "person-centred" is.
          boolean english = language.equals("en") && word.equals("person-centred");
          if (words.contains(word) && !said.contains(word) && !english) {
            found.add(file.getFileName() + " " + copy.copy() + ": " + word);
          }
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".careplan.yaml")).sorted().toList();
    }
  }

  private static void collect(Shape shape, Set<String> words, Set<String> done) {
    if (!done.add(shape.name())) {
      return;
    }
    for (Field field : shape.fields()) {
      words.addAll(hyphened(field.name()));
      field.form().values().forEach(value -> words.addAll(hyphened(value)));
      field.shape().ifPresent(inner -> collect(inner, words, done));
    }
  }

  /** Words with hyphens that somebody wrote in a sentence: these are their own. */
  private static Set<String> said(Plan plan) {
    Set<String> said = new HashSet<>();
    for (PlanText text : plan.texts()) {
      String value = text.text().value();
      if (value.indexOf(' ') > 0 || value.indexOf('/') > 0) {
        said.addAll(hyphened(value));
      }
    }
    return said;
  }

  private static Set<String> hyphened(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+")) {
      if (word.indexOf('-') > 0) {
        words.add(word);
      }
    }
    return words;
  }
}
