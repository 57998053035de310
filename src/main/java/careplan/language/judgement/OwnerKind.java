package careplan.language.judgement;

/** What stands in the place of who does something (R099). */
public enum OwnerKind {
  /** Somebody by name, with or without a role: "Jo Smith, social worker". */
  PERSON,
  /** "me", "I", "myself": whose plan it is. */
  SELF,
  /** "Mum", "my neighbour": one person, though unnamed. */
  RELATION,
  /** A role without a name: "CPN", "Manager". */
  ROLE,
  /** A service, team or organisation: "Home help". */
  SERVICE,
  /** Nothing is written. */
  NOBODY
}
