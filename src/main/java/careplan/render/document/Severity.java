package careplan.render.document;

/** How soon somebody has to act on a care card. */
public enum Severity {
  /** When there is time. */
  NON_URGENT,
  /** Today. */
  URGENT,
  /** At once. */
  IMMEDIATE
}
