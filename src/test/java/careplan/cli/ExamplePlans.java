package careplan.cli;

import careplan.plan.PlanReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads example plans. */
final class ExamplePlans {
  private ExamplePlans() {}

  /** The types a plan says it is of. */
  static List<String> types(Path plan) {
    try {
      return PlanReader.read(plan.toString(), Files.readAllBytes(plan))
          .plan()
          .orElseThrow()
          .types();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
