package careplan.coverage;

/** What became of a point. */
public enum Outcome {
  /** It stands in the plan. */
  MET("met"),
  /** It does not, or a rule finds fault with it. */
  NOT_MET("not met"),
  /** Nothing of the kind is asked of such a plan. */
  NOT_ASKED("not asked");

  private final String words;

  Outcome(String words) {
    this.words = words;
  }

  /** As people read it. */
  public String words() {
    return words;
  }
}
