package careplan.language;

import java.util.List;

/** What a word list is about, and the kinds of entries by which a team adds to it. */
public enum Topic {
  SERVICES(
      "services", "service", "profession", "treatment", "equipment", "benefit", "medicine", "need"),
  RELATIONS("relations", "relation"),
  ROLES("roles", "role"),
  ORGANISATIONS("organisations", "organisation"),
  VERB_SENSES("verb-senses"),
  GENERAL_NOUNS("general-nouns", "general"),
  CONCRETE_NOUNS("concrete-nouns", "concrete"),
  FILLER_WORDS("filler-words"),
  SERVICE_AIMS("service-aims", "service aim", "ordinary aim"),
  FIGURES_OF_SPEECH("figures-of-speech", "figurative"),
  GENERAL_SIGNS("general-signs"),
  JUDGEMENTAL("judgemental", "judgemental", "judgemental of a person", "ordinary"),
  JARGON("jargon", "jargon"),
  RISK_WORDING("risk-wording", "risk management"),
  ABBREVIATIONS("abbreviations", "abbreviation", "abbreviation in capitals"),
  KNOWN_ABBREVIATIONS("known-abbreviations", "known"),
  HARD_WORDS("hard-words", "hard"),
  PERSON_WORDS("person-words"),
  FIRST_NAMES("first-names", "name"),
  RECORD_HEADINGS("record-headings");

  private final String file;
  private final String[] kinds;

  Topic(String file, String... kinds) {
    this.file = file;
    this.kinds = kinds;
  }

  String file() {
    return file;
  }

  /** The kinds of a team's entries that this list takes. */
  List<String> kinds() {
    return List.of(kinds);
  }

  /** The list that takes a team's entries of this kind, or null. */
  static Topic ofKind(String kind) {
    for (Topic topic : values()) {
      if (topic.kinds().contains(kind)) {
        return topic;
      }
    }
    return null;
  }
}
