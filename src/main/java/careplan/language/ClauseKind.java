package careplan.language;

/** How a clause hangs on the rest of its sentence. */
public enum ClauseKind {
  /** Stands by itself. */
  MAIN,
  /** "because ...", "as ...", "due to ...". */
  REASON,
  /** "so ...", "so that ...", "in order to ...". */
  PURPOSE,
  /** "if ...", "when ...", "until ...", "before ...". */
  CONDITION,
  /** "who ...", "which ...", "that ...". */
  RELATIVE
}
