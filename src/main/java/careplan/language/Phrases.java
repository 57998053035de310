package careplan.language;

import java.util.ArrayList;
import java.util.List;

/** Finds noun phrases, the head of each and the word that governs it. */
final class Phrases {

  private Phrases() {}

  static List<Phrase> of(Text text) {
    List<Phrase> phrases = new ArrayList<>();
    int i = 0;
    int governor = -1;
    while (i < text.size()) {
      int to = i;
      int head = -1;
      while (to < text.size() && belongs(text, to, head >= 0, to > i)) {
        if (isHead(text, to)) {
          head = to;
        }
        to++;
      }
      if (head >= 0) {
        boolean determined =
            text.isAt(i, WordClass.DETERMINER) || text.isAt(i, WordClass.POSSESSIVE);
        phrases.add(new Phrase(new Range(i, head + 1), head, governor, determined));
        i = head + 1;
      } else if (to > i && to == i + 1 && text.isAt(i, WordClass.PRONOUN)) {
        i = to;
      } else {
        i = Math.max(to, i + 1);
      }
      governor = governorAfter(text, i, governor);
    }
    return phrases;
  }

  private static int governorAfter(Text text, int next, int governor) {
    int at = next - 1;
    return switch (text.classAt(at)) {
      case VERB, GERUND, PREPOSITION, TO -> at;
      case PARTICIPLE, AUXILIARY -> at;
      case PUNCTUATION ->
          text.token(at).word().equals(",") || text.token(at).word().equals("&") ? governor : -1;
      case SUBORDINATOR -> -1;
      default -> governor;
    };
  }

  private static boolean belongs(Text text, int at, boolean headSeen, boolean begun) {
    return switch (text.classAt(at)) {
      case DETERMINER, POSSESSIVE -> !headSeen || text.token(at).word().endsWith("'s");
      case NUMBER -> !headSeen || text.token(at).joined();
      case ADJECTIVE -> true;
      case NOUN -> true;
      case GERUND -> headSeen && text.isAt(at + 1, WordClass.NOUN) || begun && !headSeen;
      case PARTICIPLE -> !headSeen && text.isAt(at + 1, WordClass.NOUN);
      default -> false;
    };
  }

  private static boolean isHead(Text text, int at) {
    return text.isAt(at, WordClass.NOUN);
  }
}
