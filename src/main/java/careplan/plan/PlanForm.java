package careplan.plan;

/** In what form the plan exists for the person (R007, R242, R252). */
public enum PlanForm implements ListedWord {
  /** On paper or on a screen. */
  WRITTEN,
  /** As a talk that ended in agreement; the file is a note of it. */
  VERBAL,
  /** As a letter that says that it is the plan. */
  LETTER,
  /** In pictures. */
  PICTORIAL
}
