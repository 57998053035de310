package careplan.output.caseload;

import careplan.caseload.Caseload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All parts of a report, with those that were asked for beside the usual ones. */
final class Report {
  private Report() {}

  static List<Part> parts(Caseload caseload, Optional<Progression> history, View view) {
    List<Part> parts = new ArrayList<>(Parts.of(caseload, view));
    history.ifPresent(past -> parts.add(2, past.part()));
    return parts;
  }
}
