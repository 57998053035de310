package careplan.language.judgement;

import careplan.language.Range;
import careplan.language.Text;
import careplan.language.Token;
import careplan.language.Topic;
import careplan.language.Vocabulary;
import careplan.language.WordClass;

/** Of whom a word is said. */
final class Predicates {

  /** How many words back a subject is looked for. */
  private static final int REACH = 30;

  private Predicates() {}

  /**
   * Whether the words are said of a person: "she is demanding", "a difficult man", or alone in a
   * list of remarks.
   */
  static boolean isOfPerson(Text text, Range words, Vocabulary vocabulary) {
    int after = words.to();
    boolean doing = text.isAt(after - 1, WordClass.GERUND);
    if (doing
        && (text.isAt(after, WordClass.DETERMINER)
            || text.isAt(after, WordClass.POSSESSIVE)
            || text.isAt(after, WordClass.PRONOUN))) {
      return false;
    }
    if (after < text.size() && text.isAt(after, WordClass.NOUN)) {
      return isPerson(text, after, vocabulary) || Conduct.is(text.token(after));
    }
    int before = words.from() - 1;
    while (before >= 0
        && words.from() - before < REACH
        && (text.isAt(before, WordClass.ADVERB)
            || text.isAt(before, "a")
            || text.isAt(before, "bit")
            || text.isAt(before, "rather")
            || text.isAt(before, "little"))) {
      before--;
    }
    if (before < 0
        || text.isAt(before, WordClass.PUNCTUATION)
        || text.isAt(before, WordClass.CONJUNCTION)) {
      boolean bare =
          after >= text.size()
              || text.isAt(after, WordClass.PUNCTUATION)
              || text.isAt(after, WordClass.CONJUNCTION)
              || text.isAt(after, "with")
              || text.isAt(after, "towards")
              || text.isAt(after, "to")
              || text.isAt(after, "at")
              || text.isAt(after, "on")
              || text.isAt(after, "when");
      return bare && subjectIsPerson(text, words.from(), vocabulary, true);
    }
    boolean linked =
        switch (text.token(before).lemma()) {
          case "be",
              "get",
              "become",
              "seem",
              "appear",
              "remain",
              "can",
              "act",
              "turn",
              "find",
              "he's",
              "she's",
              "they're" ->
              true;
          default -> false;
        };
    return linked && subjectIsPerson(text, before, vocabulary, false);
  }

  /**
   * Whether the words plainly describe a thing: "the noise is a nuisance", "the machine is too
   * aggressive".
   */
  static boolean isOfThing(Text text, Range words, Vocabulary vocabulary) {
    if (words.size() > 2) {
      return false;
    }
    int last = words.to() - 1;
    boolean character =
        (text.isAt(last, WordClass.ADJECTIVE)
                || text.isAt(last, WordClass.PARTICIPLE)
                || text.isAt(last, WordClass.NOUN)
                    && text.isAt(words.from() - 1, WordClass.DETERMINER))
            && !isOfAppearance(text.token(last).word());
    if (character && text.isAt(last + 1, WordClass.NOUN)) {
      int head = last + 1;
      while (text.isAt(head + 1, WordClass.NOUN)) {
        head++;
      }
      return !isPerson(text, last + 1, vocabulary)
          && !isPerson(text, head, vocabulary)
          && !Conduct.is(text.token(last + 1))
          && !Conduct.is(text.token(head));
    }
    if (text.isAt(words.from(), WordClass.VERB)) {
      return isOfOutsider(text, words.from(), vocabulary);
    }
    if (words.from() > 0
        && text.token(words.from() - 1).word().endsWith("'s")
        && text.token(words.from() - 1).word().length() > 4) {
      return text.isAt(words.from() - 1, WordClass.NOUN)
              && !isPerson(text, words.from() - 1, vocabulary)
          || text.isAt(words.from() - 1, WordClass.POSSESSIVE)
              && !isPerson(text, words.from() - 1, vocabulary);
    }
    int before = words.from() - 1;
    while (before >= 0
        && words.from() - before < REACH
        && (text.isAt(before, WordClass.ADVERB) || text.isAt(before, WordClass.DETERMINER))) {
      before--;
    }
    if (before < 0 || !text.token(before).is("be") && !text.token(before).is("get")) {
      return false;
    }
    return !subjectIsPerson(text, before, vocabulary, true);
  }

  /** "The landlord refuses": who does it is no one that the plan is about or who cares for them. */
  private static boolean isOfOutsider(Text text, int verb, Vocabulary vocabulary) {
    int before = verb - 1;
    while (before >= 0 && verb - before < REACH && text.isAt(before, WordClass.ADVERB)) {
      before--;
    }
    if (before < 0 || text.isAt(before, WordClass.CONJUNCTION) || text.isAt(before, WordClass.TO)) {
      return false;
    }
    if (isOutsider(text.token(before).lemma())) {
      return true;
    }
    return !subjectIsPerson(text, verb, vocabulary, true);
  }

  private static boolean isOutsider(String lemma) {
    return switch (lemma) {
      case "landlord",
          "landlady",
          "council",
          "school",
          "college",
          "bank",
          "employer",
          "boss",
          "driver",
          "shop",
          "company",
          "court",
          "police",
          "neighbour",
          "insurer",
          "airline",
          "builder",
          "plumber",
          "garage",
          "tenant",
          "lodger",
          "stranger",
          "gang",
          "lad",
          "bully",
          "ex",
          "ex-partner",
          "ex-husband",
          "ex-wife",
          "ex-boyfriend",
          "ex-girlfriend" ->
          true;
      default -> false;
    };
  }

