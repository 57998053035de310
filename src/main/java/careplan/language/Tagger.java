package careplan.language;

/** Gives each token its class from what it can be and what stands beside it, from left to right. */
final class Tagger {

  /** How many words a look back over adverbs takes in. */
  private static final int REACH = 6;

  private final Token[] tokens;
  private final KnownWord[] known;
  private final WordClass[] classes;
  private final String source;

  /** Whether most words have a capital, as in a heading; then a capital makes no name. */
  private final boolean isTitled;

  /** Whether the clause in hand has had the verb that carries it. */
  private boolean verbSeen;

  private Tagger(Token[] tokens, KnownWord[] known, String source) {
    this.tokens = tokens;
    this.known = known;
    this.classes = new WordClass[tokens.length];
    this.source = source;
    this.isTitled = isTitled();
  }

  static WordClass[] classes(Token[] tokens, KnownWord[] known, String source) {
    Tagger tagger = new Tagger(tokens, known, source);
    for (int i = 0; i < tokens.length; i++) {
      tagger.classes[i] = tagger.classOf(i);
      tagger.remember(i);
    }
    return tagger.classes;
  }

  private boolean isTitled() {
    int capitals = 0;
    int small = 0;
    for (int i = 1; i < tokens.length; i++) {
      Token token = tokens[i];
      if (token.isWord() && token.end() - token.start() > 3) {
        if (Character.isUpperCase(source.charAt(token.start()))) {
          capitals++;
        } else {
          small++;
        }
      }
    }
    return capitals > 2 && capitals > small;
  }

  /** "with Dai and Pops": a capital within a sentence makes a name of a verb. */
  private boolean isName(int i) {
    Token token = tokens[i];
    return i > 0
        && !isTitled
        && token.end() - token.start() > 1
        && Character.isUpperCase(source.charAt(token.start()))
        && Character.isLowerCase(source.charAt(token.start() + 1))
        && classes[i - 1] != WordClass.PUNCTUATION
        && tokens[i - 1].kind() == TokenKind.WORD;
  }

  private void remember(int i) {
    switch (classes[i]) {
      case VERB -> verbSeen = true;
      case PUNCTUATION, SUBORDINATOR, TO -> verbSeen = false;
      default -> {}
    }
  }

  private WordClass classOf(int i) {
    Token token = tokens[i];
    switch (token.kind()) {
      case NUMBER -> {
        return WordClass.NUMBER;
      }
      case PUNCTUATION -> {
        return WordClass.PUNCTUATION;
      }
      default -> {}
    }
    String word = token.word();
    WordClass fixed = known[i].fixed();
    if (fixed != null) {
      return function(i, word, fixed);
    }
    if (word.endsWith("n't")) {
      return WordClass.NEGATION;
    }
    if (known[i].isVerb()) {
      if (isName(i)) {
        return WordClass.NOUN;
      }
      return verbLike(i, token);
    }
    if (known[i].isAdverb()) {
      return WordClass.ADVERB;
    }
    if (known[i].isAdjective()
        || (word.endsWith("ed") && token.lemma().equals(word) && nextIsNounLike(i))) {
      return WordClass.ADJECTIVE;
    }
    if (word.endsWith("ing")
        && word.length() > 5
        && startsClause(i)
        && !Lexicon.isPlainNoun(word)) {
      return WordClass.GERUND;
    }
    return word.endsWith("'s") && nextIsNounLike(i) ? WordClass.POSSESSIVE : WordClass.NOUN;
  }

  private WordClass function(int i, String word, WordClass fixed) {
    return switch (word) {
      case "to" -> canBeBaseVerb(i + 1) ? WordClass.TO : WordClass.PREPOSITION;
      case "her" -> nextIsNounLike(i) ? WordClass.POSSESSIVE : WordClass.PRONOUN;
      case "his" -> nextIsNounLike(i) ? WordClass.POSSESSIVE : WordClass.PRONOUN;
      case "that" ->
          previousIs(i, WordClass.NOUN) || previousIs(i, WordClass.VERB)
              ? WordClass.SUBORDINATOR
              : nextIsNounLike(i) ? WordClass.DETERMINER : WordClass.PRONOUN;
      case "have", "has", "had", "having" ->
          leadsParticiple(i)
              ? WordClass.AUXILIARY
              : word.equals("having") ? WordClass.GERUND : WordClass.VERB;
      case "do", "does", "did" -> leadsBareVerb(i) ? WordClass.AUXILIARY : WordClass.VERB;
      case "before", "after", "until", "till", "since", "as" ->
          startsSubordinate(i) ? WordClass.SUBORDINATOR : WordClass.PREPOSITION;
      case "home" -> startsClause(i) && nextIsNounLike(i) ? WordClass.NOUN : fixed;
      case "like" ->
          previousIs(i, WordClass.AUXILIARY) || subjectBefore(i)
              ? WordClass.VERB
              : WordClass.PREPOSITION;
      default -> fixed;
    };
  }

