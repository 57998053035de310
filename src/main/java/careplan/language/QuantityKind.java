package careplan.language;

/** What sort of amount a number stands for. */
public enum QuantityKind {
  /** A bare number or a number of things: "three jobs". */
  COUNT,
  /** With a unit of weight, length, money, time and so on: "50 metres", "£10". */
  MEASURE,
  /** An amount of medicine: "20 mg", "2 puffs". */
  DOSE,
  /** On a scale: "4 out of 10", "7/10". */
  SCALE,
  /** A share of a hundred: "80%". */
  PERCENT
}
