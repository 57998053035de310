package careplan.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.lint.Rule;
import careplan.lint.rules.Rules;
import careplan.settings.KnownNames;
import careplan.settings.TeamSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The standards that come with the program, and those of a team. */
class StandardsTest {
  @TempDir Path folder;

  private static Set<String> rules() {
    Set<String> names = new TreeSet<>();
    for (Rule rule : Rules.ALL) {
      names.add(rule.info().name());
    }
    return names;
  }

  private static final class Known implements KnownNames {
    @Override
    public Set<String> rules() {
      return StandardsTest.rules();
    }

    @Override
    public Set<String> kindsOfWords() {
      return Set.of();
    }
  }

  private Standards withOwn(String file, String text) throws IOException {
    Path own = Files.createDirectories(folder.resolve(".careplan").resolve("standards"));
    Files.writeString(own.resolve(file), text);
    TeamSettings settings = TeamSettings.found(folder, Optional.empty(), new Known());
    return Standards.found(settings, folder.resolve("a.careplan.yaml"), rules());
  }

  @Test
  void everyStandardThatComesWithTheProgramIsReadUnderItsFileName() {
    Standards standards =
        Standards.found(TeamSettings.isolated(), Path.of("a.careplan.yaml"), rules());
    assertThat(standards.problems()).isEmpty();
    assertThat(standards.standards()).extracting(Standard::name).isEqualTo(Standards.BUILT_IN);
  }

  @Test
  void listsHaveAsManyPointsAsTheirSourcesName() {
    Standards standards =
        Standards.found(TeamSettings.isolated(), Path.of("a.careplan.yaml"), rules());
    assertThat(standards.standards())
        .extracting(standard -> standard.name() + " " + standard.points().size())
        .contains(
            "five-item-minimum 5",
            "coordinators-six 6",
            "professional-six 7",
            "long-term-nine 9",
            "crisis-four 4",
            "contingency-two 2",
            "carers-seven 7",
            "nhs-england-five 5",
            "wales-outcome-areas 8");
  }

  @Test
  void aTeamsOwnStandardComesAfterTheOthers() throws IOException {
    Standards standards =
        withOwn(
            "ours.yaml",
            """
            standard: our-minimum
            title: What we always ask
            source: Team meeting, May
            points:
              - {point: summary, says: A summary., all: [summary]}
            """);
    assertThat(standards.problems()).isEmpty();
    assertThat(standards.standards()).last().extracting(Standard::name).isEqualTo("our-minimum");
  }

  @Test
  void aTeamsOwnStandardTakesThePlaceOfOneOfTheSameName() throws IOException {
    Standards standards =
        withOwn(
            "crisis.yaml",
            """
            standard: crisis-four
            title: Ours
            source: Team meeting
            points:
              - {point: signs, says: Signs., all: [crisis.warning-signs]}
            """);
    assertThat(standards.standards()).hasSize(Standards.BUILT_IN.size());
    assertThat(standards.standards())
        .filteredOn(standard -> standard.name().equals("crisis-four"))
        .singleElement()
        .extracting(Standard::title)
        .isEqualTo("Ours");
  }

  @Test
  void slipsAreSaidWithTheirPlaceAndTheNearestName() throws IOException {
    Standards standards =
        withOwn(
            "ours.yaml",
            """
            standard: our-minimum
            title: What we always ask
            source: Team meeting, May
            types: [rehabilitaton]
            points:
              - {point: one, says: One., all: [crisis.contact]}
              - {point: two, says: Two., rules: [no-purpos]}
              - {point: three, says: Three., al: [goals]}
              - {point: two, says: Two again., each: [goals]}
            """);
    assertThat(standards.standards()).hasSize(Standards.BUILT_IN.size());
    assertThat(standards.problems())
        .extracting(Object::toString)
        .anyMatch(line -> line.contains("ours.yaml:4:9") && line.contains("rehabilitation?"))
        .anyMatch(line -> line.contains("ours.yaml:6:") && line.contains("crisis.contact"))
        .anyMatch(line -> line.contains("ours.yaml:7:") && line.contains("no-purpose?"))
        .anyMatch(line -> line.contains("ours.yaml:8:") && line.contains("no key \"al\""))
        .anyMatch(line -> line.contains("ours.yaml:8:") && line.contains("Nothing decides"))
        .anyMatch(line -> line.contains("ours.yaml:9:") && line.contains("point two above"))
        .anyMatch(line -> line.contains("ours.yaml:9:") && line.contains("goals.measure"));
  }
}
