package careplan.language.time;

/** What sort of thing words say about time. */
public enum TimeKind {
  /** A day, month, season or event of the calendar: "1 March", "Easter", "my next review". */
  DATE,
  /** Until when, or after what length of time: "by March", "in 8 weeks", "before discharge". */
  DEADLINE,
  /** A length of time: "for two weeks", "30 minutes". */
  PERIOD,
  /** How often: "every other Tuesday", "twice a week", "most evenings". */
  FREQUENCY,
  /** When in the day: "9am", "between 9 and 10", "after lunch", "at bedtime". */
  CLOCK,
  /** A day of the week or days of some sort: "Thursdays", "on Monday", "weekdays". */
  DAY,
  /** Looking back: "since March", "two years ago", "last summer". */
  PAST,
  /** Only when called for: "as needed", "PRN". */
  ON_DEMAND,
  /** Often, but not how often: "regularly", "from time to time". */
  VAGUE_FREQUENCY,
  /** Some time, but not when: "soon", "in due course", "ongoing". */
  VAGUE
}
