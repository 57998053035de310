package careplan.caseload;

/** Whether something is so in a plan. */
public enum Answer {
  /** It is. */
  YES,
  /** It is not. */
  NO,
  /** It is not asked of such a plan, so that the plan does not count. */
  NOT_ASKED;

  static Answer of(boolean yes) {
    return yes ? YES : NO;
  }
}
