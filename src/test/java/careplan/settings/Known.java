package careplan.settings;

import java.util.Set;

/** Names to hold settings against, for tests. */
record Known(Set<String> rules, Set<String> kindsOfWords) implements KnownNames {}
