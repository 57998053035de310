package careplan.language.judgement;

import careplan.language.Clause;
import careplan.language.Negation;
import careplan.language.Range;
import careplan.language.Text;
import careplan.language.Token;
import careplan.language.Topic;
import careplan.language.Vocabulary;
import careplan.language.WordClass;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a need from the service, task, role or thing that may meet it (R080, R081).
 *
 * <p>What counts is the head of what is needed: "physiotherapy" is a service, "get to my
 * physiotherapy appointments" is not, for there the appointments are the object of something the
 * person does.
 */
public final class NeedJudgement {

  private static final String TASK_QUESTION =
      "What would having this done make possible for the person?";

  private final Vocabulary vocabulary;
  private final NeedThing things;

  /** A judgement that looks words up in these lists. */
  public NeedJudgement(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.things = new NeedThing(vocabulary);
  }

  /** What one clause comes to. */
  private record Finding(NeedKind kind, Range words, String question) {

    static Finding need(Range words) {
      return new Finding(NeedKind.NEED, words, "");
    }
  }

  /** Judges a need statement. */
  public NeedVerdict of(String need) {
    Text text = Text.of(need);
    Finding first = null;
    for (Clause clause : text.clauses()) {
      Finding finding = clause(text, clause.range());
      if (finding == null) {
        continue;
      }
      first = finding;
      break;
    }
    if (first == null) {
      return new NeedVerdict(NeedKind.NEED, Optional.empty(), Optional.empty(), "");
    }
    Finding deciding = first;
    return new NeedVerdict(
        deciding.kind,
        Optional.of(DecidingWords.of(Input.TEXT, text, deciding.words)),
        thirdPerson(text),
        deciding.question);
  }

  private Finding clause(Text text, Range clause) {
    NeedOpening opening = NeedOpening.of(text, clause, vocabulary);
    int at = opening.rest();
    if (at >= clause.to()) {
      return opening.asks() ? Finding.need(clause) : null;
    }
    if (opening.asks()) {
      Finding asked = asked(text, at, clause.to(), opening.firstPerson());
      return opening.isOfService(text, vocabulary)
          ? new Finding(NeedKind.TASK, opening.subject(), TASK_QUESTION)
          : asked;
    }
    if (opening.subject().size() > 0) {
      return told(text, opening, clause);
    }
    return asked(text, at, clause.to(), false);
  }

