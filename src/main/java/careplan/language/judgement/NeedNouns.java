package careplan.language.judgement;

import careplan.language.Range;
import careplan.language.Text;
import careplan.language.Token;
import careplan.language.Topic;
import careplan.language.Vocabulary;
import careplan.language.WordClass;

/** Judges a need that is put as a noun: "company", "day centre", "help with shopping". */
final class NeedNouns {

  private final Vocabulary vocabulary;
  private final NeedThing things;
  private final NeedVerbs verbs;
  private final Senses senses;

  NeedNouns(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.things = new NeedThing(vocabulary);
    this.verbs = new NeedVerbs(vocabulary);
    this.senses = new Senses(vocabulary);
  }

  NeedFinding noun(Text text, int at, int to, boolean firstPerson) {
    NeedThing.Named named = things.at(text, at, to);
    int after = named.phrase().to();
    if (named.phrase().size() == 0 || NeedWords.isTroubleWith(text, at)) {
      return NeedFinding.need(new Range(at, to));
    }
    if (text.isAt(at, "more") && isPaidFor(text.token(after - 1)) && after - at == 2) {
      return new NeedFinding(NeedKind.SERVICE, named.phrase(), NeedFinding.TASK_QUESTION);
    }
    if (firstPerson && NeedWords.isTime(text, at, named.phrase())) {
      return NeedFinding.need(new Range(at, to));
    }
    if (text.isAt(after, WordClass.TO)) {
      if (text.isAt(after + 1, "stop") || text.isAt(after + 1, WordClass.NEGATION)) {
        return NeedFinding.need(new Range(at, to));
      }
      if (isProvider(text, after - 1)) {
        return new NeedFinding(
            NeedKind.TASK, new Range(at, Math.min(after + 2, to)), NeedFinding.TASK_QUESTION);
      }
    }
    if (text.isAt(after, WordClass.GERUND)
        && text.isAt(at - 1, "need")
        && (senses.is(text, after, "task") || senses.is(text, after, "staff"))) {
      return new NeedFinding(NeedKind.TASK, new Range(at, to), NeedFinding.TASK_QUESTION);
    }
    if (isHelping(text.token(after - 1))
        && (named.kind() == null || named.isNeed() || named.phrase().size() == 1)) {
      return helping(text, named, to);
    }
    if (after < to && text.isAt(after, WordClass.PARTICIPLE)) {
      if (NeedVerbs.isHeeded(text.token(after))
          || NeedWords.isUnitOfTime(text.token(after - 1).lemma())
          || named.isNeed() && !senses.is(text, after, "task")) {
        return NeedFinding.need(new Range(at, after + 1));
      }
      if (named.isServiceLike()
          || senses.is(text, after, "task")
          || senses.is(text, after, "staff")) {
        return new NeedFinding(
            named.isServiceLike() ? named.kind() : NeedKind.TASK,
            new Range(at, after + 1),
            NeedFinding.TASK_QUESTION);
      }
    }
    if (named.isServiceLike()) {
      return new NeedFinding(named.kind(), named.words(), named.question());
    }
    if (isDutyFor(text, after)) {
      return new NeedFinding(NeedKind.TASK, new Range(at, to), NeedFinding.TASK_QUESTION);
    }
    if (text.token(after - 1).is("place")
        && (text.isAt(after, "at") || text.isAt(after, "in"))
        && isNamedHouse(text, after + 1, to)) {
      return new NeedFinding(NeedKind.SERVICE, new Range(at, to), NeedFinding.TASK_QUESTION);
    }
    if (text.isAt(after, WordClass.PREPOSITION) && text.token(after - 1).is("place")) {
      NeedThing.Named where = things.at(text, after + 1, to);
      if (where.isServiceLike()) {
        return new NeedFinding(where.kind(), where.words(), where.question());
      }
    }
    if (named.isNeed() && text.isAt(after, WordClass.CONJUNCTION)) {
      NeedThing.Named second = things.at(text, after + 1, to);
      if (second.isServiceLike()) {
        return new NeedFinding(second.kind(), second.words(), second.question());
      }
    }
    if (named.isNeed()) {
      return Timetable.isRoutine(text, named.phrase())
          ? new NeedFinding(NeedKind.TASK, named.phrase(), NeedFinding.TASK_QUESTION)
          : NeedFinding.need(named.words());
    }
    if (Timetable.isScheduled(text, after, to) || Timetable.isDosed(text, at, to)) {
      return new NeedFinding(NeedKind.SERVICE, new Range(at, to), NeedFinding.TASK_QUESTION);
    }
    return isThingOfNobodys(text, named, at, to, firstPerson)
        ? new NeedFinding(
            NeedKind.THING, named.phrase(), "What would this make possible for the person?")
        : NeedFinding.need(named.phrase());
  }

