package careplan.caseload;

import java.time.LocalDateTime;
import java.util.Comparator;

/** In what order plans are listed. */
public enum RowOrder {
  /** By what is due first; plans without a date last. */
  DUE(Comparator.comparing(RowOrder::firstDue)),
  /** By name. */
  PERSON(Comparator.comparing(PlanRow::person)),
  /** By who coordinates. */
  COORDINATOR(Comparator.comparing(row -> String.join(", ", row.coordinators()))),
  /** By type. */
  TYPE(Comparator.comparing(row -> String.join(", ", row.types()))),
  /** Most errors first. */
  ERRORS(Comparator.comparing(row -> -row.errors())),
  /** By file. */
  FILE(Comparator.comparing(PlanRow::file));

  private final Comparator<PlanRow> order;

  RowOrder(Comparator<PlanRow> order) {
    this.order = order;
  }

  /** The order, with what is due and the file to decide between equals. */
  public Comparator<PlanRow> comparator() {
    return order.thenComparing(RowOrder::firstDue).thenComparing(PlanRow::file);
  }

  private static LocalDateTime firstDue(PlanRow row) {
    return row.dues().isEmpty() ? LocalDateTime.MAX : row.dues().get(0).by();
  }
}
