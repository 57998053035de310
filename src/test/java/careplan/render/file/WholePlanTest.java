package careplan.render.file;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.render.copy.Copies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The person's own copy tells everything that the plan says, in every format. */
class WholePlanTest {

  /** What is for machines, or for whoever checks the plan. */
  private static final List<String> UNTOLD = List.of("written-in", "allowed");

  /** A contact with a name of its own is called by that. */
  private static final String OTHERWISE_TOLD = "crisis.contacts.who";

  @ParameterizedTest
  @EnumSource(
      value = OutputFormat.class,
      names = {"HTML", "MD", "TEXT"})
  void nothingIsLeftOut(OutputFormat format) {
    MarkedFields plan = MarkedFields.with("[]");
    String text =
        new CopyMaker(
                Order.of(
                    List.of(Copies.named("mine").orElseThrow()),
                    List.of(format),
                    LocalDate.of(2026, 11, 21)))
            .make(plan.reading(), "marked")
            .copies()
            .get(0)
            .text();
    List<String> missing = new ArrayList<>(plan.paths());
    missing.removeAll(plan.pathsIn(text));
    missing.remove(OTHERWISE_TOLD);
    missing.removeIf(path -> path.endsWith(".picture"));
    missing.removeIf(path -> UNTOLD.contains(path.split("\\.")[0]));
    assertThat(missing).isEmpty();
  }
}
