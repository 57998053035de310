package careplan.settings;

import java.util.Set;

/** Names that the rooms above know and settings are held against; asked for only where needed. */
public interface KnownNames {

  /** The names of all rules that the tool brings along. */
  Set<String> rules();

  /** The kinds of words that a team can add. */
  Set<String> kindsOfWords();
}
