package careplan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.plan.Detail;
import careplan.settings.PlanFile;
import careplan.settings.Settings;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LintRunTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @TempDir Path folder;

  private final List<Throwable> faults = new ArrayList<>();
  private final List<FileResult> results = new ArrayList<>();

  /** Breaks on a plan that is called after what should happen, and remarks on every other. */
  private static final class Breaking implements Rule {
    @Override
    public RuleInfo info() {
      return RuleInfo.of("breaking", Group.PLAN, Severity.INFO, Detail.NOTE, "It breaks.", "R019");
    }

    @Override
    public void check(Context context, Reporter reporter) {
      switch (context.plan().block().text("title").map(text -> text.value()).orElse("")) {
        case "memory" -> throw new OutOfMemoryError();
        case "depth" -> throw new StackOverflowError();
        case "slip" -> throw new IllegalStateException("in a rule");
        default -> reporter.absent(context.plan().block(), "title", "Nothing broke.");
      }
    }
  }

  private PlanFile plan(String title) throws Exception {
    Path file = folder.resolve(title + ".careplan.yaml");
    Files.writeString(file, text(title));
    return new PlanFile(title, file);
  }

  private static String text(String title) {
    return "careplan: 1\nperson: {name: A}\ntitle: " + title + "\n";
  }

  private void run(InputStream input, PlanFile... files) {
    Linter linter = new Linter(List.of(new Breaking()), Selection.ALL, Optional.empty(), TODAY);
    new LintRun(linter, path -> Settings.NONE, input, faults::add)
        .run(List.of(files), results::add);
  }

  @ParameterizedTest
  @ValueSource(strings = {"memory", "depth", "slip"})
  void goesOnAfterAFaultInOneFile(String fault) throws Exception {
    run(InputStream.nullInputStream(), plan("before"), plan(fault), plan("later"));
    assertThat(results).extracting(FileResult::file).containsExactly("before", fault, "later");
    assertThat(results.get(0).findings()).hasSize(1);
    assertThat(results.get(1).findings()).isEmpty();
    assertThat(results.get(1).problem()).hasValueSatisfying(why -> assertThat(why).endsWith("."));
    assertThat(results.get(2).findings()).hasSize(1);
    assertThat(faults).hasSize(1);
  }

  @Test
  void readsStandardInputInItsPlaceAmongTheFiles() throws Exception {
    InputStream input = new ByteArrayInputStream(text("typed").getBytes(StandardCharsets.UTF_8));
    run(input, plan("a"), new PlanFile("b", folder.resolve("b"), true), plan("c"));
    assertThat(results).extracting(FileResult::file).containsExactly("a", "b", "c");
    assertThat(results).allSatisfy(result -> assertThat(result.findings()).hasSize(1));
  }

  @Test
  void saysWhyAFileCannotBeRead() throws Exception {
    run(
        InputStream.nullInputStream(),
        new PlanFile("nowhere", folder.resolve("nowhere")),
        new PlanFile("folder", folder));
    assertThat(results)
        .extracting(result -> result.problem().orElse(""))
        .containsExactly("There is no such file.", "This is a folder.");
    assertThat(faults).isEmpty();
  }
}
