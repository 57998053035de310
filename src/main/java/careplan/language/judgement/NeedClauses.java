package careplan.language.judgement;

import careplan.language.Negation;
import careplan.language.Range;
import careplan.language.Text;
import careplan.language.Token;
import careplan.language.Topic;
import careplan.language.Vocabulary;
import careplan.language.WordClass;

/** Judges one clause of a need statement: who is spoken of, and what is asked for or told. */
final class NeedClauses {

  private final Vocabulary vocabulary;
  private final NeedThing things;
  private final NeedNouns nouns;
  private final NeedVerbs verbs;
  private final Senses senses;

  NeedClauses(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.things = new NeedThing(vocabulary);
    this.nouns = new NeedNouns(vocabulary);
    this.verbs = new NeedVerbs(vocabulary);
    this.senses = new Senses(vocabulary);
  }

  NeedFinding clause(Text text, Range clause) {
    NeedOpening opening = NeedOpening.of(text, clause, vocabulary);
    int at = opening.rest();
    if (at >= clause.to()) {
      return opening.asks() ? NeedFinding.need(clause) : null;
    }
    if (opening.asks()) {
      NeedFinding asked = asked(text, at, clause.to(), opening.firstPerson());
      return opening.isOfService(text, vocabulary)
          ? new NeedFinding(NeedKind.TASK, opening.subject(), NeedFinding.TASK_QUESTION)
          : asked;
    }
    if (opening.subject().size() > 0) {
      return told(text, opening, clause);
    }
    return asked(text, at, clause.to(), false);
  }

  /** A clause with a subject and a verb that is not one of needing: "Iwan struggles to settle". */
  private NeedFinding told(Text text, NeedOpening opening, Range clause) {
    int verb = opening.rest();
    boolean modal = false;
    while (verb < clause.to()
        && (text.isAt(verb, WordClass.AUXILIARY) || text.isAt(verb, WordClass.ADVERB))) {
      modal |= isDuty(text.token(verb).word());
      verb++;
    }
    if (verb == opening.rest()
        && verb < clause.to()
        && isPast(text.token(verb))
        && text.isAt(verb + 1, "by")
        && !isSomebody(text, opening.subject())
        && isByStaff(text, verb, clause.to())) {
      return new NeedFinding(NeedKind.TASK, clause, NeedFinding.TASK_QUESTION);
    }
    boolean negated = Negation.isIn(text, clause);
    if (verb + 1 >= clause.to() && verb < clause.to() && isMusing(text.token(verb))) {
      return null;
    }
    if (verb == opening.rest()
        && verb < clause.to()
        && isPast(text.token(verb))
        && !isSomebody(text, opening.subject())
        && (senses.is(text, verb, "task")
            || senses.is(text, verb, "staff")
            || things.at(text, opening.subject().from(), verb).isServiceLike()
                && !text.isAt(opening.subject().from(), WordClass.POSSESSIVE))) {
      return new NeedFinding(
          NeedKind.TASK, new Range(opening.subject().from(), verb + 1), NeedFinding.TASK_QUESTION);
    }
    if (opening.isOfService(text, vocabulary)) {
      boolean does =
          verb < clause.to()
              && (senses.is(text, verb, "staff")
                  || senses.is(text, verb, "task")
                  || text.isAt(verb, "visit")
                  || text.isAt(verb, "come")
                  || text.isAt(verb, "call")
                  || text.isAt(verb, "help"));
      return modal || does && !negated
          ? new NeedFinding(
              NeedKind.TASK,
              new Range(opening.subject().from(), Math.min(verb + 1, clause.to())),
              NeedFinding.TASK_QUESTION)
          : NeedFinding.need(clause);
    }
    if (verb < clause.to() && !negated && isHolding(text.token(verb)) && !modal) {
      NeedThing.Named object = verbs.object(text, verb + 1, clause.to());
      if (object.isServiceLike()) {
        return new NeedFinding(object.kind(), object.words(), object.question());
      }
    }
    return NeedFinding.need(new Range(opening.rest(), clause.to()));
  }

