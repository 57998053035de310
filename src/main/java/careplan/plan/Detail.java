package careplan.plan;

/** How much a plan is meant to hold (R005, R006), least first. */
public enum Detail {
  NOTE,
  BRIEF,
  FULL
}