  private WordClass verbLike(int i, Token token) {
    String word = token.word();
    if (word.equals(token.lemma())) {
      return bare(i);
    }
    if (word.endsWith("ing")) {
      return previousIs(i, WordClass.DETERMINER) || previousIs(i, WordClass.ADJECTIVE)
          ? WordClass.NOUN
          : WordClass.GERUND;
    }
    if (word.endsWith("s") && !word.endsWith("ss")) {
      return thirdPersonOrPlural(i);
    }
    if (previousIs(i, WordClass.DETERMINER) || previousIs(i, WordClass.POSSESSIVE)) {
      return WordClass.ADJECTIVE;
    }
    if (auxiliaryBefore(i)) {
      return WordClass.PARTICIPLE;
    }
    return subjectBefore(i) || startsClause(i) && !nextIsNounLike(i)
        ? WordClass.VERB
        : WordClass.PARTICIPLE;
  }

  private WordClass bare(int i) {
    WordClass before = i == 0 ? null : classes[i - 1];
    boolean nounToo = known[i].isNounToo();
    if (before == WordClass.TO || before == WordClass.AUXILIARY || before == WordClass.NEGATION) {
      return WordClass.VERB;
    }
    if (before == WordClass.ADVERB
        && i > 1
        && (classes[i - 2] == WordClass.AUXILIARY || classes[i - 2] == WordClass.TO)) {
      return WordClass.VERB;
    }
    if (nounToo && before != null) {
      switch (before) {
        case DETERMINER, POSSESSIVE, ADJECTIVE, PREPOSITION, NUMBER -> {
          return WordClass.NOUN;
        }
        case VERB, GERUND, PARTICIPLE -> {
          return takesObject(i) ? WordClass.VERB : WordClass.NOUN;
        }
        default -> {}
      }
    }
    if (subjectBefore(i)) {
      return before == WordClass.PRONOUN || !nounToo || takesObject(i)
          ? WordClass.VERB
          : WordClass.NOUN;
    }
    if (!nounToo) {
      return before == WordClass.DETERMINER || isCertainPossessive(i - 1)
          ? WordClass.NOUN
          : WordClass.VERB;
    }
    if (startsClause(i)) {
      return startsWithVerb(i) ? WordClass.VERB : WordClass.NOUN;
    }
    return WordClass.NOUN;
  }

  /** "my" and "their", but not "her", which may be whom something is done to. */
  private boolean isCertainPossessive(int i) {
    return previousIs(i + 1, WordClass.POSSESSIVE)
        && !tokens[i].word().equals("her")
        && !tokens[i].word().equals("his");
  }

  private boolean takesObject(int i) {
    if (tokens[i].is("need") && i + 1 < tokens.length && tokens[i + 1].is("to")) {
      return true;
    }
    WordClass next = i + 1 < tokens.length ? known[i + 1].fixed() : null;
    return next == WordClass.DETERMINER
        || next == WordClass.POSSESSIVE
        || next == WordClass.PRONOUN;
  }

  /**
   * Whether a clause that begins with a word that can be noun or verb begins with the verb, as an
   * instruction does.
   */
  private boolean startsWithVerb(int i) {
    if (i + 1 >= tokens.length) {
      return false;
    }
    Token next = tokens[i + 1];
    if (next.kind() == TokenKind.NUMBER) {
      return true;
    }
    if (next.kind() == TokenKind.PUNCTUATION) {
      return false;
    }
    WordClass nextFixed = known[i + 1].fixed();
    if (nextFixed == null && known[i + 1].isVerb() && next.word().endsWith("ed")) {
      return false;
    }
    if (nextFixed == null) {
      return next.word().endsWith("'s") || !known[i].isNounFirst();
    }
    return switch (nextFixed) {
      case DETERMINER, POSSESSIVE, PRONOUN, NUMBER -> true;
      case PREPOSITION, TO ->
          !known[i].isNounFirst() && !next.word().equals("with") && !next.word().equals("of");
      case ADVERB -> true;
      default -> false;
    };
  }

