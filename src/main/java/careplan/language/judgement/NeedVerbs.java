package careplan.language.judgement;

import careplan.language.Negation;
import careplan.language.Range;
import careplan.language.Text;
import careplan.language.Token;
import careplan.language.Topic;
import careplan.language.Vocabulary;
import careplan.language.WordClass;

/** Judges a need that is put as a verb: "to get out more", "be assessed", "have a fire lit". */
final class NeedVerbs {

  private final Vocabulary vocabulary;
  private final NeedThing things;
  private final Senses senses;

  NeedVerbs(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.things = new NeedThing(vocabulary);
    this.senses = new Senses(vocabulary);
  }

  NeedFinding verb(Text text, int from, int to, boolean infinitive) {
    int at = from;
    while (at < to
        && (text.isAt(at, WordClass.ADVERB)
            || text.isAt(at, WordClass.NEGATION)
            || at == from && at + 1 < to && NeedWords.isDuty(text.token(at).word()))) {
      at++;
    }
    if (at >= to) {
      return NeedFinding.need(new Range(from, to));
    }
    Range whole = new Range(at, to);
    if (NeedWords.isFelt(text.token(at).lemma())) {
      return NeedFinding.need(whole);
    }
    if (isReferral(text, at, to)) {
      return new NeedFinding(NeedKind.TASK, whole, NeedFinding.TASK_QUESTION);
    }
    NeedThing.Named awaited = awaited(text, at, to);
    if (awaited != null && awaited.isServiceLike()) {
      return new NeedFinding(awaited.kind(), awaited.words(), awaited.question());
    }
    if (Negation.isIn(text, new Range(from, to)) || text.isAt(at + 1, "able")) {
      return NeedFinding.need(whole);
    }
    String verb = text.token(at).lemma();
    if (verb.equals("be")) {
      return being(text, at, to);
    }
    if (verb.equals("have") || verb.equals("get") || verb.equals("need")) {
      NeedFinding causative = causative(text, at, to);
      if (causative != null) {
        return causative;
      }
    }
    if (text.isAt(at, "have") && isSomeone(text, at + 1) && text.isAt(at + 2, WordClass.VERB)) {
      return new NeedFinding(NeedKind.TASK, whole, NeedFinding.TASK_QUESTION);
    }
    if (senses.is(text, at, "receiving") && !isMovingUnaided(text, at) && !isBack(text, at, to)) {
      NeedThing.Named object = object(text, at + 1, to);
      if (object.isServiceLike()) {
        return new NeedFinding(
            object.kind(), new Range(at, object.words().to()), object.question());
      }
    }
    if (senses.is(text, at, "staff")
        && !text.isAt(at, WordClass.GERUND)
        && !isOwn(text, at + 1, to)) {
      return new NeedFinding(NeedKind.TASK, whole, NeedFinding.TASK_QUESTION);
    }
    boolean forOther =
        text.isAt(at + 1, "him")
            || text.isAt(at + 1, "her")
            || text.isAt(at + 1, "his")
            || text.isAt(at + 1, "them");
    if (!infinitive
        && senses.is(text, at, "task")
        && (Timetable.isScheduled(text, at + 1, to) || forOther)
        && !isOwn(text, at + 1, to)) {
      return new NeedFinding(NeedKind.TASK, whole, NeedFinding.TASK_QUESTION);
    }
    return NeedFinding.need(whole);
  }

  /** What "waiting for", "go into" or "move to" leads to, where it does; else null. */
  private NeedThing.Named awaited(Text text, int at, int to) {
    boolean waits = text.isAt(at, "wait") && text.isAt(at + 1, "for");
    boolean goes =
        (text.isAt(at, "go") || text.isAt(at, "move") || text.isAt(at, "come"))
            && (text.isAt(at + 1, "in") || text.isAt(at + 1, "into"));
    if (!waits && !goes) {
      return null;
    }
    int object = at + 2;
    boolean home =
        goes
            && text.isAt(object, WordClass.DETERMINER)
            && text.isAt(object + 1, "home")
            && object + 2 >= to;
    return home
        ? new NeedThing.Named(NeedKind.SERVICE, new Range(at, to), new Range(at, to), "")
        : object(text, object, to);
  }

  /** "referring to continence", "assessing": what staff do to somebody. */
  private boolean isReferral(Text text, int at, int to) {
    return text.isAt(at, WordClass.GERUND)
        && at > 0
        && text.isAt(at - 1, "need")
        && senses.is(text, at, "staff")
        && !isOwn(text, at + 1, to);
  }

  private static boolean isSomeone(Text text, int at) {
    return text.isAt(at, "someone") || text.isAt(at, "somebody");
  }

