package careplan.language.time;

/** How far words about time lead to a day of the calendar. */
public enum Certainty {
  /**
   * A day can be worked out once it is known from when to count: "end of March", "in six weeks".
   */
  KNOWN,
  /** They hang on something that has a day of its own, not said here: "by half term". */
  ANCHORED,
  /** They lead to no day: "soon", "every Tuesday", "for 30 minutes". */
  OPEN
}
