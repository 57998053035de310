package careplan.plan;

/** How much support a person with long-term conditions has, in three tiers (R218). */
public enum Level implements ListedWord {
  /** The person looks after themselves, with support to do so. */
  SELF_CARE,
  /** A team manages a condition together with the person. */
  CONDITION_MANAGEMENT,
  /** A coordinator holds complex care together. */
  CASE_MANAGEMENT
}
