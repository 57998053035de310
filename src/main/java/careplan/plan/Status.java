package careplan.plan;

/** Where a plan stands in its life (R185, R236). */
public enum Status implements ListedWord {
  /** Still being written. */
  DRAFT,
  /** Put to the person, who has not answered yet. */
  OFFERED,
  /** Agreed, and in use. */
  AGREED,
  /** In use, and being looked at again. */
  IN_REVIEW,
  /** Less contact, with checks now and then. */
  MAINTENANCE,
  /** Over. */
  ENDED,
  /** Not wanted. */
  DECLINED
}
