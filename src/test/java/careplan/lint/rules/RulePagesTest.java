package careplan.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.lint.FileResult;
import careplan.lint.Finding;
import careplan.lint.LintRun;
import careplan.lint.Linter;
import careplan.lint.Rule;
import careplan.lint.RulePage;
import careplan.lint.Selection;
import careplan.settings.PlanFile;
import careplan.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The page of each rule is run: its flagged samples must be found where it says, the silent not.
 */
class RulePagesTest {
  private static final Path PAGES = Path.of("src/main/resources/careplan/rules");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @TestFactory
  Stream<DynamicTest> eachSampleIsJudgedAsItsPageSays() {
    assertThat(Rules.ALL).hasSizeGreaterThan(25);
    return Rules.ALL.stream()
        .map(rule -> DynamicTest.dynamicTest(rule.info().name(), () -> judged(rule)));
  }

  private static void judged(Rule rule) throws IOException {
    RulePage page = RulePage.of(rule.info().name()).orElseThrow();
    assertThat(page.text()).startsWith("# " + rule.info().name() + "\n");
    assertThat(page.why()).as("why").hasSizeBetween(30, 600);
    assertThat(page.samples()).as("flagged samples").anyMatch(sample -> !sample.lines().isEmpty());
    assertThat(page.samples()).as("silent samples").anyMatch(sample -> sample.lines().isEmpty());
    for (List<RulePage.Sample> together : together(page.samples())) {
      List<FileResult> results = lint(rule, together);
      for (int i = 0; i < together.size(); i++) {
        RulePage.Sample sample = together.get(i);
        assertThat(lines(results.get(i))).as(sample.yaml()).isEqualTo(sample.lines());
      }
    }
  }

  private static List<List<RulePage.Sample>> together(List<RulePage.Sample> samples) {
    List<List<RulePage.Sample>> groups = new ArrayList<>();
    for (RulePage.Sample sample : samples) {
      if (!sample.beside()) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(sample);
    }
    return groups;
  }

  private static List<FileResult> lint(Rule rule, List<RulePage.Sample> samples)
      throws IOException {
    Selection selection = new Selection(Set.of(rule.info().name()), Set.of(), Map.of());
    Linter linter = new Linter(Rules.ALL, selection, Optional.of(TODAY), TODAY);
    LintRun run = new LintRun(linter, path -> Settings.NONE);
    List<PlanFile> files = new ArrayList<>();
    Path folder = Files.createTempDirectory("samples");
    for (RulePage.Sample sample : samples) {
      Path file = folder.resolve(sample.file());
      Files.writeString(file, sample.yaml());
      files.add(new PlanFile(sample.file(), file));
    }
    List<FileResult> results = new ArrayList<>();
    run.run(files, results::add);
    for (PlanFile file : files) {
      Files.delete(file.path());
    }
    Files.delete(folder);
    return results;
  }

  private static List<Integer> lines(FileResult result) {
    assertThat(result.problem()).isEmpty();
    List<Integer> lines = new ArrayList<>();
    for (Finding finding : result.findings()) {
      lines.add(result.source().lineAt(finding.start()));
      assertThat(finding.message().in(result.source())).matches("(?s).*[.?]$").doesNotContain("{}");
    }
    return lines;
  }

  @Test
  void everyPageBelongsToARule() throws IOException {
    Set<String> names = new HashSet<>();
    for (Rule rule : Rules.ALL) {
      names.add(rule.info().name() + ".md");
    }
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(names);
    }
  }

  @Test
  void noRuleStandsTwice() {
    assertThat(Rules.ALL).extracting(rule -> rule.info().name()).doesNotHaveDuplicates();
  }
}
