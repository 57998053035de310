package careplan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.lint.rules.Rules;
import careplan.settings.Level;
import careplan.settings.Limit;
import careplan.settings.PlanFile;
import careplan.settings.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What earlier runs learnt changes nothing but the time that a run takes. */
class ResultCacheTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final List<String> EDITS =
      List.of(
          "non-compliant", "TBC", "2019-01-01", "\n", " #", "- ", "x: ", "999", "refuses to", "'");

  @TempDir Path temporary;

  private Path cache;
  private Path plans;

  @BeforeEach
  void copyTheExamples() throws IOException {
    cache = temporary.resolve("cache");
    plans = Files.createDirectory(temporary.resolve("plans"));
    for (Path folder : List.of(Path.of("examples"), Path.of("examples/poor"))) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(one -> one.toString().endsWith(".careplan.yaml")).toList()) {
          Files.copy(file, plans.resolve(file.getFileName()));
        }
      }
    }
  }

  private List<PlanFile> files() throws IOException {
    try (Stream<Path> files = Files.list(plans)) {
      return files.sorted().map(file -> new PlanFile(file.getFileName().toString(), file)).toList();
    }
  }

  private ResultCache cache(LocalDate today, String stamp) {
    return new ResultCache(cache, stamp, Rules.ALL, today);
  }

  private List<String> run(Optional<ResultCache> known, LocalDate day, Settings settings)
      throws IOException {
    List<String> said = new ArrayList<>();
    Linter linter = new Linter(Rules.ALL, Selection.ALL, Optional.empty(), day);
    List<Throwable> faults = new ArrayList<>();
    new LintRun(linter, path -> settings, InputStream.nullInputStream(), faults::add, known)
        .run(
            files(),
            result -> {
              assertThat(result.problem()).isEmpty();
              for (Finding finding : result.findings()) {
                said.add(sentence(result, finding));
              }
              for (Finding finding : result.allowed()) {
                said.add("allowed " + sentence(result, finding));
              }
            });
    assertThat(faults).isEmpty();
    return said;
  }

  private static String sentence(FileResult result, Finding finding) {
    return result.file()
        + finding.start()
        + "-"
        + finding.end()
        + finding.path()
        + finding.severity()
        + finding.rule().name()
        + finding.message().in(result.source())
        + finding.better().map(better -> better.in(result.source())).orElse("");
  }

  private void assertThatItChangesNothing(LocalDate day, Settings settings) throws IOException {
    assertThat(run(Optional.of(cache(day, "abc")), day, settings))
        .isEqualTo(run(Optional.empty(), day, settings));
  }

  private Path file() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.reduce((one, other) -> null).orElseThrow();
    }
  }

  @Test
  void theSecondRunSaysWhatTheFirstSaid() throws IOException {
    assertThatItChangesNothing(TODAY, Settings.NONE);
    byte[] learnt = Files.readAllBytes(file());
    assertThatItChangesNothing(TODAY, Settings.NONE);
    assertThat(Files.readAllBytes(file())).isEqualTo(learnt);
  }

  /** Else this test would pass with a cache that knows nothing. */
  @Test
  void mostRulesAreKnownToBeSilentTheNextTime() throws IOException {
    run(Optional.of(cache(TODAY, "abc")), TODAY, Settings.NONE);
    ResultCache known = cache(TODAY, "abc");
    known.open();
    for (PlanFile file : files()) {
      Silence silence =
          known.of(file.name(), Files.readAllBytes(file.path()), TODAY, Settings.NONE);
      assertThat(Rules.ALL.stream().filter(silence::holdsFor).count()).isGreaterThan(40);
    }
  }

  @Test
  void whateverIsEditedUnderItIsJudgedAnew() throws IOException {
    Random random = new Random(20261121);
    for (int round = 0; round < 5; round++) {
      assertThatItChangesNothing(TODAY, Settings.NONE);
      for (PlanFile file : files()) {
        StringBuilder text = new StringBuilder(Files.readString(file.path()));
        text.insert(random.nextInt(text.length()), EDITS.get(random.nextInt(EDITS.size())));
        Files.writeString(file.path(), text);
      }
    }
    assertThatItChangesNothing(TODAY, Settings.NONE);
  }

  @Test
  void anotherDayNameOrSettingIsAnotherPlan() throws IOException {
    assertThatItChangesNothing(TODAY, Settings.NONE);
    assertThatItChangesNothing(TODAY.plusYears(1), Settings.NONE);
    for (Settings settings : otherSettings()) {
      assertThatItChangesNothing(TODAY, settings);
    }
    List<PlanFile> files = files();
    Files.move(files.get(0).path(), plans.resolve("between.careplan.yaml"));
    Files.move(files.get(1).path(), files.get(0).path());
    Files.move(plans.resolve("between.careplan.yaml"), files.get(1).path());
    assertThatItChangesNothing(TODAY, Settings.NONE);
  }

  private static List<Settings> otherSettings() {
    List<Settings> all = new ArrayList<>();
    Map<Limit, Integer> limits = new HashMap<>();
    for (Limit limit : Limit.values()) {
      limits.put(limit, 1);
    }
    List<String> words = List.of("GP", "COPD", "CPN");
    Map<String, Level> levels = Map.of("placeholder-text", Level.OFF, "no-purpose", Level.ERROR);
    all.add(new Settings(levels, List.of(), Optional.empty(), List.of(), Map.of(), Map.of()));
    all.add(new Settings(Map.of(), words, Optional.empty(), List.of(), Map.of(), Map.of()));
    all.add(new Settings(Map.of(), List.of(), Optional.of(TODAY), words, Map.of(), Map.of()));
    all.add(new Settings(Map.of(), List.of(), Optional.empty(), List.of(), limits, Map.of()));
    return all;
  }

  @Test
  void ofSettingsThatCannotBeSpeltOutNothingIsKnown() {
    record Unknown(Object what) {}
    assertThat(SpeltOut.of(new Unknown(new Object()))).isEmpty();
    assertThat(SpeltOut.of(new Unknown(Optional.of(List.of(Level.OFF))))).isPresent();
    assertThat(SpeltOut.of(List.of("a", "b"))).isNotEqualTo(SpeltOut.of(List.of("a, 1:b")));
    assertThat(SpeltOut.of(Map.of("a", 1, "b", 2, "c", 3)))
        .isEqualTo(SpeltOut.of(new HashMap<>(Map.of("c", 3, "b", 2, "a", 1))));
    assertThat(SpeltOut.of(Set.of("a", "b"))).isEqualTo(SpeltOut.of(Set.of("b", "a")));
  }

  @Test
  void anotherBuildOfTheProgramLearnsForItself() throws IOException {
    run(Optional.of(cache(TODAY, "abc")), TODAY, Settings.NONE);
    Path own = file();
    run(Optional.of(cache(TODAY, "xyz")), TODAY, Settings.NONE);
    Path others = cache.resolve("xyz.silent");
    Files.copy(others, own, StandardCopyOption.REPLACE_EXISTING);
    ResultCache known = cache(TODAY, "abc");
    known.open();
    PlanFile file = files().get(0);
    Silence silence = known.of(file.name(), Files.readAllBytes(file.path()), TODAY, Settings.NONE);
    assertThat(Rules.ALL).noneMatch(silence::holdsFor);
  }

  @Test
  void aDamagedFileIsAsGoodAsNone() throws IOException {
    run(Optional.of(cache(TODAY, "abc")), TODAY, Settings.NONE);
    byte[] whole = Files.readAllBytes(file());
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file(), damaged);
      assertThat(new CacheFile(cache, "abc", (Rules.ALL.size() + 63) / 64).read()).isEmpty();
      Files.write(file(), Arrays.copyOf(whole, random.nextInt(whole.length)));
      assertThat(new CacheFile(cache, "abc", (Rules.ALL.size() + 63) / 64).read()).isEmpty();
    }
    assertThatItChangesNothing(TODAY, Settings.NONE);
  }

  @Test
  void itHoldsNoWordOfAPlan() throws IOException {
    run(Optional.of(cache(TODAY, "abc")), TODAY, Settings.NONE);
    String content = new String(Files.readAllBytes(file()), StandardCharsets.ISO_8859_1);
    assertThat(content).startsWith("careplan silent rules 1 ");
    String entries = content.substring("careplan silent rules 1 4 abc".length());
    for (PlanFile file : files()) {
      for (String word : Files.readString(file.path()).split("[^A-Za-z0-9]+")) {
        if (word.length() > 4) {
          assertThat(entries).doesNotContain(word);
        }
      }
    }
    assertThat(content.length()).isLessThan(files().size() * 80);
  }

  @Test
  void runsAtTheSameTimeDoNotDisturbOneAnother() throws Exception {
    List<String> expected = run(Optional.empty(), TODAY, Settings.NONE);
    ExecutorService runs = Executors.newFixedThreadPool(4);
    try {
      Callable<List<String>> one =
          () -> run(Optional.of(cache(TODAY, "abc")), TODAY, Settings.NONE);
      for (Future<List<String>> said : runs.invokeAll(List.of(one, one, one, one, one, one))) {
        assertThat(said.get()).isEqualTo(expected);
      }
    } finally {
      runs.shutdownNow();
    }
    assertThat(new CacheFile(cache, "abc", (Rules.ALL.size() + 63) / 64).read())
        .hasSizeGreaterThan(20);
  }

  @Test
  void whereNothingCanBeWrittenAllIsAsWithoutIt() throws IOException {
    Files.writeString(cache, "a file in the place of the folder");
    assertThatItChangesNothing(TODAY, Settings.NONE);
    assertThat(cache).hasContent("a file in the place of the folder");
  }

  @Test
  void itNeverGrowsBeyondItsBoundAndForgetsTheOldestFirst() throws IOException {
    Map<PlanKey, CacheFile.Entry> many = new HashMap<>();
    for (int i = 0; i < CacheFile.MOST_ENTRIES + 1000; i++) {
      many.put(new PlanKey(i, i), new CacheFile.Entry(i < 1000 ? 1 : 2, new long[4]));
    }
    CacheFile file = new CacheFile(cache, "abc", 4);
    file.write(many);
    assertThat(file.read())
        .hasSize(CacheFile.MOST_ENTRIES)
        .allSatisfy((key, entry) -> assertThat(entry.day()).isEqualTo(2));
  }

  @Test
  void fewPlansLeaveNothingBehind() throws IOException {
    List<PlanFile> few = files().subList(0, 5);
    Linter linter = new Linter(Rules.ALL, Selection.ALL, Optional.empty(), TODAY);
    Optional<ResultCache> known = Optional.of(cache(TODAY, "abc"));
    new LintRun(linter, path -> Settings.NONE, InputStream.nullInputStream(), fault -> {}, known)
        .run(few, result -> {});
    assertThat(cache).doesNotExist();
  }
}
