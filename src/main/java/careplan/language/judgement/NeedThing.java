package careplan.language.judgement;

import careplan.language.Range;
import careplan.language.Text;
import careplan.language.Token;
import careplan.language.Topic;
import careplan.language.Vocabulary;
import careplan.language.WordClass;
import careplan.language.WordList;

/** Says of a noun phrase whether its head is a service, a role or a thing. */
final class NeedThing {

  private final Vocabulary vocabulary;

  NeedThing(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What a phrase names; {@code kind} is null where no list and no ending tells. */
  record Named(NeedKind kind, Range words, Range phrase, String question) {

    boolean isNeed() {
      return kind == NeedKind.NEED;
    }

    boolean isServiceLike() {
      return kind != null && kind != NeedKind.NEED;
    }
  }

  /**
   * Whether a term of two words or more for something that is no need begins here, whatever part
   * its words seem to play.
   */
  boolean isListedThing(Text text, int at, int to) {
    WordList.Match match = vocabulary.on(Topic.SERVICES).longestAt(text, at);
    return match != null
        && match.range().size() > 1
        && match.range().to() <= to
        && !match.entry().kind().equals("need");
  }

  /** The noun phrase that begins at {@code from}. */
  Named at(Text text, int from, int to) {
    WordList services = vocabulary.on(Topic.SERVICES);
    int at = afterMeasureWords(text, from, to);
    int headEnd = at;
    WordList.Match last = null;
    boolean own = false;
    boolean begun = false;
    while (at < to) {
      WordList.Match match = services.longestAt(text, at);
      if (last != null
          && last.entry().kind().equals("need")
          && text.isAt(at - 1, WordClass.PREPOSITION)) {
        break;
      }
      if (match != null
          && match.range().to() <= to
          && (isNominal(text, at) || match.range().size() > 1 || !begun)) {
        last = match;
        at = match.range().to();
        headEnd = at;
        begun = true;
        continue;
      }
      WordClass wordClass = text.classAt(at);
      own |= text.token(at).is("own");
      if (begun && text.token(at).is("x")) {
        break;
      }
      if (begun
          && text.token(at).word().equals("'")
          && text.isAt(at + 1, WordClass.NOUN)
          && NeedWords.isUnitOfTime(text.token(at - 1).lemma())) {
        at++;
        continue;
      }
      if (wordClass == WordClass.NOUN) {
        headEnd = at + 1;
        begun = true;
      } else if (!isBeforeHead(text, at, begun)) {
        break;
      }
      at++;
    }
    if (last != null
        && last.entry().kind().equals("need")
        && text.isAt(last.range().to() - 1, WordClass.PREPOSITION)) {
      return new Named(NeedKind.NEED, last.range(), last.range(), "");
    }
    Range phrase = new Range(from, Math.max(headEnd, from));
    if (phrase.size() == 0) {
      return new Named(null, phrase, phrase, "");
    }
    if (own) {
      return new Named(NeedKind.NEED, phrase, phrase, "");
    }
    if (last != null && last.range().to() == headEnd) {
      return new Named(kind(last.entry().kind()), last.range(), phrase, last.entry().plain());
    }
    Range head = new Range(headEnd - 1, headEnd);
    if (last != null
        && !last.entry().kind().equals("need")
        && !vocabulary.on(Topic.GENERAL_NOUNS).has(text.token(headEnd - 1))
        && !isTrouble(text.token(headEnd - 1))) {
      return new Named(
          kind(last.entry().kind()),
          new Range(last.range().from(), headEnd),
          phrase,
          last.entry().plain());
    }
    return new Named(byShape(text, headEnd - 1), head, phrase, "");
  }

  /**
   * Just past "one of them", "a couple of", "a course of", "some sort of": what follows is meant.
   */
  private static int afterMeasureWords(Text text, int from, int to) {
    int at = from;
    while (at < to
        && (text.isAt(at, WordClass.DETERMINER)
            || text.isAt(at, WordClass.ADJECTIVE)
            || text.isAt(at, WordClass.NUMBER) && !text.isAt(at + 1, "of"))) {
      at++;
    }
    if (at + 2 >= to || !text.isAt(at + 1, "of")) {
      return from;
    }
    boolean measures =
        switch (text.token(at).lemma()) {
          case "one",
              "couple",
              "pair",
              "set",
              "bit",
              "sort",
              "kind",
              "type",
              "course",
              "block",
              "supply",
              "lot",
              "series",
              "range",
              "few",
              "period",
              "piece",
              "some",
              "two",
              "more",
              "hour",
              "week",
              "month",
              "day" ->
              true;
          default -> false;
        };
    if (!measures) {
      return from;
    }
    at += 2;
    while (at + 1 < to && text.isAt(at, WordClass.PRONOUN)) {
      at++;
    }
    return at;
  }

  private static boolean isTrouble(Token head) {
    return switch (head.lemma()) {
      case "trouble",
          "difficulty",
          "problem",
          "worry",
          "effect",
          "effects",
          "delay",
          "wait",
          "anxiety",
          "fear",
          "food",
          "cost",
          "letter",
          "noise",
          "burden",
          "jargon",
          "bill",
          "debt",
          "money" ->
          true;
      default -> false;
    };
  }

  private static boolean isNominal(Text text, int at) {
    WordClass wordClass = text.classAt(at);
    return wordClass == WordClass.NOUN
        || wordClass == WordClass.ADJECTIVE
        || wordClass == WordClass.GERUND
        || wordClass == WordClass.NUMBER
        || wordClass == WordClass.PARTICIPLE
        || wordClass == WordClass.POSSESSIVE;
  }

  private static boolean isBeforeHead(Text text, int at, boolean begun) {
    return switch (text.classAt(at)) {
      case DETERMINER, NUMBER -> !begun;
      case POSSESSIVE, ADJECTIVE -> true;
      case ADVERB -> !begun;
      case GERUND -> text.isAt(at + 1, WordClass.NOUN);
      case PARTICIPLE ->
          text.isAt(at + 1, WordClass.NOUN) || !begun && text.isAt(at + 1, WordClass.ADJECTIVE);
      default -> false;
    };
  }

  static NeedKind kind(String listed) {
    return switch (listed) {
      case "need" -> NeedKind.NEED;
      case "profession" -> NeedKind.ROLE;
      case "equipment", "medicine", "benefit" -> NeedKind.THING;
      default -> NeedKind.SERVICE;
    };
  }

  private NeedKind byShape(Text text, int head) {
    Token token = text.token(head);
    if (!token.isWord()) {
      return null;
    }
    String word = token.lemma();
    var near = vocabulary.on(Topic.SERVICES).near(token);
    if (near.isPresent() && !near.get().kind().equals("need")) {
      return kind(near.get().kind());
    }
    if (ends(
        word,
        "therapy",
        "ology",
        "iatry",
        "ectomy",
        "oscopy",
        "plasty",
        "iatrics",
        "ometry",
        "apheresis")) {
      return NeedKind.SERVICE;
    }
    if (word.length() > 6
        && ends(
            word,
            "pril",
            "sartan",
            "olol",
            "dipine",
            "statin",
            "prazole",
            "zepam",
            "mycin",
            "cillin",
            "xaban",
            "gliptin",
            "glutide",
            "triptyline",
            "oxetine",
            "mab",
            "setron",
            "profen",
            "peridone",
            "apine",
            "idone",
            "gliflozin",
            "cycline",
            "conazole",
            "barbital")) {
      return NeedKind.THING;
    }
    if (word.length() > 6 && ends(word, "ologist", "iatrist", "therapist", "trician", "nurse")) {
      return NeedKind.ROLE;
    }
    if (text.isAllCapitals(head)
        && token.end() - token.start() <= 6
        && !isAllCapitals(text)
        && !vocabulary.on(Topic.KNOWN_ABBREVIATIONS).has(token.word())) {
      return NeedKind.SERVICE;
    }
    return null;
  }

  /** Whether the whole text is shouted; then capitals say nothing. */
  private static boolean isAllCapitals(Text text) {
    if (text.size() < 3) {
      return false;
    }
    for (int i = 0; i < text.size(); i++) {
      if (text.token(i).isWord()
          && text.token(i).end() - text.token(i).start() > 1
          && !text.isAllCapitals(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean ends(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
