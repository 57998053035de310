package careplan.render.exchange;

/** What other programs take in. */
public enum Exchange {
  /** Dates, for a calendar. */
  CALENDAR,
  /** People, for a telephone. */
  CONTACTS
}