  /** "get my licence back": what was one's own is no service. */
  private static boolean isBack(Text text, int at, int to) {
    for (int i = at + 1; i < to; i++) {
      if (text.token(at).is("get") && text.token(i).word().equals("back")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMovingUnaided(Text text, int at) {
    return text.token(at).is("get") && isWayOut(text, at + 1)
        || text.token(at).is("stay") && text.isAt(at + 1, "out");
  }

  /** "get to", "get out of the chair", "get up from": moving, and nothing that is given. */
  private static boolean isWayOut(Text text, int at) {
    if (text.isAt(at, "to") || text.isAt(at, "around") || text.isAt(at, "round")) {
      return true;
    }
    boolean moves =
        switch (at < text.size() ? text.token(at).word() : "") {
          case "out", "off", "up", "in", "into", "on", "onto", "down" -> true;
          default -> false;
        };
    return moves
        && (text.isAt(at + 1, "of")
            || text.isAt(at + 1, "from")
            || text.isAt(at + 1, WordClass.CONJUNCTION)
            || text.isAt(at + 1, "the")
            || text.isAt(at + 1, WordClass.POSSESSIVE));
  }

  private NeedFinding being(Text text, int at, int to) {
    int next = at + 1;
    while (next < to && text.isAt(next, WordClass.ADVERB)) {
      next++;
    }
    if (next < to && text.isAt(next, WordClass.PARTICIPLE) && isRegard(text.token(next))) {
      return NeedFinding.need(new Range(at, to));
    }
    if (next < to
        && text.isAt(next, WordClass.PARTICIPLE)
        && senses.is(text, next, "staff")
        && !(NeedWords.isOfTheBody(text.token(next).lemma()) && isPlain(text, next + 1, to))
        && !text.isAt(next + 1, WordClass.TO)) {
      return new NeedFinding(NeedKind.TASK, new Range(at, to), NeedFinding.TASK_QUESTION);
    }
    if (text.isAt(next, WordClass.PARTICIPLE)
        && text.isAt(next + 1, "by")
        && next + 2 < to
        && !isOwnPeople(text, next + 2, to)) {
      return new NeedFinding(NeedKind.SERVICE, new Range(at, to), NeedFinding.TASK_QUESTION);
    }
    if (text.isAt(next, "put") && text.isAt(next + 1, "forward")) {
      next++;
    }
    if (text.isAt(next, "on")
        || text.isAt(next, "forward")
        || text.isAt(next, "under")
        || text.isAt(next, "in")
        || text.isAt(next, WordClass.PARTICIPLE)
        || text.isAt(next, "see")) {
      NeedThing.Named object = object(text, next + 1, to);
      if (object.isServiceLike()
          && object.words().from() - next <= 4
          && !text.isAt(next + 1, "out")) {
        return new NeedFinding(object.kind(), object.words(), object.question());
      }
    }
    return NeedFinding.need(new Range(at, to));
  }

  /** Whether neither a timetable nor whoever does it follows. */
  private static boolean isPlain(Text text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.isAt(i, "by") || text.isAt(i, WordClass.NUMBER)) {
        return false;
      }
    }
    return !Timetable.isScheduled(text, from, to);
  }

  private boolean isOwnPeople(Text text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (vocabulary.on(Topic.RELATIONS).has(text.token(i))
          || vocabulary.on(Topic.PERSON_WORDS).has(text.token(i))
          || text.isAt(i, WordClass.PRONOUN)) {
        return true;
      }
    }
    return false;
  }

  /** "have a fire lit", "get her nails cut": done by somebody else. */
  private NeedFinding causative(Text text, int at, int to) {
    int participle = at + 1;
    boolean noun = false;
    while (participle < to && participle - at < 8) {
      WordClass wordClass = text.classAt(participle);
      noun |= wordClass == WordClass.NOUN;
      boolean cutLike =
          noun
              && wordClass == WordClass.NOUN
              && isUnchangedParticiple(text.token(participle))
              && participle > at + 2;
      if (noun
          && (wordClass == WordClass.PARTICIPLE
              || cutLike
              || wordClass == WordClass.VERB
                  && !text.token(participle).word().equals(text.token(participle).lemma()))) {
        if (isHeeded(text.token(participle))
            || NeedWords.isUnitOfTime(text.token(participle - 1).lemma())) {
          return NeedFinding.need(new Range(at, to));
        }
        return senses.is(text, participle, "task") || senses.is(text, participle, "staff")
            ? new NeedFinding(
                NeedKind.TASK, new Range(at, participle + 1), NeedFinding.TASK_QUESTION)
            : null;
      }
      if (wordClass == WordClass.TO
          || wordClass == WordClass.PUNCTUATION
          || wordClass == WordClass.SUBORDINATOR
          || text.isAt(participle, "with")
          || text.isAt(participle, "for")) {
        return null;
      }
      participle++;
    }
    return null;
  }

  private static boolean isUnchangedParticiple(Token token) {
    return token.word().equals("cut") || token.word().equals("set") || token.word().equals("put");
  }

  /** "listened to by the doctors": regard is a need, whoever is to show it. */
  private static boolean isRegard(Token participle) {
    return switch (participle.lemma()) {
      case "listen", "hear", "respect", "understand", "believe", "value", "include", "trust" ->
          true;
      default -> false;
    };
  }

  static boolean isHeeded(Token participle) {
    return switch (participle.lemma()) {
      case "sort",
          "hear",
          "respect",
          "understand",
          "believe",
          "recognise",
          "include",
          "consider",
          "listen",
          "control",
          "meet",
          "value",
          "know",
          "take",
          "settle",
          "accept",
          "leave",
          "protect" ->
          true;
      default -> false;
    };
  }

  NeedThing.Named object(Text text, int from, int to) {
    int at = from;
    while (at < to
        && (text.isAt(at, WordClass.PREPOSITION)
            || text.isAt(at, WordClass.ADVERB)
            || text.isAt(at, WordClass.PARTICIPLE)
            || text.isAt(at, WordClass.TO))) {
      at++;
    }
    return things.at(text, at, to);
  }

  private static boolean isOwn(Text text, int from, int to) {
    for (int i = from; i < to; i++) {
      switch (text.token(i).word()) {
        case "my",
            "own",
            "myself",
            "himself",
            "herself",
            "themselves",
            "yourself",
            "again",
            "me" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