  /** "I've been thinking": what is needed comes after. */
  private static boolean isMusing(Token verb) {
    return switch (verb.lemma()) {
      case "think", "talk", "discuss", "say", "ask", "wonder" -> true;
      default -> false;
    };
  }

  private static boolean isPast(Token verb) {
    return !verb.word().equals(verb.lemma())
        && !verb.word().endsWith("s")
        && !verb.word().endsWith("ing");
  }

  private static boolean isDuty(String word) {
    return word.equals("should")
        || word.equals("must")
        || word.equals("will")
        || word.equals("shall");
  }

  private static boolean isHolding(Token verb) {
    return switch (verb.lemma()) {
      case "have", "attend", "receive", "see", "get", "use", "access", "await" -> true;
      default -> false;
    };
  }

  /** What is asked for, from {@code at} on. */
  private NeedFinding asked(Text text, int from, int to, boolean firstPerson) {
    if (text.isAt(from, WordClass.NEGATION) && text.isAt(from + 1, WordClass.VERB)) {
      return NeedFinding.need(new Range(from, to));
    }
    int at = from;
    while (at < to && isBeforeWhatIsAsked(text, at) && !things.isListedThing(text, at, to)) {
      at++;
    }
    if (at >= to) {
      return NeedFinding.need(new Range(from, to));
    }
    if (text.isAt(at, WordClass.TO)) {
      return verbs.verb(text, at + 1, to, true);
    }
    for (int cleft = afterCleft(text, at, to); cleft > at; cleft = afterCleft(text, at, to)) {
      at = cleft;
    }
    if (at >= to) {
      return NeedFinding.need(new Range(from, to));
    }
    if (things.isListedThing(text, at, to)) {
      return nouns.noun(text, at, to, firstPerson);
    }
    if (isNamedPerson(text, at, to)) {
      return NeedFinding.need(new Range(at, to));
    }
    switch (text.classAt(at)) {
      case VERB, AUXILIARY -> {
        if (text.couldBeNoun(at) && text.isAt(at + 1, WordClass.NOUN)) {
          NeedThing.Named named = things.at(text, at + 1, to);
          if (named.isServiceLike()) {
            return new NeedFinding(
                named.kind(), new Range(at, named.words().to()), named.question());
          }
        }
        return verbs.verb(text, at, to, false);
      }
      case GERUND -> {
        NeedThing.Named named = things.at(text, at, to);
        if (named.isServiceLike()
            && !text.isAt(at + 1, WordClass.DETERMINER)
            && !text.isAt(at + 1, WordClass.POSSESSIVE)) {
          return new NeedFinding(named.kind(), named.words(), named.question());
        }
        boolean given = isByStaff(text, at, to);
        if (given) {
          return new NeedFinding(NeedKind.TASK, new Range(at, to), NeedFinding.TASK_QUESTION);
        }
        return isSubjectOfAnother(text, at, to)
            ? NeedFinding.need(new Range(at, to))
            : verbs.verb(text, at, to, true);
      }
      case PRONOUN -> {
        return someone(text, at, to);
      }
      default -> {
        return nouns.noun(text, at, to, firstPerson);
      }
    }
  }

  /** "I need Gloria to sleep": a wish about somebody known by name or as one's own. */
  private boolean isNamedPerson(Text text, int at, int to) {
    int end = at;
    while (end < to
        && (text.isAt(end, WordClass.NOUN) && text.isCapitalised(end)
            || text.isAt(end, WordClass.POSSESSIVE))) {
      end++;
    }
    return end > at
        && text.isAt(end, WordClass.TO)
        && (at > 0 && text.isCapitalised(end - 1)
            || vocabulary.on(Topic.FIRST_NAMES).has(text.token(end - 1).word()))
        && !nouns.isProvider(text, end - 1)
        && !text.isAllCapitals(end - 1)
        && !things.at(text, at, end).isServiceLike();
  }