  /**
   * Whether the words are said only to be denied or were done to the person: "he is not lazy", "was
   * manipulated by a man who took her savings", "punished himself".
   */
  static boolean isDeniedOrSuffered(Text text, Range words) {
    int after = words.to();
    switch (after < text.size() ? text.token(after).word() : "") {
      case "himself", "herself", "themselves", "myself", "yourself" -> {
        return true;
      }
      case "by" -> {
        if (text.isAt(words.from(), WordClass.PARTICIPLE) && words.size() == 1) {
          return true;
        }
      }
      default -> {}
    }
    int before = words.from() - 1;
    while (before > 0
        && words.from() - before < REACH
        && (text.isAt(before, WordClass.ADVERB) && !text.isAt(before, "never")
            || text.isAt(before, WordClass.DETERMINER))) {
      before--;
    }
    boolean denied =
        before > 0
            && text.isAt(before, WordClass.NEGATION)
            && (text.isAt(before - 1, "be") || text.token(before).word().endsWith("n't"))
            && text.isAt(words.from(), WordClass.ADJECTIVE);
    return denied && !isWishedFor(text.token(words.from()).word());
  }

  /** What services like to see: denied, it is a complaint. */
  private static boolean isWishedFor(String word) {
    return word.startsWith("compl")
        || word.startsWith("co")
        || word.startsWith("engag")
        || word.startsWith("will")
        || word.startsWith("motiv")
        || word.startsWith("interest")
        || word.startsWith("reason")
        || word.startsWith("realis")
        || word.startsWith("able");
  }

  /** What is seen or smelt judges whoever lives there, whatever it is said of. */
  private static boolean isOfAppearance(String word) {
    return switch (word) {
      case "smelly",
          "filthy",
          "unkempt",
          "squalid",
          "dirty",
          "scruffy",
          "dishevelled",
          "malodorous",
          "chaotic",
          "alcoholic" ->
          true;
      default -> false;
    };
  }

  /** Whether someone says it of him- or herself: "I'm an alcoholic, eleven years dry". */
  static boolean isOfSpeaker(Text text, Range words) {
    for (int i = words.from() - 1;
        i >= Math.max(0, words.from() - REACH) && !text.isAt(i, ".") && !text.isAt(i, ";");
        i--) {
      switch (text.token(i).word()) {
        case "i", "i'm", "i've", "i'd", "i'll", "im" -> {
          return true;
        }
        case "he", "she", "they", "he's", "she's", "they're", "him", "her" -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean subjectIsPerson(
      Text text, int from, Vocabulary vocabulary, boolean otherwise) {
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      if (text.isAt(i, WordClass.SUBORDINATOR) || text.isAt(i, ".") || text.isAt(i, ";")) {
        return otherwise;
      }
      switch (text.token(i).word()) {
        case "he", "she", "they", "i", "we", "you", "he's", "she's", "they're", "who" -> {
          return true;
        }
        case "it", "it's", "this", "that", "there" -> {
          return false;
        }
        default -> {}
      }
      if (text.isAt(i, WordClass.NOUN) && !text.isAllCapitals(i)) {
        return isPerson(text, i, vocabulary);
      }
    }
    return true;
  }

  private static boolean isPerson(Text text, int at, Vocabulary vocabulary) {
    Token token = text.token(at);
    return vocabulary.on(Topic.PERSON_WORDS).has(token)
        || vocabulary.on(Topic.RELATIONS).has(token)
        || vocabulary.on(Topic.FIRST_NAMES).has(token.lemma())
        || vocabulary.on(Topic.ROLES).has(token.lemma(), "role")
        || text.isCapitalised(at)
            && (at == 0 || !text.isAllCapitals(at))
            && !(at == 0 && vocabulary.on(Topic.GENERAL_NOUNS).has(token))
            && !isDay(token.word())
            && !isPlainPlural(text, at, vocabulary);
  }

  /** "Names are slow.": a capital that only the start of the sentence has given. */
  private static boolean isPlainPlural(Text text, int at, Vocabulary vocabulary) {
    Token token = text.token(at);
    boolean starts = at == 0 || text.isAt(at - 1, ".") || text.isAt(at - 1, ":");
    return starts
        && text.isAt(at + 1, "be")
        && !token.lemma().equals(token.word())
        && !vocabulary.on(Topic.FIRST_NAMES).has(token.word());
  }

  private static boolean isDay(String word) {
    return switch (word) {
      case "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "christmas",
          "easter",
          "english",
          "welsh",
          "the",
          "our",
          "my" ->
          true;
      default -> false;
    };
  }

  /**
   * Whether the word is explained where it stands: "this is called atrial fibrillation", "oedema
   * (swelling)", "in other words".
   */
  static boolean isExplained(Text text, Range words) {
    int before = words.from() - 1;
    for (int i = before; i >= 0 && before - i < 4; i--) {
      String word = text.token(i).word();
      if (word.equals("called")
          || word.equals("named")
          || word.equals("termed")
          || word.equals("explained")
          || word.equals("means")
          || word.equals("call")) {
        return true;
      }
    }
    boolean inBrackets = text.isAt(before, "(") && text.isAt(words.to(), ")");
    boolean bracketsAfter =
        text.isAt(words.to(), "(")
            && words.to() + 2 < text.size()
            && text.token(words.to() + 1).isWord()
            && !text.isAllCapitals(words.to() + 1);
    return inBrackets || bracketsAfter;
  }
}
