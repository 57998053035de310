package careplan.language.judgement;

import careplan.language.Span;
import careplan.language.Text;
import careplan.language.Token;
import careplan.language.Topic;
import careplan.language.Vocabulary;
import careplan.language.WordClass;
import careplan.language.WordList;
import careplan.language.time.TimeExpression;
import careplan.language.time.TimeExpressions;
import careplan.language.time.TimeKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts what in an action can be seen, handled, said or timed, and finds the verb that leads it.
 */
final class ActionDetail {

  final Text text;

  /** Noun phrases that name something particular. */
  int things;

  /** Verbs that say what to do with one's hands or mouth. */
  int deeds;

  int numbers;

  /** Hours, days and frequencies that are not vague. */
  int times;

  /** Words to be said as they stand. */
  boolean quoted;

  /** "if", "when", "until" and something to see. */
  int conditions;

  /** Index of the verb that leads, or -1. */
  int lead = -1;

  /** How many words a look back or ahead within a clause takes in. */
  private static final int REACH = 30;

  private boolean[] timed;
  private final Vocabulary vocabulary;

  ActionDetail(Text text, Vocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    readTimes();
    readWords();
    readReferral();
    readNamedDeed();
  }

  private void readTimes() {
    List<Span> spans = new ArrayList<>();
    for (TimeExpression expression : TimeExpressions.in(text.source())) {
      spans.add(new Span(expression.start(), expression.end()));
      TimeKind kind = expression.kind();
      if (kind != TimeKind.VAGUE
          && kind != TimeKind.VAGUE_FREQUENCY
          && kind != TimeKind.ON_DEMAND) {
        times++;
      }
    }
    timed = Cover.of(text, spans);
  }

  private boolean isTimed(int at) {
    return timed[at];
  }

  private void readWords() {
    WordList general = vocabulary.on(Topic.GENERAL_NOUNS);
    WordList filler = vocabulary.on(Topic.FILLER_WORDS);
    boolean inPhrase = false;
    int at = 0;
    while (at < text.size()) {
      if (text.isAt(at, WordClass.NUMBER) && !isTimed(at)) {
        numbers++;
      }
      if (text.isQuoted(at)) {
        quoted = true;
      }
      boolean isVerb =
          text.isAt(at, WordClass.VERB)
              || text.isAt(at, WordClass.GERUND)
              || text.isAt(at, WordClass.PARTICIPLE);
      if (isVerb && !isTimed(at)) {
        readVerb(at);
        inPhrase = false;
        at++;
        continue;
      }
      if (text.isAt(at, WordClass.SUBORDINATOR) && isCondition(at)) {
        conditions++;
      }
      WordList.Match match = general.longestAt(text, at);
      WordList.Match fill = filler.longestAt(text, at);
      WordList.Match skipped =
          match == null || fill != null && fill.range().size() > match.range().size()
              ? fill
              : match;
      if (skipped != null) {
        at = skipped.range().to();
        inPhrase = false;
        continue;
      }
      boolean thing =
          text.isAt(at, WordClass.NOUN)
              && !isTimed(at)
              && !isSomebody(at)
              && !AbstractNouns.is(text.token(at), vocabulary)
              && text.token(at).end() - text.token(at).start() > 1;
      if (thing && !inPhrase) {
        things++;
      }
      inPhrase = thing || inPhrase && text.isAt(at, WordClass.ADJECTIVE);
      at++;
    }
  }

  /** "Refer John to the course for help with anger": to whom and what for is said. */
  private void readReferral() {
    if (lead < 0 || !text.token(lead).is("refer")) {
      return;
    }
    boolean whereTo = false;
    for (int i = lead + 1; i < text.size(); i++) {
      whereTo |= text.isAt(i, "to");
      if (text.isAt(i, "to") && isNobodyInParticular(i + 1)) {
        return;
      }
      if (whereTo && text.isAt(i, "for") && i + 1 < text.size()) {
        things += 2;
        return;
      }
    }
  }

