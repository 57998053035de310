package careplan.assess;

/** The groups of the questions, in the order of a person's way through care (R281). */
public enum Group {
  ENTRY("Entry"),
  ASSESSMENT("Assessment"),
  DEVELOPMENT("Development of the plan"),
  IMPLEMENTATION("Implementation"),
  REVIEW("Review"),
  EXIT("Exit and re-entry"),
  OVERARCHING("The process as a whole");

  private final String title;

  Group(String title) {
    this.title = title;
  }

  /** Its heading. */
  public String title() {
    return title;
  }
}
