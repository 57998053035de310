package careplan.language.judgement;

import careplan.language.Range;
import careplan.language.Text;
import careplan.language.Token;
import careplan.language.Topic;
import careplan.language.Vocabulary;
import careplan.language.WordClass;
import careplan.language.WordList;

/** Where the verb of a goal stands, who it is about and what in it can be seen. */
final class GoalWords {

  final Text text;
  final Amounts amounts;

  /** Index of the verb that says what happens, or -1. */
  final int verb;

  /** Tokens before the verb: who is spoken of, and words of wanting and ability. */
  final Range before;

  final boolean ability;

  /** Which words are a way of speaking: "get back on track". */
  private final boolean[] figures;

  private final Vocabulary vocabulary;

  GoalWords(Text text, Vocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.figures = figures(text, vocabulary);
    this.amounts = Amounts.of(text).outside(text, figures);
    int at = 0;
    int found = -1;
    boolean able = false;
    while (at < text.size()) {
      WordClass wordClass = text.classAt(at);
      Token token = text.token(at);
      if (amounts.isLimit(at)) {
        at++;
        continue;
      }
      boolean verbal =
          wordClass == WordClass.VERB
              || wordClass == WordClass.GERUND
              || wordClass == WordClass.PARTICIPLE && text.isAt(at - 1, "be")
              || wordClass == WordClass.AUXILIARY && token.is("be");
      if (verbal) {
        able |= token.is("be") && (text.isAt(at + 1, "able") || text.isAt(at + 1, "confident"));
        if (!isOpening(text, at)) {
          found = at;
          break;
        }
      }
      at++;
    }
    this.verb = found;
    this.ability = able;
    this.before = new Range(0, Math.max(found, 0));
  }

  private static boolean[] figures(Text text, Vocabulary vocabulary) {
    boolean[] figures = new boolean[text.size()];
    WordList list = vocabulary.on(Topic.FIGURES_OF_SPEECH);
    for (int i = 0; i < figures.length; i++) {
      WordList.Match match = list.longestAt(text, i);
      for (int at = i; match != null && at < match.range().to(); at++) {
        figures[at] = true;
      }
    }
    return figures;
  }

  /** Whether the verb belongs to a way of speaking, so that it names no deed. */
  boolean isFigurative() {
    return verb >= 0 && figures[verb];
  }

  /** "want", "be able", "try", "start", "help him": what is meant comes after. */
  private static boolean isOpening(Text text, int at) {
    boolean infinitive = text.isAt(at + 1, WordClass.TO);
    return switch (text.token(at).lemma()) {
      case "be" ->
          text.isAt(at + 1, WordClass.PARTICIPLE)
              || text.isAt(at + 1, "able")
              || text.isAt(at + 1, WordClass.GERUND)
              || text.isAt(at + 2, WordClass.TO) && text.isAt(at + 1, WordClass.ADJECTIVE)
              || text.isAt(at + 1, WordClass.PARTICIPLE) && text.isAt(at + 2, WordClass.TO)
              || text.isAt(at + 1, WordClass.TO);
      case "want", "like", "wish", "need", "ask", "expect", "love", "prefer" ->
          infinitiveSoon(text, at);
      case "hope",
          "aim",
          "try",
          "plan",
          "agree",
          "remember",
          "learn",
          "continue",
          "choose",
          "manage",
          "begin" ->
          infinitive;
      case "start", "keep", "enjoy" -> infinitive || text.isAt(at + 1, WordClass.GERUND);
      case "help", "enable", "support", "allow", "get" ->
          text.isAt(at + 2, WordClass.TO) && !text.isAt(at + 1, WordClass.ADVERB);
      case "work" -> text.isAt(at + 1, "towards") && text.isAt(at + 2, WordClass.GERUND);
      case "go" -> text.isAt(at + 1, "to") && text.isAt(at + 1, WordClass.TO);
      default -> false;
    };
  }

  /** "want my parents to stop". */
  private static boolean infinitiveSoon(Text text, int at) {
    for (int i = at + 1; i < Math.min(text.size(), at + 5); i++) {
      if (text.isAt(i, WordClass.TO)) {
        return true;
      }
      if (text.isAt(i, WordClass.VERB) || text.isAt(i, WordClass.PUNCTUATION)) {
        return false;
      }
    }
    return false;
  }

