package careplan.output.caseload;

import careplan.caseload.Caseload;
import careplan.caseload.Caseload.Share;
import careplan.caseload.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How figures moved over time.
 *
 * @param caseloads one for each day, oldest first
 */
public record Progression(List<Caseload> caseloads) {

  /** Copies the list. */
  public Progression {
    caseloads = List.copyOf(caseloads);
  }

  Part part() {
    List<String> columns = new ArrayList<>(List.of("Day", "Plans", "Overdue"));
    List<List<String>> rows = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      if (measure.isPublished()) {
        columns.add(shortName(measure));
      }
    }
    for (Caseload caseload : caseloads) {
      List<String> row = new ArrayList<>();
      row.add(caseload.today().toString());
      row.add(Parts.number(caseload.open().size()));
      row.add(Parts.number(caseload.overdue().size()));
      for (Share share : caseload.shares(Measure::isPublished)) {
        row.add(share.percent() < 0 ? "-" : share.percent() + "%");
      }
      rows.add(row);
    }
    return Part.of(
        "history",
        "Over time",
        "As the repository had the plans at the end of each day.",
        Grid.ofNumbers(columns, 0, 1, rows).withoutBars());
  }

  private static String shortName(Measure measure) {
    return switch (measure) {
      case CRISIS_PLAN -> "Crisis plan";
      case COORDINATOR_REACHABLE -> "Coordinator";
      case REVIEW_DATE -> "Review";
      case COPY_GIVEN -> "Copy";
      default -> "Own action";
    };
  }

  List<Object> json() {
    List<Object> days = new ArrayList<>();
    for (Caseload caseload : caseloads) {
      Map<String, Object> day = new LinkedHashMap<>();
      day.put("day", caseload.today().toString());
      day.put("plans", caseload.open().size());
      day.put("overdue", caseload.overdue().size());
      day.put("proportions", CaseloadJson.shares(caseload.shares(Measure::isPublished)));
      days.add(day);
    }
    return days;
  }
}
