package careplan.caseload;

/** What is due on a day (R236, R240, R248, R289). */
public enum DueKind {
  /** The review that the plan names. */
  REVIEW("review", "Care plan review"),
  /** The first look after a move into a home (R248). */
  HOURS_72("72-hour review", "72-hour review"),
  /** The second one (R248). */
  WEEKS_3("3-week review", "3-week review"),
  /** Those that follow (R248). */
  MONTHS_6("6-month review", "6-month review"),
  /** A check in maintenance (R236). */
  MAINTENANCE("maintenance check", "Maintenance check"),
  /** A look at a carer's own support (R167). */
  CARER("carer's review", "Carer's review"),
  /** Asking again how somebody is whose plan has ended (R240). */
  RECALL("recall", "Recall");

  private final String words;
  private final String title;

  DueKind(String words, String title) {
    this.words = words;
    this.title = title;
  }

  /** As people read it in a list. */
  public String words() {
    return words;
  }

  /** As it stands in a calendar. */
  public String title() {
    return title;
  }
}