  boolean isNegated() {
    return verb > 0
        && (text.isAt(verb - 1, WordClass.NEGATION) || text.isAt(verb - 2, WordClass.NEGATION));
  }

  boolean isPassive() {
    return verb > 0 && text.isAt(verb, WordClass.PARTICIPLE);
  }

  boolean verbIs(String sense) {
    return verb >= 0 && vocabulary.on(Topic.VERB_SENSES).has(text.token(verb).lemma(), sense);
  }

  String verbLemma() {
    return verb < 0 ? "" : text.token(verb).lemma();
  }

  /** The first word of content that names something to be seen, or -1. */
  int concreteNoun(int from) {
    int at = from;
    WordList general = vocabulary.on(Topic.GENERAL_NOUNS);
    WordList filler = vocabulary.on(Topic.FILLER_WORDS);
    while (at < text.size()) {
      WordList.Match match = general.longestAt(text, at);
      WordList.Match fill = match == null ? filler.longestAt(text, at) : null;
      if (match != null && match.entry().kind().equals("particular")) {
        return match.range().to() - 1;
      }
      if (match != null) {
        at = match.range().to();
      } else if (fill != null) {
        at = fill.range().to();
      } else {
        if (isContent(at) && isEmptyHead(at + 1)) {
          at += 2;
          continue;
        }
        if (isContent(at) || isActivity(at) || isToldSomebody(at)) {
          return at;
        }
        at++;
      }
    }
    return -1;
  }

  /**
   * "avoidance behaviours", "communication skills": the head says too little, whatever the kind.
   */
  private boolean isEmptyHead(int at) {
    if (at >= text.size() || text.isAt(at + 1, WordClass.NOUN)) {
      return false;
    }
    return switch (text.token(at).lemma()) {
      case "behaviour", "skill", "issue", "symptom", "outcome", "need", "difficulty", "problem" ->
          true;
      default -> false;
    };
  }

  private boolean isContent(int at) {
    Token token = text.token(at);
    if (!token.isWord()
        || amounts.isLimit(at)
        || figures[at]
        || AbstractNouns.is(token, vocabulary)
        || isUnitOfTime(token)
        || token.word().startsWith("confiden")
        || token.is("level")) {
      return false;
    }
    if (isSomebody(at)) {
      return verb >= 0
          && (BetweenPeople.is(text.token(verb).lemma())
              || verbIs("deed") && at > verb && !GoalShape.isWideDeed(this)
              || text.isAt(verb, "have") && text.isAt(at + 1, WordClass.PREPOSITION));
    }
    return text.isAt(at, WordClass.NOUN) && token.end() - token.start() > 1;
  }

  private boolean isSomebody(int at) {
    Token token = text.token(at);
    return vocabulary.on(Topic.PERSON_WORDS).has(token)
        || vocabulary.on(Topic.RELATIONS).has(token)
        || vocabulary.on(Topic.ROLES).has(token.lemma(), "role")
        || vocabulary.on(Topic.ROLES).has(token.word(), "role")
        || text.isCapitalised(at) && vocabulary.on(Topic.FIRST_NAMES).has(token.lemma());
  }

  /** "swimming", "knitting": a thing done, in the form of a noun. */
  private boolean isActivity(int at) {
    return text.isAt(at, WordClass.GERUND)
        && at != verb
        && vocabulary.on(Topic.VERB_SENSES).has(text.token(at).lemma(), "activity");
  }

  /** "Tell someone": that it is said is what counts, whoever hears it. */
  private boolean isToldSomebody(int at) {
    boolean somebody =
        text.token(at).word().equals("someone") || text.token(at).word().equals("somebody");
    return somebody
        && verb >= 0
        && (text.token(verb).is("tell")
            || text.token(verb).is("ring")
            || text.token(verb).is("speak")
            || text.token(verb).is("talk")
            || text.token(verb).is("phone"));
  }

