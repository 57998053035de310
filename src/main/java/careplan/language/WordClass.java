package careplan.language;

/** The part a word plays where it stands. */
public enum WordClass {
  NOUN,
  /** A verb in a form that can lead a clause: "walk", "walks", "walked". */
  VERB,
  /** A verb ending in -ing. */
  GERUND,
  /** A past participle that is not the verb of its clause: "lit" in "have a fire lit". */
  PARTICIPLE,
  AUXILIARY,
  ADJECTIVE,
  ADVERB,
  DETERMINER,
  POSSESSIVE,
  PRONOUN,
  PREPOSITION,
  CONJUNCTION,
  /** A word that opens a dependent clause: "because", "when", "if", "so". */
  SUBORDINATOR,
  /** "to" before a verb. */
  TO,
  NEGATION,
  NUMBER,
  PUNCTUATION
}