  /** "relevant services", "other agencies": a referral to these goes nowhere. */
  private boolean isNobodyInParticular(int from) {
    for (int at = from; at < Math.min(text.size(), from + 3); at++) {
      if (vocabulary.on(Topic.GENERAL_NOUNS).longestAt(text, at) != null
          || text.isAt(at, "other")
          || text.isAt(at, "relevant")
          || text.isAt(at, "appropriate")) {
        return true;
      }
      if (text.isAt(at, WordClass.NOUN)) {
        return false;
      }
    }
    return false;
  }

  /** "ring his Mum on 243657". */
  private boolean isCallTo() {
    if (lead < 0) {
      return false;
    }
    boolean calls =
        switch (text.token(lead).lemma()) {
          case "ring", "phone", "call", "contact", "text", "dial", "telephone" -> true;
          default -> false;
        };
    for (int i = lead + 1; calls && i < text.size(); i++) {
      if (text.isAt(i, WordClass.NUMBER) && text.token(i).word().length() >= 3) {
        return true;
      }
    }
    return calls
        && times > 0
        && lead + 1 < text.size()
        && (vocabulary.on(Topic.RELATIONS).has(text.token(lead + 1))
            || vocabulary.on(Topic.RELATIONS).has(text.token(Math.min(lead + 2, text.size() - 1)))
                && text.isAt(lead + 1, WordClass.POSSESSIVE));
  }

  /** Whether a word that opens a condition stands before in the same clause. */
  private boolean isInCondition(int at) {
    for (int i = at - 1;
        i >= Math.max(0, at - REACH) && !text.isAt(i, WordClass.PUNCTUATION);
        i--) {
      if (text.isAt(i, WordClass.SUBORDINATOR)) {
        return true;
      }
    }
    return false;
  }

  private void readVerb(int at) {
    boolean leads =
        text.isAt(at, WordClass.VERB)
            || text.isAt(at, WordClass.GERUND) && at == 0
            || isPassiveDuty(at);
    if (lead < 0 && leads) {
      lead = at;
    }
    String lemma = text.token(at).lemma();
    if (lemma.equals("go") && text.isAt(at + 1, WordClass.TO) && text.isAt(at, WordClass.GERUND)) {
      return;
    }
    WordList senses = vocabulary.on(Topic.VERB_SENSES);
    WordList.Match fixed = senses.longestAt(text, at);
    if (fixed != null && fixed.range().size() > 1 && fixed.entry().kind().equals("vague")) {
      return;
    }
    if ((!senses.has(lemma, "vague") && !senses.has(lemma, "change")
            || quotedNext(at)
            || isAskedFirst(at)
            || isToldAbout(at))
        && !isInCondition(at)) {
      deeds++;
    }
  }

  /** "Ask before ...", "tell me if ...": what is said hangs on what is seen. */
  private boolean isAskedFirst(int at) {
    String lemma = text.token(at).lemma();
    return (lemma.equals("ask") || lemma.equals("tell") || lemma.equals("say"))
        && (text.isAt(at + 1, WordClass.SUBORDINATOR) || text.isAt(at + 2, WordClass.SUBORDINATOR));
  }

  /** "Tell the pharmacist about the rash": whom and what about. */
  private boolean isToldAbout(int at) {
    String lemma = text.token(at).lemma();
    if (!lemma.equals("tell") && !lemma.equals("ask")) {
      return false;
    }
    for (int i = at + 2; i + 1 < Math.min(text.size(), at + 6); i++) {
      if (text.isAt(i, "about")) {
        int next = i + 1;
        while (text.isAt(next, WordClass.DETERMINER) || text.isAt(next, WordClass.POSSESSIVE)) {
          next++;
        }
        return text.isAt(next, WordClass.NOUN)
            && vocabulary.on(Topic.GENERAL_NOUNS).longestAt(text, next) == null;
      }
    }
    return false;
  }

  private boolean quotedNext(int at) {
    return at + 2 < text.size() && text.isQuoted(at + 2) && !text.isQuoted(at);
  }

  /** "Tracey does my back and buttons": somebody known by name does a thing to be named. */
  private void readNamedDeed() {
    boolean named =
        text.size() > 3
            && text.isCapitalised(0)
            && text.token(1).word().equals("does")
            && (vocabulary.on(Topic.FIRST_NAMES).has(text.token(0).word())
                || vocabulary.on(Topic.RELATIONS).has(text.token(0)));
    if (named && text.isAt(2, WordClass.POSSESSIVE)) {
      things++;
      deeds++;
    }
  }

