package careplan.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.lint.Finding;
import careplan.lint.LintRun;
import careplan.lint.Linter;
import careplan.lint.Rule;
import careplan.lint.RulePage;
import careplan.lint.Selection;
import careplan.settings.Settings;
import careplan.yaml.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

  private static void judged(Rule rule) {
    RulePage page = RulePage.of(rule.info().name()).orElseThrow();
    assertThat(page.text()).startsWith("# " + rule.info().name() + "\n");
    assertThat(page.why()).as("why").hasSizeBetween(30, 600);
    assertThat(page.samples()).as("flagged samples").anyMatch(sample -> !sample.lines().isEmpty());
    assertThat(page.samples()).as("silent samples").anyMatch(sample -> sample.lines().isEmpty());
    for (RulePage.Sample sample : page.samples()) {
      assertThat(lines(rule, sample)).as(sample.yaml()).isEqualTo(sample.lines());
    }
  }

  private static List<Integer> lines(Rule rule, RulePage.Sample sample) {
    Selection selection = new Selection(Set.of(rule.info().name()), Set.of(), Map.of());
    Linter linter = new Linter(Rules.ALL, selection, Optional.of(TODAY), TODAY);
    LintRun run = new LintRun(linter, path -> Settings.NONE);
    byte[] bytes = sample.yaml().getBytes(StandardCharsets.UTF_8);
    SourceText source = new SourceText(sample.file(), sample.yaml());
    List<Integer> lines = new ArrayList<>();
    for (Finding finding : run.lint(sample.file(), bytes, Settings.NONE).findings()) {
      lines.add(source.lineAt(finding.start()));
      assertThat(finding.message().in(source)).matches("(?s).*[.?]$").doesNotContain("{}");
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
