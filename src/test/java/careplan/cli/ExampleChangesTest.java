package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.GoldenFiles;
import careplan.cli.Typed.Outcome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans before and after, and what is said of the changes. */
class ExampleChangesTest {
  private static final Path CHANGES = Path.of("examples", "changes");
  private static final Path BEFORE = CHANGES.resolve("before");
  private static final Path AFTER = CHANGES.resolve("after");

  static List<Path> later() {
    return GoldenFiles.inputs(AFTER, ".careplan.yaml");
  }

  @ParameterizedTest
  @MethodSource("later")
  void saysWhatIsWrittenBesideIt(Path after) {
    String name = after.getFileName().toString();
    Outcome outcome = Typed.run("diff", slashed(BEFORE.resolve(name)), slashed(after));
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    GoldenFiles.check(CHANGES.resolve(name), ".txt", outcome.out());
  }

  @ParameterizedTest
  @MethodSource("later")
  void bothGaveNoCauseForARemarkOnTheirDay(Path after) {
    Path before = BEFORE.resolve(after.getFileName());
    assertThat(Typed.run("lint", "--today", "2026-08-20", slashed(before)).out()).isEmpty();
    assertThat(Typed.run("lint", "--today", "2026-11-21", slashed(after)).out()).isEmpty();
  }

  @Test
  void foldersAreComparedPlanByPlan() {
    Outcome outcome = Typed.run("diff", "--format", "markdown", slashed(BEFORE), slashed(AFTER));
    assertThat(outcome.status()).isZero();
    GoldenFiles.check(CHANGES.resolve("pull-request.careplan.yaml"), ".md", outcome.out());
  }

  @Test
  void aPipelineCanStopAtWhatBearsOnSafety() {
    String[] safe = {"diff", "--fail-on", "safety", "", ""};
    safe[3] = slashed(BEFORE.resolve("orla.careplan.yaml"));
    safe[4] = slashed(AFTER.resolve("orla.careplan.yaml"));
    assertThat(Typed.run(safe).status()).isZero();
    safe[3] = safe[3].replace("orla", "tyrone");
    safe[4] = safe[4].replace("orla", "tyrone");
    assertThat(Typed.run(safe).status()).isEqualTo(1);
    assertThat(Typed.run("diff", "--exit-code", safe[3], safe[4]).status()).isEqualTo(1);
    assertThat(Typed.run("diff", "--exit-code", safe[3], safe[3]).status()).isZero();
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
