package careplan.language.judgement;

/** How an action reads to a colleague who was not there. */
public enum ActionReason {
  /** It can be followed. */
  CLEAR,
  /** A helping word and a general object, with nothing to say what, how or how often (R110). */
  VAGUE,
  /** Only a time, a service or a topic; nothing is done (R111). */
  WITHOUT_DEED,
  /** What is hoped for, without a step towards it. */
  HIDES_A_GOAL,
  /** The plan's own review, which has a place of its own. */
  REVIEWS_THE_PLAN,
  /** Nothing is written. */
  EMPTY
}
