package careplan.diff;

import java.util.Locale;

/** What happened to a part of a plan. */
public enum ChangeKind {
  /** It is new. */
  ADDED,
  /** It is gone. */
  REMOVED,
  /** It says something else. */
  CHANGED,
  /** It stands elsewhere: at another place among those that stayed, or in another list. */
  MOVED,
  /** An item is the same, and has another id or name; or a value follows such an id. */
  RENAMED,
  /** A comment in the file, which is no part of what the plan says. */
  COMMENT,
  /** Only how the file is laid out: line breaks, quotes, brackets, the order of fields. */
  LAYOUT;

  /** The word for it in small letters. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the plan says something else than before. */
  public boolean isOfMeaning() {
    return this != COMMENT && this != LAYOUT;
  }
}
