package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.GoldenFiles;
import careplan.cli.Typed.Outcome;
import careplan.plan.Plan;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The example plans: the good ones give no cause for a remark, each poor one for those beside it.
 */
class ExamplesTest {
  private static final Path EXAMPLES = Path.of("examples");
  private static final Path POOR = EXAMPLES.resolve("poor");

  static List<Path> poorPlans() {
    return GoldenFiles.inputs(POOR, ".yaml");
  }

  @Test
  void goodPlansGiveNoCauseForARemark() {
    Outcome outcome = Typed.run("lint", "examples");
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("31 plans, nothing to remark");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void stillNoneInTenYears() {
    Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(3653));
    Outcome outcome = new Typed().by(later).type("lint", "examples");
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.status()).isZero();
  }

  @Test
  void thereIsAPlanOfEveryType() {
    Set<String> shown = new TreeSet<>();
    for (Path plan : GoldenFiles.inputs(EXAMPLES, ".careplan.yaml")) {
      shown.addAll(ExamplePlans.types(plan));
    }
    assertThat(shown).containsAll(Plan.SHAPE.field("type").orElseThrow().form().values());
  }

  @ParameterizedTest
  @MethodSource("poorPlans")
  void poorPlansGiveCauseForTheRemarksBesideThem(Path plan) {
    String name = plan.toString().replace('\\', '/');
    Outcome outcome = Typed.run("lint", "--format", "full", name);
    assertThat(outcome.out()).contains(name);
    GoldenFiles.check(plan, ".txt", outcome.out());
  }

  @Test
  void everyPoorPlanHasItsRemarks() {
    GoldenFiles.noStrayFiles(POOR, ".yaml", ".txt");
  }
}
