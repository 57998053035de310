package careplan.settings;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.git.RealGit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamSettingsTest {
  private static final KnownNames KNOWN =
      new Known(Set.of("no-purpose", "only-999", "jargon"), Set.of("service", "jargon", "known"));

  @TempDir Path temporary;
  private Path home;

  @BeforeEach
  void home() throws IOException {
    home = temporary.toRealPath();
  }

  @Test
  void readsEverythingThatCanBeSet() throws IOException {
    write(
        ".careplan/config.yaml",
        """
        # What our team has agreed.
        rules:
          no-purpose: off # we write it on the first page
          jargon: error
        areas: [home, work]
        today: 2026-11-21
        allowed-abbreviations:
          - CPN
        limits: {words-a-sentence: 25, goals: 6, days-of-grace: 3}
        """);
    Settings settings = settings("north/annie.careplan.yaml");

    assertThat(settings.level("no-purpose")).contains(Level.OFF);
    assertThat(settings.level("jargon")).contains(Level.ERROR);
    assertThat(settings.level("only-999")).isEmpty();
    assertThat(settings.areas()).containsExactly("home", "work");
    assertThat(settings.today()).contains(LocalDate.of(2026, 11, 21));
    assertThat(settings.allowedAbbreviations()).containsExactly("CPN");
    assertThat(settings.limit(Limit.WORDS_A_SENTENCE, 20)).isEqualTo(25);
    assertThat(settings.limit(Limit.DAYS_OF_GRACE, 0)).isEqualTo(3);
    assertThat(settings.levelOrigin("jargon")).hasToString("Optional[.careplan/config.yaml:4:3]");
    assertThat(settings.levelOrigin("only-999")).isEmpty();
    assertThat(settings.todayOrigin()).hasToString("Optional[.careplan/config.yaml:6:8]");
  }

  @Test
  void takesTheNearestFolderWhole() throws IOException {
    write(".careplan/config.yaml", "rules: {jargon: off}\n");
    write("north/.careplan/config.yaml", "rules: {only-999: off}\n");
    Files.createDirectories(home.resolve("south/.careplan"));

    assertThat(settings("north/deep/a.yaml").levels()).containsOnlyKeys("only-999");
    assertThat(settings("east/a.yaml").levels()).containsOnlyKeys("jargon");
    assertThat(settings("south/a.yaml")).isEqualTo(Settings.NONE);
  }

  @Test
  void doesNotLookAboveTheHomeFolder() throws IOException {
    write(".careplan/config.yaml", "rules: {jargon: off}\n");
    Path lower = Files.createDirectories(home.resolve("users/jo"));
    TeamSettings settings = TeamSettings.found(home, Optional.of(lower), KNOWN);

    assertThat(settings.apply(lower.resolve("plans/a.yaml"))).isEqualTo(Settings.NONE);
  }

  @Test
  void doesNotLookAboveTheWorkTree() throws Exception {
    write(".careplan/config.yaml", "rules: {jargon: off}\n");
    Path root = RealGit.repository(home.resolve("repository"));

    assertThat(settings("repository/plans/a.yaml")).isEqualTo(Settings.NONE);
    Files.createDirectory(root.resolve(".careplan"));
    Files.writeString(root.resolve(".careplan/config.yaml"), "rules: {only-999: off}\n");
    assertThat(settings("repository/plans/a.yaml").levels()).containsOnlyKeys("only-999");
  }

  @Test
  void readsNothingWhenIsolated() throws IOException {
    write(".careplan/config.yaml", "rulez: broken\n");
    Path plan = home.resolve("a.yaml");

    assertThat(TeamSettings.isolated().apply(plan)).isEqualTo(Settings.NONE);
    assertThat(TeamSettings.isolated().problems(plan)).isEmpty();
  }

  @Test
  void setsMoreForThePlansOfAPath() throws IOException {
    write(
        ".careplan/config.yaml",
        """
        rules: {jargon: error, no-purpose: info}
        per-path:
          training/:
            rules: {jargon: off}
            today: 2026-01-01
          "**/*.draft.yaml":
            rules: {no-purpose: off}
        """);

    assertThat(settings("a.yaml").level("jargon")).contains(Level.ERROR);
    assertThat(settings("a.yaml").today()).isEmpty();
    Settings both = settings("training/x/a.draft.yaml");
    assertThat(both.level("jargon")).contains(Level.OFF);
    assertThat(both.level("no-purpose")).contains(Level.OFF);
    assertThat(both.today()).contains(LocalDate.of(2026, 1, 1));
    assertThat(both.levelOrigin("jargon")).hasToString("Optional[.careplan/config.yaml:4:13]");
  }

  @Test
  void namesTheFileThatSetTheDay() throws IOException {
    write("examples/.careplan/config.yaml", "today: 2026-11-21\n");
    TeamSettings settings = found();
    assertThat(settings.days()).isEmpty();
    settings.apply(home.resolve("examples/a.yaml"));
    settings.apply(home.resolve("examples/b.yaml"));

    assertThat(settings.days())
        .containsExactly(
            java.util.Map.entry(
                new Origin("examples/.careplan/config.yaml", 1, 8), LocalDate.of(2026, 11, 21)));
  }

  @Test
  void extendsFilesAndFolders() throws IOException {
    write(
        ".careplan/config.yaml",
        "extends: shared/base.yaml\nrules: {jargon: warning}\nallowed-abbreviations: [OT]\n");
    write(
        "shared/base.yaml",
        "rules: {jargon: off, only-999: off}\nareas: [home]\nallowed-abbreviations: [CPN]\n");
    write("north/.careplan/config.yaml", "extends: ..\nareas: [work]\n");
    Settings north = settings("north/a.yaml");

    assertThat(north.level("jargon")).contains(Level.WARNING);
    assertThat(north.level("only-999")).contains(Level.OFF);
    assertThat(north.levelOrigin("only-999")).hasToString("Optional[shared/base.yaml:1:22]");
    assertThat(north.areas()).containsExactly("work");
    assertThat(north.allowedAbbreviations()).containsExactly("CPN", "OT");
  }

  @Test
  void doesNotExtendInACircle() throws IOException {
    write(".careplan/config.yaml", "extends: north\n");
    write("north/.careplan/config.yaml", "rules: {jargon: off}\nextends: ..\n");

    assertThat(problems("a.yaml"))
        .containsExactly(
            "north/.careplan/config.yaml:2:10: These settings extend each other in a circle. Take"
                + " out one extends.");
  }

  @Test
  void doesNotReadSettingsFromOutsideTheWorkTree() throws Exception {
    RealGit.repository(home.resolve("repository"));
    write("outside.yaml", "rules: {jargon: off}\n");
    write("repository/.careplan/config.yaml", "extends: ../outside.yaml\n");

    assertThat(problems("repository/a.yaml"))
        .containsExactly(
            "repository/.careplan/config.yaml:1:10: These settings are outside repository, and only"
                + " settings inside it are read. Keep a copy inside.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rule: {jargon: off}|1:1: There is no setting called \"rule\". Did you mean rules?",
        "colour: blue|1:1: There is no setting called \"colour\". There are: rules, per-path,"
            + " exclude, areas, today, allowed-abbreviations, limits, check-first, extends.",
        "check-first: [crises]|1:15: \"crises\" is no part of a plan. Name a field, with a dot before"
            + " a field inside it, as crisis.contacts.",
        "rules: {only-99: off}|1:9: There is no rule called \"only-99\". Did you mean only-999?",
        "rules: {zzz: off}|1:9: There is no rule called \"zzz\". 'careplan rules' lists them all.",
        "rules: {jargon: never}|1:17: jargon cannot be \"never\". A rule is set to one of: off,"
            + " info, warning, error.",
        "rules: {jargon: }|1:9: jargon has no value. Write a level: off, info, warning, error.",
        "rules: jargon|1:8: rules holds names with a value each, as no-purpose: off.",
        "today: 2026-02-30|1:8: today takes a date written year, month, day, as 2027-03-01."
            + " \"2026-02-30\" is not one.",
        "limits: {goals: many}|1:17: goals takes a whole number from 1 to 99. \"many\" is not one.",
        "limits: {gaols: 3}|1:10: There is no limit called \"gaols\". Did you mean goals?",
        "exclude: [../x]|1:11: \"../x\" leads out of the folder that holds .careplan. Leave out the"
            + " two dots.",
        "per-path: {a/: {exclude: b}}|1:17: exclude holds for all plans and cannot stand under a"
            + " path. Move it to the top of the file.",
        "extends: https://example.org/x|1:10: extends takes a path. Nothing is ever fetched from an"
            + " address.",
        "extends: gone.yaml|1:10: extends names gone.yaml, and there is no such file.",
        "- rules|1:1: Settings are keys, each a name, a colon and a value, as today: ...",
      })
  void saysWhatIsWrongAndWhere(String written, String message) throws IOException {
    write(".careplan/config.yaml", written + "\n");

    assertThat(problems("a.yaml")).containsExactly(".careplan/config.yaml:" + message);
    assertThat(settings("a.yaml")).isEqualTo(Settings.NONE);
  }

  @Test
  void saysEverythingAtOnceInTheOrderOfTheFile() throws IOException {
    write(".careplan/config.yaml", "rules:\n  jargn: off\n  only-999: of\nrules: {}\ntody: x\n");

    assertThat(problems("a.yaml"))
        .satisfiesExactly(
            first -> assertThat(first).contains(":2:3:", "Did you mean jargon?"),
            second -> assertThat(second).contains(":3:13:"),
            third -> assertThat(third).contains(":4:1:", "stands twice"),
            fourth -> assertThat(fourth).contains(":5:1:", "Did you mean today?"));
  }

  @Test
  void namesSettingsAsSeenFromTheCurrentFolder() throws IOException {
    write(".careplan/config.yaml", "colour: blue\n");
    Path below = Files.createDirectories(home.resolve("north/east"));
    TeamSettings settings = TeamSettings.found(below, Optional.of(home), KNOWN);

    assertThat(settings.problems(below.resolve("a.yaml")).get(0).file())
        .isEqualTo("../../.careplan/config.yaml");
  }

  @Test
  void saysThatAFileOfAnotherNameIsNotRead() throws IOException {
    write(".careplan/config.yml", "rules: {jargon: off}\n");

    assertThat(problems("a.yaml"))
        .containsExactly(
            ".careplan/config.yml: Settings are read from config.yaml. Give this file that name.");
  }

  @Test
  void answersManyThreadsAlike() throws IOException {
    write(".careplan/config.yaml", "per-path: {north/: {rules: {jargon: off}}}\n");
    TeamSettings settings = found();
    List<Optional<Level>> levels =
        IntStream.range(0, 2000)
            .parallel()
            .mapToObj(i -> home.resolve((i % 2 == 0 ? "north/" : "south/") + i + ".yaml"))
            .map(plan -> settings.apply(plan).level("jargon"))
            .toList();

    for (int i = 0; i < levels.size(); i++) {
      assertThat(levels.get(i).isPresent()).isEqualTo(i % 2 == 0);
    }
  }

  private TeamSettings found() {
    return TeamSettings.found(home, Optional.of(home), KNOWN);
  }

  private Settings settings(String plan) {
    return found().apply(home.resolve(plan));
  }

  private List<String> problems(String plan) {
    return found().problems(home.resolve(plan)).stream().map(Problem::toString).toList();
  }

  private void write(String path, String text) throws IOException {
    Path file = home.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