  private static boolean isUnitOfTime(Token token) {
    return switch (token.lemma()) {
      case "minute",
          "min",
          "mins",
          "hour",
          "day",
          "week",
          "month",
          "year",
          "time",
          "times",
          "morning",
          "evening",
          "afternoon",
          "night",
          "weekday",
          "weekend",
          "today",
          "tomorrow",
          "moment",
          "occasion",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "weekdays",
          "weekends",
          "am",
          "pm",
          "daily",
          "bedtime",
          "midnight",
          "noon" ->
          true;
      default -> false;
    };
  }

  /**
   * Whether what the verb is done to is too wide to say what is done: "take medication", "do
   * exercise".
   */
  boolean isObjectGeneral() {
    int at = verb + 1;
    if (verb < 0) {
      return false;
    }
    while (at < text.size() && isBeforeNoun(at)) {
      at++;
    }
    WordList.Match match =
        at < text.size() ? vocabulary.on(Topic.GENERAL_NOUNS).longestAt(text, at) : null;
    if (match == null
        || match.entry().kind().equals("particular")
        || text.isAt(at, WordClass.PREPOSITION)
        || text.isAt(at, WordClass.ADVERB)) {
      return false;
    }
    int after = match.range().to();
    if (isQuantity(text.token(after - 1).lemma())
        && text.isAt(after, "of")
        && concreteNoun(after + 1) >= 0) {
      return false;
    }
    while (after < text.size() && text.isAt(after, WordClass.NOUN)) {
      WordList.Match more = vocabulary.on(Topic.GENERAL_NOUNS).longestAt(text, after);
      if (more == null) {
        return false;
      }
      after = more.range().to();
    }
    return true;
  }

  /** "two activities", "all 4 of them": so many of what is too wide to picture. */
  boolean isOfNothingInParticular(Range number) {
    int at = number.to();
    if (at >= text.size() || !text.isAt(number.to() - 1, WordClass.NUMBER)) {
      return false;
    }
    if (text.isAt(at, "of")) {
      return text.isAt(at + 1, WordClass.PRONOUN);
    }
    if (isTelling()) {
      return false;
    }
    while (at < text.size() && text.isAt(at, WordClass.ADJECTIVE)) {
      at++;
    }
    WordList.Match match =
        at < text.size() ? vocabulary.on(Topic.GENERAL_NOUNS).longestAt(text, at) : null;
    while (match != null && match.range().to() < text.size()) {
      int next = match.range().to();
      if (!text.isAt(next, WordClass.NOUN)) {
        break;
      }
      match = vocabulary.on(Topic.GENERAL_NOUNS).longestAt(text, next);
    }
    return match != null && match.entry().kind().equals("general");
  }

  /** "verbalise three coping skills": that they are named is what is seen. */
  private boolean isTelling() {
    return switch (verbLemma()) {
      case "verbalise", "name", "list", "state", "identify", "say", "tell", "describe" -> true;
      default -> false;
    };
  }

  /** "intake of rice", "number of cigarettes": what is counted comes after. */
  private static boolean isQuantity(String lemma) {
    return switch (lemma) {
      case "intake",
          "frequency",
          "quantity",
          "amount",
          "consumption",
          "number",
          "portion",
          "use",
          "time" ->
          true;
      default -> false;
    };
  }

  private boolean isBeforeNoun(int at) {
    WordClass wordClass = text.classAt(at);
    return wordClass == WordClass.DETERMINER
        || wordClass == WordClass.POSSESSIVE
        || wordClass == WordClass.ADJECTIVE
            && vocabulary.on(Topic.GENERAL_NOUNS).longestAt(text, at) == null;
  }

  /** Where "by" and what is done begin: "relax by walking to the harbour". */
  int method() {
    for (int i = Math.max(verb, 0) + 1; i + 2 < text.size(); i++) {
      if (text.isAt(i, "by")
          && text.isAt(i + 1, WordClass.GERUND)
          && !vocabulary.on(Topic.GENERAL_NOUNS).has(text.token(i + 2))) {
        return i;
      }
    }
    return -1;
  }

  boolean hasCompany() {
    return GoalEvents.hasCompany(this, vocabulary);
  }

  DecidingWords words(Input input, Range range) {
    return DecidingWords.of(input, text, range);
  }

  Range rest() {
    return new Range(Math.max(verb, 0), text.size());
  }
}
