package careplan.cli;

import careplan.output.caseload.Progression;
import java.util.List;

/** How a caseload stood on days that have passed. */
final class CaseloadPast {
  private final Surroundings surroundings;
  private final CaseloadOptions options;

  CaseloadPast(Surroundings surroundings, CaseloadOptions options) {
    this.surroundings = surroundings;
    this.options = options;
  }

  Progression of(List<String> paths) {
    throw new WrongUse("not yet " + paths + surroundings + options);
  }
}
