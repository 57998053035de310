package careplan.conversation.spoken;

import careplan.conversation.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody as people name them: by a name, by what they are to the person ("my daughter"), or by
 * both ("my daughter Rhian", "Rhian (my daughter)", "Mair the district nurse").
 *
 * @param name the name; empty where only the relation is said
 * @param role what they are to the person; empty where only the name is said
 * @param number the telephone number said with it; empty where none is
 */
record Relation(String name, String role, String number) {
  private static final List<String> OWN =
      List.of("my ", "the ", "our ", "fy ", "y ", "yr ", "ein ");
  private static final List<String> BETWEEN = List.of(" my ", " the ", " our ", " fy ", " - ");

  private static final int MOST_WORDS = 3;

  Relation(String name, String role) {
    this(name, role, "");
  }

  /** The same with a telephone number. */
  Relation withNumber(String said) {
    return new Relation(name, role, said);
  }

  /** Reads one name; in quotation marks it is taken as it stands. */
  static Relation of(String words, Wording wording) {
    String said = withoutDoubt(words.strip(), wording);
    if (said.length() > 2 && said.startsWith("\"") && said.endsWith("\"")) {
      String inner = said.substring(1, said.length() - 1);
      return new Relation(inner, isOne(bare(inner), wording) ? bare(inner) : "");
    }
    String called = ToldByWords.called(bare(said), wording);
    if (!called.isEmpty()) {
      return new Relation(called, bare(said).toLowerCase(Locale.ROOT));
    }
    if (isOne(bare(said), wording)) {
      return new Relation("", bare(said));
    }
    if (said.endsWith(")") && said.indexOf('(') > 0) {
      int open = said.indexOf('(');
      String role = said.substring(open + 1, said.length() - 1);
      return new Relation(said.substring(0, open).strip(), bare(role));
    }
    return named(said, wording).orElse(new Relation(said, ""));
  }

  /** Without what says how sure somebody is: "Doreen, I suppose". */
  private static String withoutDoubt(String words, Wording wording) {
    String rest = words;
    for (String doubt : wording.say("people.doubt").split(",")) {
      if (rest.toLowerCase(Locale.ROOT).endsWith(" " + doubt.strip())) {
        rest = rest.substring(0, rest.length() - doubt.strip().length() - 1).strip();
      }
    }
    return rest;
  }

  /** A name and a relation side by side. */
  private static Optional<Relation> named(String said, Wording wording) {
    for (String between : BETWEEN) {
      int at = said.toLowerCase(Locale.ROOT).indexOf(between);
      if (at > 0
          && isName(said.substring(0, at))
          && !ToldByWords.allOf("kind", said.substring(at), wording).isEmpty()) {
        return Optional.of(
            new Relation(said.substring(0, at).strip(), said.substring(at + between.length())));
      }
    }
    String bare = bare(said);
    boolean isOwn = !bare.equals(said);
    for (int at = bare.indexOf(' '); at > 0; at = bare.indexOf(' ', at + 1)) {
      String role = bare.substring(0, at);
      boolean isSmall = Character.isLowerCase(role.charAt(0));
      boolean isName = at + 1 < bare.length() && Character.isUpperCase(bare.charAt(at + 1));
      if ((isOwn || isSmall) && isName && isOne(role, wording)) {
        return Optional.of(new Relation(bare.substring(at + 1).strip(), role));
      }
    }
    String low = said.toLowerCase(Locale.ROOT);
    boolean isMine = low.startsWith("my ") || low.startsWith("our ") || low.startsWith("fy ");
    return isOwn && isMine ? Optional.of(new Relation(bare, "")) : Optional.empty();
  }

  private static boolean isName(String words) {
    return Character.isUpperCase(words.codePointAt(0)) && words.split(" ").length <= MOST_WORDS;
  }

  /** Whether words are what somebody is to the person, and nothing else. */
  private static boolean isOne(String words, Wording wording) {
    return ToldByWords.isClose(words, wording);
  }

  /** Without "my" before it. */
  private static String bare(String words) {
    String low = words.toLowerCase(Locale.ROOT);
    for (String own : OWN) {
      if (low.startsWith(own) && words.length() > own.length()) {
        return words.substring(own.length()).strip();
      }
    }
    return words;
  }
}
