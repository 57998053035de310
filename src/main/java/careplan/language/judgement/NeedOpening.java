package careplan.language.judgement;

import careplan.language.Range;
import careplan.language.Text;
import careplan.language.Token;
import careplan.language.Topic;
import careplan.language.Vocabulary;
import careplan.language.WordClass;

/**
 * How a clause of a need statement begins, up to what is needed: "I need ...", "Mrs Jones would
 * benefit from ...", "Requires ...".
 *
 * @param subject tokens of who is spoken of; empty where nobody is
 * @param firstPerson whether the subject is "I" or "we"
 * @param asks whether a verb of needing or wanting follows
 * @param rest index of the first token after the opening
 */
record NeedOpening(Range subject, boolean firstPerson, boolean asks, int rest) {

  static NeedOpening of(Text text, Range clause, Vocabulary vocabulary) {
    int from = clause.from();
    while (from < clause.to()
        && (text.isAt(from, WordClass.ADVERB) && !isPartOfName(text.token(from))
            || text.isAt(from, WordClass.PUNCTUATION))) {
      from++;
    }
    int question = questionEnd(text, from, clause.to());
    if (question > from) {
      return new NeedOpening(new Range(from, from), true, true, question);
    }
    int subjectEnd = subjectEnd(text, from, clause.to());
    Range subject = new Range(from, subjectEnd);
    boolean first = subject.size() > 0 && isFirstPerson(text.token(from));
    int at = subjectEnd;
    int asked = askEnd(text, at, clause.to());
    if (asked > at) {
      if (text.isAt(asked, WordClass.AUXILIARY) && text.isAt(asked, "be")) {
        asked++;
      }
      return new NeedOpening(subject, first, true, asked);
    }
    return new NeedOpening(subject, first, false, subject.size() > 0 ? at : from);
  }

  /**
   * "home care", "weekly bath", "just in case medicines": adverbs that are part of what is named.
   */
  private static boolean isPartOfName(Token token) {
    return switch (token.word()) {
      case "home",
          "just",
          "weekly",
          "daily",
          "monthly",
          "fortnightly",
          "hourly",
          "nightly",
          "quarterly",
          "out",
          "early",
          "outdoor" ->
          true;
      default -> false;
    };
  }

  /** Just past "can I" and "could we", where what is asked for follows; else {@code from}. */
  private static int questionEnd(Text text, int from, int to) {
    int at = from;
    while (at < to && text.token(at).is("please")) {
      at++;
    }
    boolean asks =
        at + 2 < to
            && text.isAt(at, WordClass.AUXILIARY)
            && text.isAt(at + 1, WordClass.PRONOUN)
            && isFirstPerson(text.token(at + 1));
    return asks ? at + 2 : from;
  }

  private static boolean isFirstPerson(Token token) {
    return switch (token.word()) {
      case "i",
          "i'm",
          "i'd",
          "i've",
          "i'll",
          "im",
          "ive",
          "we",
          "we'd",
          "we've",
          "we'll",
          "we're",
          "my",
          "our" ->
          true;
      default -> false;
    };
  }

  /** Just past the subject, where the clause has one before a verb; else {@code from}. */
  private static int subjectEnd(Text text, int from, int to) {
    int at = from;
    boolean noun = false;
    while (at < to && at - from < 12) {
      WordClass wordClass = text.classAt(at);
      if (wordClass == WordClass.PRONOUN) {
        if (noun) {
          break;
        }
        if (text.isAt(at + 1, WordClass.CONJUNCTION) && at == from) {
          at++;
          continue;
        }
        return isVerbal(text, at + 1, to) || text.token(at).word().contains("'") ? at + 1 : from;
      }
      if (wordClass == WordClass.NOUN) {
        noun = true;
      } else if (wordClass == WordClass.CONJUNCTION
          ? !noun && at > from + 1 || text.token(at).is("or")
          : !isBeforeNoun(wordClass)) {
        break;
      }
      at++;
      if (noun && isVerbal(text, at, to)) {
        return at;
      }
    }
    return from;
  }

  private static boolean isBeforeNoun(WordClass wordClass) {
    return switch (wordClass) {
      case DETERMINER, POSSESSIVE, ADJECTIVE, NUMBER -> true;
      default -> false;
    };
  }

  private static boolean isVerbal(Text text, int from, int to) {
    int at = from;
    while (at < to && text.isAt(at, WordClass.ADVERB)) {
      at++;
    }
    if (at >= to) {
      return false;
    }
    return text.isAt(at, WordClass.VERB)
        || text.isAt(at, WordClass.AUXILIARY)
        || text.isAt(at, WordClass.NEGATION);
  }

  /**
   * Just past a verb of needing or wanting and what belongs to it, or {@code from} where there is
   * none.
   */
  private static int askEnd(Text text, int from, int to) {
    int at = from;
    boolean would = at > 0 && text.token(at - 1).word().endsWith("'d");
    while (at < to && (text.isAt(at, WordClass.AUXILIARY) || text.isAt(at, WordClass.ADVERB))) {
      would |= text.token(at).is("would") || text.token(at).is("will");
      at++;
    }
    if (at >= to) {
      return from;
    }
    Token verb = text.token(at);
    switch (verb.lemma()) {
      case "need", "require", "want", "wish", "crave", "deserve" -> {
        if (text.isAt(at, WordClass.NOUN) && (at + 1 >= to || !verb.word().endsWith("s"))) {
          return from;
        }
        return skipSmall(text, at + 1, to, "for", "of");
      }
      case "like", "love", "prefer", "hate" -> {
        return would ? at + 1 : from;
      }
      case "benefit" -> {
        return skipSmall(text, at + 1, to, "from", "from");
      }
      case "hope", "long", "look", "ask" -> {
        int next = skipSmall(text, at + 1, to, "for", "to");
        return next > at + 1 || text.isAt(at + 1, WordClass.TO) ? next : from;
      }
      case "do" -> {
        return text.isAt(at + 1, "with") && at > from ? at + 2 : from;
      }
      case "in" -> {
        return text.isAt(at + 1, "need") && text.isAt(at + 2, "of") ? at + 3 : from;
      }
      case "keen", "hopeful", "eager", "desperate" -> {
        return text.isAt(at + 1, WordClass.TO) ? at + 1 : from;
      }
      default -> {
        return from;
      }
    }
  }

  private static int skipSmall(Text text, int at, int to, String one, String other) {
    return at < to
            && (text.token(at).word().equals(one) || text.token(at).word().equals(other))
            && !text.isAt(at, WordClass.TO)
        ? at + 1
        : at;
  }

  /** Whether the subject is a service, a member of staff or something of theirs. */
  boolean isOfService(Text text, Vocabulary vocabulary) {
    if (subject.size() == 0) {
      return false;
    }
    for (int i = subject.from(); i < subject.to(); i++) {
      var named = vocabulary.on(Topic.ORGANISATIONS).longestAt(text, i);
      if (named != null && named.range().to() == subject.to()) {
        return true;
      }
    }
    int last = subject.to() - 1;
    String word = text.token(last).lemma();
    return vocabulary.on(Topic.ROLES).has(word, "role") && !vocabulary.on(Topic.RELATIONS).has(word)
        || vocabulary.on(Topic.ROLES).has(text.token(last).word(), "role")
        || vocabulary.on(Topic.ORGANISATIONS).has(word);
  }
}
