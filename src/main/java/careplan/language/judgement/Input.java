package careplan.language.judgement;

/** Which of the texts given to a judgement is meant. */
public enum Input {
  TEXT,
  MEASURE,
  BY,
  WHY,
  STEP,
  WHO,
  WHEN,
  WHERE
}
