package careplan.language.judgement;

import careplan.language.Person;
import careplan.language.Range;
import careplan.language.Text;
import careplan.language.Token;
import careplan.language.Topic;
import careplan.language.Vocabulary;
import careplan.language.WordClass;
import careplan.language.WordList;
import careplan.language.judgement.GoalVerdict.Answer;
import java.util.Optional;

/** Tells the person's own aim from the service's (R103). */
final class GoalOwner {

  private final Vocabulary vocabulary;

  GoalOwner(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Answer of(GoalWords goal, GoalWords measure, Text why) {
    Text text = goal.text;
    if (text.size() == 0) {
      return new Answer(false, GoalReason.ONLY_TOPIC, Optional.empty());
    }
    Answer asked = doingAsAsked(text);
    if (asked != null) {
      return asked;
    }
    Person person = Person.of(text);
    if (person == Person.FIRST) {
      Range admitted = admission(text);
      return admitted == null
          ? yes(text, text.all())
          : no(GoalReason.CLINICAL_WORDS, text, admitted);
    }
    Range about = aboutThePerson(goal);
    if (about != null) {
      return no(GoalReason.SAID_ABOUT_THE_PERSON, text, about);
    }
    boolean reasonIsOwn =
        why.size() > 0 && Person.of(why) == Person.FIRST || Person.of(measure.text) == Person.FIRST;
    if (goal.verb >= 0 && isServiceVerb(goal)) {
      return reasonIsOwn
          ? yes(text, text.all())
          : no(
              GoalReason.CLINICAL_WORDS,
              text,
              new Range(goal.verb, Math.min(goal.verb + 3, text.size())));
    }
    if (goal.verb < 0 && GoalShape.isTopic(goal) && !reasonIsOwn) {
      return no(GoalReason.CLINICAL_WORDS, text, text.all());
    }
    Optional<WordList.Match> clinical = serviceAim(text);
    if (clinical.isEmpty()) {
      clinical =
          vocabulary
              .on(Topic.JARGON)
              .firstIn(text, text.all())
              .filter(match -> match.entry().kind().equals("jargon"));
    }
    if (clinical.isPresent() && !reasonIsOwn) {
      return no(GoalReason.CLINICAL_WORDS, text, clinical.get().range());
    }
    Optional<WordList.Match> measured =
        measure.text.size() == 0 ? Optional.empty() : serviceAim(measure.text);
    if (measured.isPresent() && !reasonIsOwn && goal.verb < 0) {
      return new Answer(
          false,
          GoalReason.CLINICAL_WORDS,
          Optional.of(DecidingWords.of(Input.MEASURE, measure.text, measured.get().range())));
    }
    return yes(text, text.all());
  }

  /** The first words of the service's aims, ordinary ways of saying the same left out. */
  private Optional<WordList.Match> serviceAim(Text text) {
    for (WordList.Match match : vocabulary.on(Topic.SERVICE_AIMS).in(text, text.all())) {
      if (!match.entry().kind().equals("ordinary aim")) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }

  private static Answer yes(Text text, Range range) {
    return new Answer(
        true, GoalReason.ORDINARY_WORDS, Optional.of(DecidingWords.of(Input.TEXT, text, range)));
  }

  private static Answer no(GoalReason reason, Text text, Range range) {
    return new Answer(false, reason, Optional.of(DecidingWords.of(Input.TEXT, text, range)));
  }

  /** Compliance is the service's aim whoever is said to have it. */
  static Answer doingAsAsked(Text text) {
    for (int i = 0; i < text.size(); i++) {
      Token token = text.token(i);
      boolean asked =
          switch (token.lemma()) {
            case "comply",
                "compliant",
                "compliance",
                "concordant",
                "concordance",
                "adhere",
                "adherence",
                "cooperate",
                "cooperative",
                "engage",
                "engagement",
                "disengage" ->
                true;
            case "accept" -> !text.isAt(i + 1, "that") && !text.isAt(i + 1, "myself");
            case "follow" ->
                text.isAt(i + 2, "plan")
                    || text.isAt(i + 2, "rule")
                    || text.isAt(i + 2, "advice")
                    || text.isAt(i + 3, "plan");
            case "prescribed" -> true;
            case "keep" ->
                text.isAt(i + 1, "appointment")
                    || text.isAt(i + 2, "appointment")
                    || text.isAt(i + 3, "appointment");
            case "do" ->
                (text.isAt(i + 1, "what") || text.isAt(i + 1, "as")) && isTold(text, i + 2);
            case "prescribe" -> text.isAt(i - 1, "as");
            default -> false;
          };
      if (asked) {
        return no(GoalReason.DOING_AS_ASKED, text, new Range(i, Math.min(i + 2, text.size())));
      }
    }
    return null;
  }

  /** Not to be admitted is what services count, whoever is made to say it. */
  private static Range admission(Text text) {
    for (int i = 1; i < text.size(); i++) {
      boolean admits =
          text.isAt(i, "admit") && (text.isAt(i - 1, "be") || text.isAt(i - 1, "get"))
              || text.isAt(i, "readmit")
              || text.isAt(i, "admission")
              || text.isAt(i, "readmission");
      if (admits && !text.isAt(i + 1, "that") && !text.isAt(i + 1, "to")) {
        return new Range(i, i + 1);
      }
    }
    return null;
  }

  private static boolean isTold(Text text, int from) {
    for (int i = from; i < Math.min(text.size(), from + 5); i++) {
      if (text.isAt(i, "say")
          || text.isAt(i, "tell")
          || text.isAt(i, "ask")
          || text.isAt(i, "told")) {
        return true;
      }
    }
    return false;
  }

  /** "Leon wants to go to the skate park": what the person wants, told by somebody else. */
  private boolean isWishReported(Text text) {
    for (int i = 1; i < Math.min(text.size(), 4); i++) {
      boolean wants =
          text.isAt(i, "want")
              || text.isAt(i, "wish")
              || text.isAt(i, "hope")
              || text.isAt(i, "long")
              || text.isAt(i, "like") && text.isAt(i - 1, "would");
      boolean somebody = isPerson(text, 0) || text.isAt(0, "he") || text.isAt(0, "she");
      if (wants && somebody && text.isAt(i + 1, WordClass.TO)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson(Text text, int at) {
    return vocabulary.on(Topic.RELATIONS).has(text.token(at))
        || text.isAt(at, WordClass.NOUN)
            && text.isCapitalised(at)
            && vocabulary.on(Topic.FIRST_NAMES).has(text.token(at).word());
  }

  /** The words that speak of the person from outside, or null. */
  private Range aboutThePerson(GoalWords goal) {
    Text text = goal.text;
    if (isWishReported(text)) {
      return null;
    }
    if (text.isAt(0, "for") && text.isAt(1, WordClass.NOUN) && text.isAt(2, WordClass.TO)) {
      return new Range(1, 2);
    }
    boolean other = false;
    for (int i = 0; i < text.size(); i++) {
      other |= i > goal.verb && goal.verb >= 0 && isPerson(text, i);
      switch (text.token(i).word()) {
        case "he", "she", "his", "her", "him", "herself", "himself", "he's", "she's" -> {
          if (!other) {
            return new Range(i, i + 1);
          }
        }
        default -> {}
      }
    }
    if (text.isAt(0, "will") && goal.verb > 0) {
      return new Range(0, 1);
    }
    for (int i = 0; i < goal.before.to(); i++) {
      if (text.isAt(i, WordClass.AUXILIARY) && text.token(i).is("will")
          || text.isAt(i + 1, WordClass.TO) && i == 0 && text.isAt(0, WordClass.NOUN)) {
        return new Range(0, i + 1);
      }
    }
    if (vocabulary.on(Topic.PERSON_WORDS).has(text.token(0))
        || goal.verb != 0
            && !isWork(text)
            && vocabulary.on(Topic.ROLES).has(text.token(0).word(), "role")) {
      return new Range(0, 1);
    }
    Token first = text.token(0);
    boolean thirdPersonVerb =
        goal.verb == 0 && first.word().endsWith("s") && !first.word().equals(first.lemma());
    return thirdPersonVerb ? new Range(0, 1) : null;
  }

  /** "Cook more", "Volunteer at the sanctuary": a verb that is a role elsewhere. */
  private static boolean isWork(Text text) {
    return switch (text.token(0).word()) {
      case "cook", "volunteer", "coach", "nurse", "guard", "judge", "guide", "tutor", "mentor" ->
          true;
      default -> false;
    };
  }

  private boolean isServiceVerb(GoalWords goal) {
    return switch (goal.verbLemma()) {
      case "access",
          "improve",
          "increase",
          "reduce",
          "decrease",
          "maintain",
          "minimise",
          "prevent",
          "promote",
          "optimise",
          "maximise",
          "enhance",
          "develop",
          "achieve",
          "sustain",
          "establish",
          "stabilise",
          "facilitate",
          "monitor",
          "assess",
          "allocate",
          "provide",
          "offer",
          "ensure",
          "support",
          "encourage",
          "enable",
          "address",
          "explore",
          "identify",
          "review",
          "refer",
          "complete",
          "regain",
          "restore",
          "demonstrate",
          "verbalise",
          "exhibit",
          "display",
          "participate",
          "attend",
          "mobilise",
          "transfer",
          "discharge",
          "educate",
          "liaise",
          "implement",
          "lessen",
          "alleviate",
          "build",
          "strengthen",
          "utilise",
          "gain",
          "tolerate",
          "ambulate" ->
          true;
      default -> false;
    };
  }
}