  /** "for Jac": a name no list holds, where only somebody can stand. */
  private boolean isNameAfterFor(int at) {
    return at > 1
        && text.isCapitalised(at)
        && !text.isAllCapitals(at)
        && (text.isAt(at - 1, "for") || text.isAt(at - 1, "with"))
        && !text.isAt(at + 1, WordClass.NOUN)
        && !text.token(at).word().endsWith("s");
  }

  private boolean isPassiveDuty(int at) {
    return text.isAt(at, WordClass.PARTICIPLE)
        && text.isAt(at - 1, "be")
        && text.isAt(at - 2, WordClass.TO);
  }

  private boolean isCondition(int at) {
    return switch (text.token(at).word()) {
      case "if", "when", "until", "till", "while", "once", "before", "after", "unless", "so" ->
          saysSomething(at + 1)
              || text.isAt(at + 1, WordClass.GERUND)
                  && vocabulary.on(Topic.VERB_SENSES).has(text.token(at + 1).lemma(), "deed")
              || text.isAt(at + 1, WordClass.GERUND)
                  && !vocabulary.on(Topic.VERB_SENSES).has(text.token(at + 1).lemma(), "vague");
      default -> false;
    };
  }

  /** Whether more than "needed", "possible" or "any concerns" follows. */
  private boolean saysSomething(int from) {
    if (vocabulary.on(Topic.FILLER_WORDS).longestAt(text, from - 1) != null) {
      return false;
    }
    int words = 0;
    boolean verb = false;
    for (int i = from;
        i < Math.min(text.size(), from + REACH) && !text.isAt(i, WordClass.PUNCTUATION);
        i++) {
      words++;
      verb |= text.isAt(i, WordClass.VERB);
    }
    return words >= 3 || words == 2 && verb;
  }

  boolean isSomebody(int at) {
    Token token = text.token(at);
    if (vocabulary.on(Topic.PERSON_WORDS).has(token)
        || vocabulary.on(Topic.ROLES).has(token.lemma(), "role")
        || vocabulary.on(Topic.ROLES).has(token.word(), "role")
        || vocabulary.on(Topic.ORGANISATIONS).has(token.word())
        || vocabulary.on(Topic.RELATIONS).has(token)) {
      return true;
    }
    if (!text.isCapitalised(at)) {
      return false;
    }
    boolean named =
        isNameAfterFor(at)
            || vocabulary.on(Topic.FIRST_NAMES).has(token.word())
            || vocabulary.on(Topic.FIRST_NAMES).has(token.lemma());
    boolean surname =
        at > 0
            && text.isCapitalised(at - 1)
            && (vocabulary.on(Topic.FIRST_NAMES).has(text.token(at - 1).word())
                || isTitle(text.token(at - 1).word()));
    return named || surname || isTitle(token.word());
  }

  private static boolean isTitle(String word) {
    return switch (word) {
      case "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sister" -> true;
      default -> false;
    };
  }

  /** How much there is to go by. */
  int points() {
    int shown = isMethodNamed() ? 2 : lead < 0 ? -2 : isCallTo() ? 4 : 0;
    return shown
        + 2 * things
        + 2 * Math.min(deeds, 3)
        + 2 * Math.min(numbers, 2)
        + 2 * Math.min(times, 2)
        + 2 * conditions
        + (quoted ? 4 : 0)
        - (isLeftOpen() ? 2 : 0);
  }

  /** "as appropriate", "suitable measures": what counts is left to whoever reads it. */
  private boolean isLeftOpen() {
    if (numbers > 0 || quoted) {
      return false;
    }
    for (int i = 0; i < text.size(); i++) {
      switch (text.token(i).word()) {
        case "appropriate", "appropriately", "suitable", "relevant", "necessary" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether there is anything a colleague could lay hands on, say or do. */
  boolean hasHold() {
    return things > 0
        || quoted
        || isCallTo()
        || deeds >= 2
        || deeds > 0 && (numbers > 0 || times > 0 || conditions > 0)
        || times > 0 && conditions > 0
        || isMethodNamed();
  }

  private boolean isMethodNamed() {
    return text.isAt(0, "remote") || text.isAt(0, "remotely");
  }
}