  private static boolean isBeforeWhatIsAsked(Text text, int at) {
    return text.isAt(at, WordClass.ADVERB)
        || text.isAt(at, WordClass.PUNCTUATION)
        || text.isAt(at, WordClass.NEGATION);
  }

  /** Just past "what we want is", or {@code at} where it does not stand there. */
  private static int afterCleft(Text text, int at, int to) {
    if (!text.isAt(at, "what") && !text.isAt(at, "all")) {
      return at;
    }
    for (int i = at + 1; i < Math.min(to - 1, at + 8); i++) {
      if (text.token(i).is("be") && i > at + 1) {
        return i + 1;
      }
    }
    return at;
  }

  private boolean isByStaff(Text text, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (text.isAt(i, "by")
          && (nouns.isProvider(text, i + 1)
              || things.at(text, i + 1, to).kind() == NeedKind.ROLE)) {
        return true;
      }
    }
    return false;
  }

  /** "Waiting in for the nurse takes up her whole morning" tells of a difficulty. */
  private static boolean isSubjectOfAnother(Text text, int at, int to) {
    for (int i = at + 1; i < to; i++) {
      if (text.isAt(i, WordClass.SUBORDINATOR) || text.isAt(i, WordClass.TO)) {
        return false;
      }
      if (text.isAt(i, WordClass.VERB) && text.isAt(i - 1, WordClass.NOUN)) {
        return true;
      }
    }
    return false;
  }

  private NeedFinding someone(Text text, int at, int to) {
    for (int i = at + 2; text.isAt(at + 1, "from") && i < to && !text.isAt(i, WordClass.TO); i++) {
      NeedThing.Named named = things.at(text, i, to);
      if (named.isServiceLike()) {
        return new NeedFinding(named.kind(), named.words(), named.question());
      }
    }
    if (isSomeoneForChores(text, at, to)) {
      return new NeedFinding(NeedKind.TASK, new Range(at, to), NeedFinding.TASK_QUESTION);
    }
    boolean other =
        text.token(at).is("him")
            || text.token(at).is("her")
            || text.token(at).is("them")
            || text.token(at).is("me");
    if (other && text.isAt(at + 1, WordClass.TO)) {
      return verbs.verb(text, at + 2, to, true);
    }
    return NeedFinding.need(new Range(at, to));
  }

  /** "Someone to do the shopping": a job, where "someone to talk to" is company. */
  private static boolean isSomeoneForChores(Text text, int at, int to) {
    boolean someone = text.isAt(at, "someone") || text.isAt(at, "somebody");
    if (!someone || !text.isAt(at + 1, WordClass.TO)) {
      return false;
    }
    for (int i = at + 2; i < Math.min(to, at + 6); i++) {
      switch (text.token(i).lemma()) {
        case "shopping",
            "shop",
            "cleaning",
            "clean",
            "housework",
            "hoovering",
            "ironing",
            "washing",
            "laundry",
            "cooking",
            "garden",
            "gardening",
            "lawn",
            "bin",
            "medication",
            "meds",
            "personal" -> {
          return true;
        }
        case "with", "me", "my", "help", "us", "we" -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  boolean isSomebody(Text text, Range subject) {
    Token last = text.token(subject.to() - 1);
    boolean relation =
        vocabulary.on(Topic.RELATIONS).has(last) || vocabulary.on(Topic.PERSON_WORDS).has(last);
    if (!relation && things.at(text, subject.from(), subject.to()).kind() != null) {
      return false;
    }
    switch (last.word()) {
      case "he", "she", "they", "he's", "she's", "they're", "he'd", "she'd", "they'd" -> {
        return true;
      }
      default -> {}
    }
    return vocabulary.on(Topic.PERSON_WORDS).has(last)
        || vocabulary.on(Topic.FIRST_NAMES).has(last.word())
        || text.isCapitalised(subject.to() - 1)
            && subject.to() - 1 > 0
            && text.isAt(subject.to() - 1, WordClass.NOUN)
        || text.isCapitalised(subject.from())
            && subject.size() == 1
            && text.isAt(subject.from(), WordClass.NOUN)
            && !last.word().endsWith("s");
  }
}
