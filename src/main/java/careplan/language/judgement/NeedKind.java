package careplan.language.judgement;

/** What a need statement turns out to name. */
public enum NeedKind {
  /** What the person needs, wants, feels or finds hard. */
  NEED,
  /** A service, placement, treatment, referral or assessment (R080). */
  SERVICE,
  /** A professional or role. */
  ROLE,
  /** Equipment, medicine or a benefit. */
  THING,
  /** A task somebody does for the person (R081). */
  TASK;

  /** Whether the statement leaves open how the need is met. */
  public boolean isNeed() {
    return this == NEED;
  }
}
