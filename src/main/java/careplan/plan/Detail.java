package careplan.plan;

/** How much of a plan this is: it decides what is asked of it (R005, R006). */
public enum Detail implements ListedWord {
  /** What was said and agreed, in a dozen lines. */
  NOTE,
  /** Notes of a page or so. */
  BRIEF,
  /** Everything that the type of plan calls for. */
  FULL
}