  private WordClass thirdPersonOrPlural(int i) {
    WordClass before = i == 0 ? null : classes[i - 1];
    boolean nounToo = known[i].isNounToo();
    if (before == WordClass.PREPOSITION || before == WordClass.DETERMINER) {
      return WordClass.NOUN;
    }
    if (before == WordClass.PRONOUN
        || !nounToo
        || before == WordClass.NOUN && !verbSeen && takesObject(i)) {
      return WordClass.VERB;
    }
    if (before == WordClass.NOUN && !verbSeen && i + 1 < tokens.length && !known[i].isNounFirst()) {
      return startsWithVerb(i) ? WordClass.VERB : WordClass.NOUN;
    }
    if (startsClause(i)) {
      return !known[i].isNounFirst() && startsWithVerb(i) ? WordClass.VERB : WordClass.NOUN;
    }
    return WordClass.NOUN;
  }

  private boolean previousIs(int i, WordClass wordClass) {
    return i > 0 && classes[i - 1] == wordClass;
  }

  private boolean subjectBefore(int i) {
    int at = i - 1;
    while (at >= 0 && i - at < REACH && classes[at] == WordClass.ADVERB) {
      at--;
    }
    return at >= 0
        && !verbSeen
        && (classes[at] == WordClass.PRONOUN || classes[at] == WordClass.NOUN);
  }

  private boolean auxiliaryBefore(int i) {
    int at = i - 1;
    while (at >= 0
        && i - at < 4
        && (classes[at] == WordClass.ADVERB || classes[at] == WordClass.NEGATION)) {
      at--;
    }
    return at >= 0
        && (classes[at] == WordClass.AUXILIARY || tokens[at].is("be") || tokens[at].is("get"));
  }

  private boolean startsClause(int i) {
    int at = i - 1;
    while (at >= 0 && i - at < REACH && classes[at] == WordClass.ADVERB) {
      at--;
    }
    return at < 0
        || classes[at] == WordClass.PUNCTUATION
        || classes[at] == WordClass.CONJUNCTION
        || classes[at] == WordClass.SUBORDINATOR;
  }

  private boolean nextIsNounLike(int i) {
    if (i + 1 >= tokens.length) {
      return false;
    }
    Token next = tokens[i + 1];
    if (!next.isWord()) {
      return next.kind() == TokenKind.NUMBER;
    }
    WordClass fixed = known[i + 1].fixed();
    return fixed == null && !known[i + 1].isAdverb()
        || fixed == WordClass.NUMBER
        || next.is("own")
        || next.is("next");
  }

  private boolean canBeBaseVerb(int i) {
    if (i >= tokens.length || !tokens[i].isWord()) {
      return false;
    }
    Token token = tokens[i];
    if (token.word().equals("be")
        || token.word().equals("have")
        || token.word().equals("do")
        || token.word().equals("not")) {
      return true;
    }
    if (known[i].fixed() != null && !token.word().equals("like")) {
      return known[i].fixed() == WordClass.ADVERB
          && i + 1 < tokens.length
          && known[i + 1].isBareVerb()
          && known[i + 1].fixed() == null;
    }
    if (known[i].isAdverb()) {
      return i + 1 < tokens.length && known[i + 1].isBareVerb();
    }
    return token.word().equals(token.lemma()) && known[i].isBareVerb() && !known[i].isNounFirst()
        || Lexicon.isNounFirst(token.word()) && startsWithVerb(i);
  }

  private boolean leadsParticiple(int i) {
    int at = i + 1;
    while (at < tokens.length && at < i + 4 && isAdverbOrNegation(at)) {
      at++;
    }
    if (at >= tokens.length) {
      return false;
    }
    Token next = tokens[at];
    return next.word().equals("been")
        || next.word().equals("had")
        || next.word().equals("to") && at == i + 1
        || known[at].fixed() == null
            && known[at].isVerb()
            && !next.word().equals(next.lemma())
            && !next.word().endsWith("ing")
            && !next.word().endsWith("s");
  }

  private boolean leadsBareVerb(int i) {
    int at = i + 1;
    while (at < tokens.length
        && at < i + 4
        && (isAdverbOrNegation(at) || known[at].fixed() == WordClass.PRONOUN)) {
      at++;
    }
    return at < tokens.length && at > i + 1 && known[at].isBareVerb();
  }

  private boolean isAdverbOrNegation(int i) {
    WordClass fixed = known[i].fixed();
    return fixed == WordClass.ADVERB || fixed == WordClass.NEGATION || known[i].isAdverb();
  }

  private boolean startsSubordinate(int i) {
    if (i + 1 >= tokens.length) {
      return false;
    }
    Token next = tokens[i + 1];
    WordClass fixed = known[i + 1].fixed();
    return fixed == WordClass.PRONOUN || next.word().endsWith("ing") && known[i + 1].isVerb();
  }
}