  /** A clause with a subject and a verb that is not one of needing: "Iwan struggles to settle". */
  private Finding told(Text text, NeedOpening opening, Range clause) {
    int verb = opening.rest();
    boolean modal = false;
    while (verb < clause.to()
        && (text.isAt(verb, WordClass.AUXILIARY) || text.isAt(verb, WordClass.ADVERB))) {
      modal |= isDuty(text.token(verb).word());
      verb++;
    }
    boolean negated = Negation.isIn(text, clause);
    if (verb + 1 >= clause.to() && verb < clause.to() && isMusing(text.token(verb))) {
      return null;
    }
    if (verb == opening.rest()
        && verb < clause.to()
        && isPast(text.token(verb))
        && !isSomebody(text, opening.subject())
        && (is(text, verb, "task")
            || is(text, verb, "staff")
            || things.at(text, opening.subject().from(), verb).isServiceLike()
                && !text.isAt(opening.subject().from(), WordClass.POSSESSIVE))) {
      return new Finding(
          NeedKind.TASK, new Range(opening.subject().from(), verb + 1), TASK_QUESTION);
    }
    if (opening.isOfService(text, vocabulary)) {
      boolean does =
          verb < clause.to()
              && (is(text, verb, "staff")
                  || is(text, verb, "task")
                  || text.isAt(verb, "visit")
                  || text.isAt(verb, "come")
                  || text.isAt(verb, "call")
                  || text.isAt(verb, "help"));
      return modal || does && !negated
          ? new Finding(
              NeedKind.TASK,
              new Range(opening.subject().from(), Math.min(verb + 1, clause.to())),
              TASK_QUESTION)
          : Finding.need(clause);
    }
    if (verb < clause.to() && !negated && isHolding(text.token(verb)) && !modal) {
      NeedThing.Named object = object(text, verb + 1, clause.to());
      if (object.isServiceLike()) {
        return new Finding(object.kind(), object.words(), object.question());
      }
    }
    return Finding.need(new Range(opening.rest(), clause.to()));
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
  private Finding asked(Text text, int from, int to, boolean firstPerson) {
    int at = from;
    while (at < to && isBeforeWhatIsAsked(text, at) && !things.isListedThing(text, at, to)) {
      at++;
    }
    if (at >= to) {
      return Finding.need(new Range(from, to));
    }
    if (text.isAt(at, WordClass.TO)) {
      return verb(text, at + 1, to, true);
    }
    int cleft = afterCleft(text, at, to);
    if (cleft > at) {
      return asked(text, cleft, to, firstPerson);
    }
    if (things.isListedThing(text, at, to)) {
      return noun(text, at, to, firstPerson);
    }
    switch (text.classAt(at)) {
      case VERB, AUXILIARY -> {
        if (text.couldBeNoun(at) && text.isAt(at + 1, WordClass.NOUN)) {
          NeedThing.Named named = things.at(text, at + 1, to);
          if (named.isServiceLike()) {
            return new Finding(named.kind(), new Range(at, named.words().to()), named.question());
          }
        }
        return verb(text, at, to, false);
      }
      case GERUND -> {
        NeedThing.Named named = things.at(text, at, to);
        if (named.isServiceLike()
            && !text.isAt(at + 1, WordClass.DETERMINER)
            && !text.isAt(at + 1, WordClass.POSSESSIVE)) {
          return new Finding(named.kind(), named.words(), named.question());
        }
        boolean given = isByStaff(text, at, to);
        if (given) {
          return new Finding(NeedKind.TASK, new Range(at, to), TASK_QUESTION);
        }
        return isSubjectOfAnother(text, at, to)
            ? Finding.need(new Range(at, to))
            : verb(text, at, to, true);
      }
      case PRONOUN -> {
        return someone(text, at, to);
      }
      default -> {
        return noun(text, at, to, firstPerson);
      }
    }
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
          && (isProvider(text, i + 1) || things.at(text, i + 1, to).kind() == NeedKind.ROLE)) {
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

  private Finding someone(Text text, int at, int to) {
    if (text.isAt(at + 1, "from")) {
      NeedThing.Named named = things.at(text, at + 2, to);
      if (named.isServiceLike()) {
        return new Finding(named.kind(), named.words(), named.question());
      }
    }
    boolean other =
        text.token(at).is("him")
            || text.token(at).is("her")
            || text.token(at).is("them")
            || text.token(at).is("me");
    if (other && text.isAt(at + 1, WordClass.TO)) {
      return verb(text, at + 2, to, true);
    }
    return Finding.need(new Range(at, to));
  }

  private Finding noun(Text text, int at, int to, boolean firstPerson) {
    NeedThing.Named named = things.at(text, at, to);
    int after = named.phrase().to();
    if (named.phrase().size() == 0) {
      return Finding.need(new Range(at, to));
    }
    if (text.isAt(after, WordClass.TO)) {
      if (text.isAt(after + 1, "stop") || text.isAt(after + 1, WordClass.NEGATION)) {
        return Finding.need(new Range(at, to));
      }
      if (isProvider(text, after - 1)) {
        return new Finding(NeedKind.TASK, new Range(at, Math.min(after + 2, to)), TASK_QUESTION);
      }
    }
    if (isHelping(text.token(after - 1))
        && (named.kind() == null || named.isNeed() || named.phrase().size() == 1)) {
      return helping(text, named, to);
    }
    if (after < to && text.isAt(after, WordClass.PARTICIPLE)) {
      if (isHeeded(text.token(after)) || named.isNeed() && !is(text, after, "task")) {
        return Finding.need(new Range(at, after + 1));
      }
      if (named.isServiceLike() || is(text, after, "task") || is(text, after, "staff")) {
        return new Finding(
            named.isServiceLike() ? named.kind() : NeedKind.TASK,
            new Range(at, after + 1),
            TASK_QUESTION);
      }
    }
    if (named.isServiceLike()) {
      return new Finding(named.kind(), named.words(), named.question());
    }
    if (isDutyFor(text, after)) {
      return new Finding(NeedKind.TASK, new Range(at, to), TASK_QUESTION);
    }
    if (text.isAt(after, WordClass.PREPOSITION) && text.token(after - 1).is("place")) {
      NeedThing.Named where = things.at(text, after + 1, to);
      if (where.isServiceLike()) {
        return new Finding(where.kind(), where.words(), where.question());
      }
    }
    if (named.isNeed() && text.isAt(after, WordClass.CONJUNCTION)) {
      NeedThing.Named second = things.at(text, after + 1, to);
      if (second.isServiceLike()) {
        return new Finding(second.kind(), second.words(), second.question());
      }
    }
    if (named.isNeed()) {
      return isRoutine(text, named.phrase())
          ? new Finding(NeedKind.TASK, named.phrase(), TASK_QUESTION)
          : Finding.need(named.words());
    }
    if (isScheduled(text, after, to) || isDosed(text, at, to)) {
      return new Finding(NeedKind.SERVICE, new Range(at, to), TASK_QUESTION);
    }
    return isThingOfNobodys(text, named, at, to)
        ? new Finding(
            NeedKind.THING, named.phrase(), "What would this make possible for the person?")
        : Finding.need(named.phrase());
  }

  /**
   * A phrase that names something, says nothing of anybody and has no verb. What people need is
   * said with a verb, or with one of the words for what everyone needs; what is named like an item
   * on an order is something to be supplied.
   */
  private boolean isThingOfNobodys(Text text, NeedThing.Named named, int from, int to) {
    int head = named.phrase().to() - 1;
    if (isMoreOrLess(text.token(from).word())
        || text.isAt(from, WordClass.POSSESSIVE)
        || vocabulary.on(Topic.GENERAL_NOUNS).has(text.token(head))
        || !text.isAt(head, WordClass.NOUN)
        || isQuality(text.token(head))) {
      return false;
    }
    for (int i = from; i < to; i++) {
      switch (text.classAt(i)) {
        case VERB, AUXILIARY, TO, PRONOUN, NEGATION, SUBORDINATOR, GERUND -> {
          return false;
        }
        default -> {}
      }
    }
    return true;
  }

  private static boolean isMoreOrLess(String word) {
    return switch (word) {
      case "more", "less", "fewer", "enough", "no", "better", "somewhere", "my", "not" -> true;
      default -> false;
    };
  }

  /** Words that name a quality or a state, by their ending. */
  private static boolean isQuality(Token head) {
    String word = head.lemma();
    return word.endsWith("ness")
        || word.endsWith("ity")
        || word.endsWith("ance")
        || word.endsWith("ence")
        || word.endsWith("ship")
        || word.endsWith("dom")
        || word.endsWith("hood")
        || word.endsWith("ety")
        || word.endsWith("ing")
        || word.endsWith("ache")
        || word.endsWith("itis")
        || word.endsWith("osis")
        || word.endsWith("aemia")
        || word.endsWith("algia")
        || word.endsWith("phobia")
        || word.endsWith("plegia");
  }

  /** "Weekly weight": what is done to a timetable. */
  private static boolean isRoutine(Text text, Range phrase) {
    for (int i = Math.max(0, phrase.from() - 1); i < phrase.to(); i++) {
      switch (text.token(i).word()) {
        case "weekly",
            "fortnightly",
            "monthly",
            "annual",
            "yearly",
            "hourly",
            "nightly",
            "quarterly" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean isProvider(Text text, int at) {
    Token token = text.token(at);
    return vocabulary.on(Topic.ORGANISATIONS).has(token)
        || vocabulary.on(Topic.ROLES).has(token.word(), "role")
            && !vocabulary.on(Topic.RELATIONS).has(token);
  }

  /** "nails to be cut", "dressing to be changed". */
  private boolean isDutyFor(Text text, int at) {
    return text.isAt(at, WordClass.TO)
        && text.isAt(at + 1, "be")
        && text.isAt(at + 2, WordClass.PARTICIPLE)
        && (is(text, at + 2, "staff") || is(text, at + 2, "task"));
  }

  /** "Probation supervision": help named after who gives it. */
  private boolean isGivenBy(Text text, Range phrase) {
    for (int i = phrase.from(); i < phrase.to() - 1; i++) {
      var listed = vocabulary.on(Topic.SERVICES).longestAt(text, i);
      boolean service = listed != null && !listed.entry().kind().equals("need");
      if (service || vocabulary.on(Topic.ORGANISATIONS).longestAt(text, i) != null) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHours(Text text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.isAt(i, WordClass.NUMBER)
          && (text.isAt(i + 1, "hr")
              || text.isAt(i + 1, "hrs")
              || text.isAt(i + 1, "hour")
              || text.isAt(i + 1, "hours"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHelping(Token head) {
    return switch (head.lemma()) {
      case "help",
          "support",
          "assistance",
          "care",
          "prompting",
          "prompt",
          "encouragement",
          "supervision",
          "reminding",
          "reminder",
          "guidance",
          "advice",
          "information",
          "reassurance" ->
          true;
      default -> false;
    };
  }

  private Finding helping(Text text, NeedThing.Named named, int to) {
    int after = named.phrase().to();
    boolean counted =
        text.isAt(named.phrase().from(), WordClass.NUMBER)
            || isHours(text, after, to)
            || isGivenBy(text, named.phrase());
    if (counted) {
      return new Finding(NeedKind.SERVICE, named.phrase(), TASK_QUESTION);
    }
    if (after < to) {
      if (text.isAt(after, "from") || text.isAt(after, "by")) {
        NeedThing.Named giver = things.at(text, after + 1, to);
        if (giver.isServiceLike()) {
          return new Finding(giver.kind(), giver.words(), giver.question());
        }
      }
      if (text.isAt(after, WordClass.TO)) {
        Finding aim = verb(text, after + 1, to, true);
        boolean servicesAim = vocabulary.on(Topic.SERVICE_AIMS).longestAt(text, after + 1) != null;
        return !aim.kind.isNeed() && servicesAim
            ? aim
            : Finding.need(new Range(named.phrase().from(), to));
      }
      if (text.isAt(after, "with")
          || text.isAt(after, "in")
          || text.isAt(after, "around")
          || text.isAt(after, "when")
          || text.isAt(after, "and")
          || text.isAt(after, "at")) {
        return Finding.need(new Range(named.phrase().from(), to));
      }
    }
    boolean bare = named.phrase().size() == 1 && after >= to;
    boolean support = text.token(after - 1).is("support") || text.token(after - 1).is("care");
    if (isScheduled(text, after, to) || support && (bare || !named.isNeed())) {
      return new Finding(NeedKind.SERVICE, named.phrase(), TASK_QUESTION);
    }
    return Finding.need(named.phrase());
  }

  private Finding verb(Text text, int from, int to, boolean infinitive) {
    int at = from;
    while (at < to && (text.isAt(at, WordClass.ADVERB) || text.isAt(at, WordClass.NEGATION))) {
      at++;
    }
    if (at >= to) {
      return Finding.need(new Range(from, to));
    }
    Range whole = new Range(at, to);
    if (Negation.isIn(text, new Range(from, to)) || text.isAt(at + 1, "able")) {
      return Finding.need(whole);
    }
    String verb = text.token(at).lemma();
    if (verb.equals("be")) {
      return being(text, at, to);
    }
    if (verb.equals("have") || verb.equals("get") || verb.equals("need")) {
      Finding causative = causative(text, at, to);
      if (causative != null) {
        return causative;
      }
    }
    if (is(text, at, "receiving") && !isMovingUnaided(text, at)) {
      NeedThing.Named object = object(text, at + 1, to);
      if (object.isServiceLike()) {
        return new Finding(object.kind(), new Range(at, object.words().to()), object.question());
      }
    }
    if (is(text, at, "staff") && !text.isAt(at, WordClass.GERUND) && !isOwn(text, at + 1, to)) {
      return new Finding(NeedKind.TASK, whole, TASK_QUESTION);
    }
    boolean forOther =
        text.isAt(at + 1, "him")
            || text.isAt(at + 1, "her")
            || text.isAt(at + 1, "his")
            || text.isAt(at + 1, "them");
    if (!infinitive
        && is(text, at, "task")
        && (isScheduled(text, at + 1, to) || forOther)
        && !isOwn(text, at + 1, to)) {
      return new Finding(NeedKind.TASK, whole, TASK_QUESTION);
    }
    return Finding.need(whole);
  }

  private static boolean isMovingUnaided(Text text, int at) {
    return text.token(at).is("get") && text.isAt(at + 1, "to")
        || text.token(at).is("stay") && text.isAt(at + 1, "out");
  }

  private Finding being(Text text, int at, int to) {
    int next = at + 1;
    while (next < to && text.isAt(next, WordClass.ADVERB)) {
      next++;
    }
    if (next < to
        && text.isAt(next, WordClass.PARTICIPLE)
        && is(text, next, "staff")
        && !text.isAt(next + 1, WordClass.TO)) {
      return new Finding(NeedKind.TASK, new Range(at, to), TASK_QUESTION);
    }
    if (text.isAt(next, WordClass.PARTICIPLE)
        && text.isAt(next + 1, "by")
        && next + 2 < to
        && !isOwnPeople(text, next + 2, to)) {
      return new Finding(NeedKind.SERVICE, new Range(at, to), TASK_QUESTION);
    }
    if (text.isAt(next, "on")
        || text.isAt(next, "under")
        || text.isAt(next, "in")
        || text.isAt(next, WordClass.PARTICIPLE)
        || text.isAt(next, "see")) {
      NeedThing.Named object = object(text, next + 1, to);
      if (object.isServiceLike()
          && object.words().from() - next <= 4
          && !text.isAt(next + 1, "out")) {
        return new Finding(object.kind(), object.words(), object.question());
      }
    }
    return Finding.need(new Range(at, to));
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
  private Finding causative(Text text, int at, int to) {
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
        if (isHeeded(text.token(participle))) {
          return Finding.need(new Range(at, to));
        }
        return is(text, participle, "task") || is(text, participle, "staff")
            ? new Finding(NeedKind.TASK, new Range(at, participle + 1), TASK_QUESTION)
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

  private static boolean isHeeded(Token participle) {
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

  private NeedThing.Named object(Text text, int from, int to) {
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

  /** A need is there all the time; what comes at set times is a service. */
  private static boolean isScheduled(Text text, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = text.token(i).word();
      switch (word) {
        case "daily",
            "weekly",
            "fortnightly",
            "monthly",
            "hourly",
            "nightly",
            "weekday",
            "weekdays",
            "hours",
            "hrs",
            "mornings",
            "mondays",
            "tuesdays",
            "wednesdays",
            "thursdays",
            "fridays",
            "saturdays",
            "sundays",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday" -> {
          return true;
        }
        case "x" -> {
          return true;
        }
        case "times", "weeks", "days", "months", "once", "twice" -> {
          return text.isAt(i - 1, WordClass.NUMBER) || word.equals("once") || word.equals("twice");
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isDosed(Text text, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (text.isAt(i, WordClass.NUMBER)) {
        switch (text.token(i + 1).word()) {
          case "mg", "mcg", "ml", "mls", "micrograms", "g", "puffs", "units" -> {
            return true;
          }
          default -> {}
        }
      }
    }
    return false;
  }

  private boolean is(Text text, int at, String sense) {
    return vocabulary.on(Topic.VERB_SENSES).has(text.token(at).lemma(), sense);
  }

  private Optional<DecidingWords> thirdPerson(Text text) {
    if (text.clauses().isEmpty()) {
      return Optional.empty();
    }
    NeedOpening opening = NeedOpening.of(text, text.clauses().get(0).range(), vocabulary);
    if (opening.firstPerson() || opening.subject().size() == 0 && !opening.asks()) {
      return Optional.empty();
    }
    if (opening.subject().size() > 0) {
      return isSomebody(text, opening.subject())
          ? Optional.of(DecidingWords.of(Input.TEXT, text, opening.subject()))
          : Optional.empty();
    }
    int from = text.clauses().get(0).range().from();
    return text.token(from).word().endsWith("s")
        ? Optional.of(DecidingWords.of(Input.TEXT, text, new Range(from, from + 1)))
        : Optional.empty();
  }

  private boolean isSomebody(Text text, Range subject) {
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

  /**
   * Whether a need says no more than one of its actions: every word of content in it, or nearly
   * every one, stands in the action too (R081). Needs of fewer than two words of content never do,
   * for short ones overlap by chance.
   */
  public boolean repeats(String need, String action) {
    Set<String> needed = content(Text.of(need));
    if (needed.size() < 2) {
      return false;
    }
    Set<String> done = content(Text.of(action));
    int shared = 0;
    for (String word : needed) {
      if (done.contains(word)) {
        shared++;
      }
    }
    return shared >= 2 && shared * 5 >= needed.size() * 4;
  }

  private static Set<String> content(Text text) {
    Set<String> words = new HashSet<>();
    for (int i = 0; i < text.size(); i++) {
      switch (text.classAt(i)) {
        case NOUN, VERB, GERUND, PARTICIPLE, ADJECTIVE -> {
          String lemma = text.token(i).lemma();
          if (!lemma.equals("need")
              && !lemma.equals("be")
              && !lemma.equals("have")
              && !lemma.equals("want")
              && !lemma.equals("get")) {
            words.add(lemma);
          }
        }
        default -> {}
      }
    }
    return words;
  }
}
