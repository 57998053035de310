package careplan.language.judgement;

import careplan.language.Range;
import careplan.language.Text;
import careplan.language.Token;
import careplan.language.Topic;
import careplan.language.Vocabulary;
import careplan.language.WordClass;
import careplan.language.WordList;
import java.util.Optional;

/** Tells a person by name from a role, a service or a word for family (R099). */
public final class OwnerJudgement {

  private final Vocabulary vocabulary;

  /** A judgement that looks words up in these lists. */
  public OwnerJudgement(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Judges what stands in the place of who. */
  public OwnerVerdict of(String who) {
    Text text = Text.of(who);
    if (text.size() == 0) {
      return new OwnerVerdict(OwnerKind.NOBODY, Optional.empty(), "");
    }
    Found organisation = null;
    Found role = null;
    Found relation = null;
    int at = 0;
    int unknown = -1;
    while (at < text.size()) {
      Token token = text.token(at);
      if (isSelf(token.word())) {
        return verdict(OwnerKind.SELF, text, new Range(at, at + 1), "");
      }
      WordList.Match team = vocabulary.on(Topic.ORGANISATIONS).longestAt(text, at);
      WordList.Match job = vocabulary.on(Topic.ROLES).longestAt(text, at);
      WordList.Match kin = vocabulary.on(Topic.RELATIONS).longestAt(text, at);
      if (kin != null
          && (job == null
              || kin.range().size() > job.range().size()
              || isPossessive(text, at - 1))) {
        relation = relation == null ? new Found(kin.range(), "") : relation;
        at = kin.range().to();
      } else if (team != null && (job == null || team.range().size() > job.range().size())) {
        organisation = new Found(team.range(), "");
        at = team.range().to();
      } else if (job != null && !job.entry().kind().isEmpty()) {
        role = role == null ? new Found(job.range(), job.entry().plain()) : role;
        at = job.range().to();
      } else {
        if (unknown < 0 && isNameLike(text, at)) {
          unknown = at;
        }
        at++;
      }
    }
    if (unknown >= 0
        && !isPartOf(text, unknown, organisation)
        && isName(text, unknown, role != null || organisation != null)) {
      return verdict(
          OwnerKind.PERSON, text, nameRange(text, unknown), role == null ? "" : role.inFull);
    }
    if (relation != null) {
      return verdict(OwnerKind.RELATION, text, relation.range, "");
    }
    if (role != null
        && (organisation == null
            || role.range.to() > organisation.range.to()
            || organisation.range.from() > role.range.to())) {
      return verdict(OwnerKind.ROLE, text, role.range, role.inFull);
    }
    if (organisation != null) {
      return verdict(OwnerKind.SERVICE, text, organisation.range, "");
    }
    return byHead(text);
  }

  /** "Rowan Ward", "Bryn day centre": the name of a place and not of somebody. */
  private boolean isPartOf(Text text, int name, Found organisation) {
    if (organisation == null || organisation.range.from() < name) {
      return false;
    }
    for (int i = name; i < organisation.range.from(); i++) {
      if (text.isAt(i, WordClass.PUNCTUATION)
          || text.isAt(i, WordClass.PREPOSITION)
          || text.isAt(i, WordClass.CONJUNCTION)) {
        return false;
      }
    }
    return true;
  }

  private record Found(Range range, String inFull) {}

  private static OwnerVerdict verdict(OwnerKind kind, Text text, Range range, String inFull) {
    return new OwnerVerdict(kind, Optional.of(DecidingWords.of(Input.WHO, text, range)), inFull);
  }

  private OwnerVerdict byHead(Text text) {
    WordList services = vocabulary.on(Topic.SERVICES);
    for (WordList.Match match : services.in(text, text.all())) {
      if (match.range().to() == text.size() && !match.entry().kind().equals("need")) {
        boolean role = match.entry().kind().equals("profession");
        return verdict(role ? OwnerKind.ROLE : OwnerKind.SERVICE, text, match.range(), "");
      }
    }
    int last = text.size() - 1;
    boolean role = isAgent(text.token(last).word());
    boolean letters = text.size() == 1 && text.isAllCapitals(0);
    return verdict(
        role || letters ? OwnerKind.ROLE : isNameLike(text, 0) ? OwnerKind.PERSON : OwnerKind.ROLE,
        text,
        text.all(),
        "");
  }

  private static boolean isAgent(String word) {
    return word.endsWith("ologist")
        || word.endsWith("therapist")
        || word.endsWith("worker")
        || word.endsWith("officer")
        || word.endsWith("nurse")
        || word.endsWith("ician")
        || word.endsWith("manager");
  }

  private static boolean isSelf(String word) {
    return switch (word) {
      case "me", "i", "myself", "self", "us", "we", "i'll" -> true;
      default -> false;
    };
  }

  private static boolean isPossessive(Text text, int at) {
    return text.isAt(at, WordClass.POSSESSIVE);
  }

  private boolean isNameLike(Text text, int at) {
    Token token = text.token(at);
    if (!token.isWord() || token.end() - token.start() < 2) {
      return false;
    }
    return switch (text.classAt(at)) {
      case DETERMINER,
          POSSESSIVE,
          PREPOSITION,
          CONJUNCTION,
          PRONOUN,
          AUXILIARY,
          SUBORDINATOR,
          ADVERB,
          TO ->
          false;
      default ->
          vocabulary.on(Topic.FIRST_NAMES).has(token.word())
              || text.isCapitalised(at) && !text.isAllCapitals(at);
    };
  }

  /** A first name, a title and a name, or a capitalised word that is no part of a role. */
  private boolean isName(Text text, int at, boolean roleBeside) {
    if (vocabulary.on(Topic.FIRST_NAMES).has(text.token(at).word())
        || isTitle(text.token(at).word())
        || at > 0 && isTitle(text.token(at - 1).word())) {
      return true;
    }
    boolean two = at + 1 < text.size() && isNameLike(text, at + 1);
    boolean setOff =
        at > 0
            || text.isAt(at + 1, WordClass.PUNCTUATION)
            || two && (at + 2 >= text.size() || text.isAt(at + 2, WordClass.PUNCTUATION));
    boolean adjective =
        text.isAt(at, WordClass.ADJECTIVE)
            || text.isAt(at, WordClass.VERB)
            || text.isAt(at, WordClass.GERUND);
    if (roleBeside) {
      return setOff
          && !adjective
          && (text.isAt(at + 1, WordClass.PUNCTUATION)
              || text.isAt(at - 1, WordClass.PUNCTUATION)
              || two
              || at == text.size() - 1);
    }
    return !adjective
        && vocabulary.on(Topic.SERVICES).longestAt(text, at) == null
        && !isAgent(text.token(text.size() - 1).word())
        && vocabulary.on(Topic.SERVICES).longestAt(text, text.size() - 1) == null;
  }

  private static boolean isTitle(String word) {
    return switch (word) {
      case "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor" -> true;
      default -> false;
    };
  }

  private Range nameRange(Text text, int at) {
    int to = at + 1;
    while (to < text.size() && isNameLike(text, to)) {
      to++;
    }
    return new Range(at, to);
  }
}
