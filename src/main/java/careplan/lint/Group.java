package careplan.lint;

/** What a rule looks at. The order is that of the catalogue. */
public enum Group {
  FILE("File and structure"),
  PLAN("Plan"),
  PEOPLE("People"),
  NEEDS("Needs"),
  GOALS("Goals (SMART)"),
  ACTIONS("Actions"),
  CRISIS("Crisis, contingency, safety"),
  CARERS("Carers and family"),
  MEDICINES("Medicines and self-management"),
  CHOICE("Choice, capacity, consent"),
  REVIEW("Review and ending"),
  COPIES("Copies and communication"),
  LANGUAGE("Language"),
  TYPES("Types"),
  ACROSS("Across plans"),
  TEAM("Your team's own"),
  LINTING("About the linting itself");

  private final String title;

  Group(String title) {
    this.title = title;
  }

  /** Heading in lists of rules. */
  public String title() {
    return title;
  }
}
