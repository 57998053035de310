package careplan.language;

/** What a word list is about. */
public enum Topic {
  SERVICES("services"),
  RELATIONS("relations"),
  ROLES("roles"),
  ORGANISATIONS("organisations"),
  VERB_SENSES("verb-senses"),
  GENERAL_NOUNS("general-nouns"),
  CONCRETE_NOUNS("concrete-nouns"),
  FILLER_WORDS("filler-words"),
  SERVICE_AIMS("service-aims"),
  FIGURES_OF_SPEECH("figures-of-speech"),
  GENERAL_SIGNS("general-signs"),
  JUDGEMENTAL("judgemental"),
  JARGON("jargon"),
  RISK_WORDING("risk-wording"),
  ABBREVIATIONS("abbreviations"),
  KNOWN_ABBREVIATIONS("known-abbreviations"),
  HARD_WORDS("hard-words"),
  PERSON_WORDS("person-words"),
  FIRST_NAMES("first-names"),
  RECORD_HEADINGS("record-headings");

  private final String file;

  Topic(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  /** The list that takes a team's entries of this kind, or null. */
  static Topic ofKind(String kind) {
    return switch (kind) {
      case "service", "profession", "treatment", "equipment", "benefit", "medicine", "need" ->
          SERVICES;
      case "relation" -> RELATIONS;
      case "role" -> ROLES;
      case "organisation" -> ORGANISATIONS;
      case "judgemental", "judgemental of a person", "ordinary" -> JUDGEMENTAL;
      case "jargon" -> JARGON;
      case "risk management" -> RISK_WORDING;
      case "abbreviation", "abbreviation in capitals" -> ABBREVIATIONS;
      case "known" -> KNOWN_ABBREVIATIONS;
      case "hard" -> HARD_WORDS;
      case "general" -> GENERAL_NOUNS;
      case "service aim", "ordinary aim" -> SERVICE_AIMS;
      case "figurative" -> FIGURES_OF_SPEECH;
      case "concrete" -> CONCRETE_NOUNS;
      case "name" -> FIRST_NAMES;
      default -> null;
    };
  }
}