  /**
   * A phrase that names something, says nothing of anybody and has no verb. What people need is
   * said with a verb, or with one of the words for what everyone needs; what is named like an item
   * on an order, without an article or noun upon noun, is something to be supplied. What has an
   * article or is asked for in the first person ("a quiet corner", "I need sunlight") may as well
   * be what is longed for.
   */
  private boolean isThingOfNobodys(
      Text text, NeedThing.Named named, int from, int to, boolean firstPerson) {
    int head = named.phrase().to() - 1;
    if (isMoreOrLess(text.token(from).word())
        || text.isAt(from, WordClass.POSSESSIVE)
        || firstPerson && NeedWords.saysMore(text, head + 1, to)
        || vocabulary.on(Topic.FIRST_NAMES).has(text.token(from).word())
        || NeedWords.isTime(text, from, named.phrase())
        || vocabulary.on(Topic.GENERAL_NOUNS).has(text.token(head))
        || !text.isAt(head, WordClass.NOUN)
        || (firstPerson || text.isAt(from, WordClass.DETERMINER)) && !isCompound(text, from, head)
        || isQuality(text.token(head))) {
      return false;
    }
    for (int i = from; i < Math.min(text.size(), from + NeedWords.REACH); i++) {
      switch (text.classAt(i)) {
        case VERB, AUXILIARY, PRONOUN, NEGATION, SUBORDINATOR -> {
          return false;
        }
        case TO, GERUND -> {
          if (i < to) {
            return false;
          }
        }
        default -> {}
      }
    }
    return true;
  }

  private static boolean isCompound(Text text, int from, int head) {
    return head > from
        && (text.isAt(head - 1, WordClass.NOUN) || text.isAt(head - 1, WordClass.GERUND))
        && !NeedWords.isUnitOfTime(text.token(head - 1).lemma());
  }

  /** "at Maple House": a capital, and at the end a word for a building or a scheme. */
  private static boolean isNamedHouse(Text text, int from, int to) {
    if (from >= to || !text.isCapitalised(from)) {
      return false;
    }
    return switch (text.token(to - 1).word()) {
      case "house",
          "lodge",
          "court",
          "manor",
          "centre",
          "unit",
          "villa",
          "grange",
          "hall",
          "hospital",
          "ward",
          "project",
          "scheme",
          "cottage",
          "view",
          "gardens" ->
          true;
      default -> false;
    };
  }

  /** "more hours", "more visits": of what is counted and paid for. */
  private static boolean isPaidFor(Token head) {
    return switch (head.word()) {
      case "hours", "visits", "sessions", "carers", "staff", "input", "care", "calls" -> true;
      default -> false;
    };
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

  boolean isProvider(Text text, int at) {
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
        && (senses.is(text, at + 2, "staff") || senses.is(text, at + 2, "task"));
  }

  private NeedFinding helping(Text text, NeedThing.Named named, int to) {
    int after = named.phrase().to();
    boolean counted =
        text.isAt(named.phrase().from(), WordClass.NUMBER)
            || Timetable.isHours(text, after, to)
            || isGivenBy(text, named.phrase());
    if (counted) {
      return new NeedFinding(NeedKind.SERVICE, named.phrase(), NeedFinding.TASK_QUESTION);
    }
    if (after < to) {
      if (text.isAt(after, "from") || text.isAt(after, "by")) {
        NeedThing.Named giver = things.at(text, after + 1, to);
        if (giver.isServiceLike()) {
          return new NeedFinding(giver.kind(), giver.words(), giver.question());
        }
      }
      if (text.isAt(after, WordClass.TO)) {
        NeedFinding aim = verbs.verb(text, after + 1, to, true);
        boolean servicesAim = vocabulary.on(Topic.SERVICE_AIMS).longestAt(text, after + 1) != null;
        return !aim.kind().isNeed() && servicesAim
            ? aim
            : NeedFinding.need(new Range(named.phrase().from(), to));
      }
      if (text.isAt(after, "with")
          || text.isAt(after, "in")
          || text.isAt(after, "around")
          || text.isAt(after, "when")
          || text.isAt(after, "and")
          || text.isAt(after, "at")) {
        return NeedFinding.need(new Range(named.phrase().from(), to));
      }
    }
    boolean bare = named.phrase().size() == 1 && after >= to;
    boolean support = text.token(after - 1).is("support") || text.token(after - 1).is("care");
    if (Timetable.isScheduled(text, after, to) || support && (bare || !named.isNeed())) {
      return new NeedFinding(NeedKind.SERVICE, named.phrase(), NeedFinding.TASK_QUESTION);
    }
    return NeedFinding.need(named.phrase());
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
}
