package careplan.language.judgement;

/** What is amiss with a word in a plan the person reads. */
public enum LanguageCategory {
  /** It judges the person (R188). */
  JUDGEMENTAL,
  /** Professional dialect (R189). */
  JARGON,
  /** Short for something, and explained nowhere (R064). */
  ABBREVIATION,
  /** "Risk management" where "staying safe" is meant (R157). */
  RISK_MANAGEMENT
}
