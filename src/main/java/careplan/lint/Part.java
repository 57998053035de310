package careplan.lint;

/**
 * What a rule belongs to, so that a plan which is only a crisis plan is asked only what a crisis
 * plan needs (R257).
 */
public enum Part {
  /** A whole plan. */
  WHOLE,
  /** Crisis plans, alone or inside a whole plan. */
  CRISIS,
  /** Contingency plans, alone or inside a whole plan. */
  CONTINGENCY,
  /** Safety plans, alone or inside a whole plan. */
  SAFETY,
  /** Engagement plans, alone or inside a whole plan. */
  ENGAGEMENT,
  /** Self-management sheets, alone or inside a whole plan. */
  MY_PLAN
}
