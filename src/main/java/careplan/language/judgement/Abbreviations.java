package careplan.language.judgement;

import careplan.language.Range;
import careplan.language.Text;
import careplan.language.Token;
import careplan.language.Topic;
import careplan.language.Vocabulary;
import careplan.language.WordClass;
import careplan.language.WordEntry;
import careplan.language.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds abbreviations, by the list and by their shape, that neither everybody knows nor the plan
 * explains.
 */
final class Abbreviations {

  private static final int LONGEST = 6;

  private final Vocabulary vocabulary;

  Abbreviations(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  void in(Text text, Set<String> explained, boolean[] taken, List<LanguageFinding> found) {
    boolean shouted = isShouted(text);
    int at = 0;
    while (at < text.size()) {
      Token token = text.token(at);
      if (taken[at] || !token.isWord() || text.isQuoted(at)) {
        at++;
        continue;
      }
      int end = slashEnd(text, at);
      Range range = new Range(at, end);
      Optional<WordEntry> entry = entry(text, range, shouted);
      if (entry.isPresent()
          && !isExplained(explained, written(text, range))
          && !isSpeltOut(text, range)) {
        add(text, withNumber(text, range), entry.get(), found);
      }
      at = end;
    }
  }

  private Optional<WordEntry> entry(Text text, Range range, boolean shouted) {
    Optional<WordEntry> known = known(text, range, shouted);
    return known.isEmpty() && isByShape(text, range, shouted)
        ? Optional.of(new WordEntry(written(text, range), "abbreviation", "", ""))
        : known;
  }

  private static String written(Text text, Range range) {
    return text.words(range).toLowerCase(Locale.ROOT);
  }

  private static void add(Text text, Range range, WordEntry entry, List<LanguageFinding> found) {
    found.add(
        new LanguageFinding(
            LanguageCategory.ABBREVIATION,
            DecidingWords.of(Input.TEXT, text, range),
            entry.plain(),
            entry.source()));
  }

  /** "O/E", "F/U", "d/c": a letter or two either side of a stroke. */
  private static int slashEnd(Text text, int at) {
    boolean stroke =
        text.isAt(at + 1, "/")
            && text.token(at + 1).joined()
            && at + 2 < text.size()
            && text.token(at + 2).joined()
            && text.token(at + 2).isWord();
    return stroke && length(text.token(at)) <= 2 && length(text.token(at + 2)) <= 2
        ? at + 3
        : at + 1;
  }

  private static int length(Token token) {
    return token.end() - token.start();
  }

  /** "2hrly" is one word to the reader. */
  private static Range withNumber(Text text, Range range) {
    boolean joined =
        range.from() > 0
            && text.token(range.from()).joined()
            && text.isAt(range.from() - 1, WordClass.NUMBER);
    return joined ? new Range(range.from() - 1, range.to()) : range;
  }

  private Optional<WordEntry> known(Text text, Range range, boolean shouted) {
    WordList list = vocabulary.on(Topic.ABBREVIATIONS);
    if (range.size() > 1) {
      WordList.Match match = list.longestAt(text, range.from());
      return match != null && match.range().size() >= 3
          ? Optional.of(match.entry())
          : Optional.empty();
    }
    WordList.Match match = list.longestAt(text, range.from());
    if (match == null || isEverybodys(text, range.from(), written(text, range))) {
      return Optional.empty();
    }
    if (match.entry().kind().equals("abbreviation")) {
      return Optional.of(match.entry());
    }
    return !shouted && text.isAllCapitals(range.from())
        ? Optional.of(match.entry())
        : Optional.empty();
  }

  private boolean isEverybodys(Text text, int at, String written) {
    WordList everybody = vocabulary.on(Topic.KNOWN_ABBREVIATIONS);
    return everybody.has(written) || everybody.longestAt(text, at) != null;
  }

  private boolean isByShape(Text text, Range range, boolean shouted) {
    int at = range.from();
    Token token = text.token(at);
    if (range.size() == 3) {
      String words = text.words(range);
      return !words.equalsIgnoreCase("and/or")
          && !words.equalsIgnoreCase("n/a")
          && !words.equalsIgnoreCase("he/she");
    }
    if (isInSmallLetters(text, token) && !token.joined()) {
      return false;
    }
    String written = token.word();
    if (isEverybodys(text, at, written)) {
      return false;
    }
    if (token.joined()
        && text.isAt(at - 1, WordClass.NUMBER)
        && (written.equals("hrly")
            || written.equals("hly")
            || written.equals("xd")
            || written.equals("xday"))) {
      return true;
    }
    String source = text.source();
    int capitals = 0;
    int digits = 0;
    int small = 0;
    for (int i = token.start(); i < token.end(); i++) {
      char c = source.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (Character.isDigit(c)) {
        digits++;
      } else if (Character.isLetter(c)) {
        small++;
      }
    }
    if (length(token) > LONGEST || token.joined() && text.isAt(at - 1, WordClass.NUMBER)) {
      return false;
    }
    if (small == 0 && digits > 0) {
      return capitals >= 2 || capitals == 1 && digits == 1 && !shouted && isCareCode(text, at);
    }
    if (isOneLetterOverAndOver(written)) {
      return false;
    }
    boolean plural = small == 1 && capitals >= 2 && source.charAt(token.end() - 1) == 's';
    return !shouted
        && (small == 0 || plural)
        && capitals >= 2
        && !isEmphasis(text, at)
        && !isName(text, at);
  }

  private static boolean isInSmallLetters(Text text, Token token) {
    String word = token.word();
    char first = word.charAt(0);
    return first >= 'a'
        && first <= 'z'
        && word.length() == length(token)
        && text.source().startsWith(word, token.start());
  }

  /** "XXXX" is a gap that somebody meant to fill. */
  private static boolean isOneLetterOverAndOver(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (word.charAt(i) != word.charAt(0)) {
        return false;
      }
    }
    return word.length() > 2;
  }

  /** "A1 supervision", not room B2 or the A5. */
  private static boolean isCareCode(Text text, int at) {
    return text.isAt(at + 1, "supervision")
        || text.isAt(at + 1, "assistance")
        || text.isAt(at + 1, "transfer")
        || text.isAt(at + 1, "with");
  }

  /** A common word in capitals is loud, not short. */
  private static boolean isEmphasis(Text text, int at) {
    Token token = text.token(at);
    switch (text.classAt(at)) {
      case DETERMINER,
          POSSESSIVE,
          PRONOUN,
          PREPOSITION,
          CONJUNCTION,
          SUBORDINATOR,
          AUXILIARY,
          NEGATION,
          NUMBER,
          TO -> {
        return true;
      }
      case NOUN -> {
        return isCommon(token.word()) || length(token) > 3 && text.isEverydayWord(at);
      }
      default -> {
        return length(token) > 2;
      }
    }
  }

  private static boolean isCommon(String word) {
    return switch (word) {
      case "milk",
          "door",
          "salt",
          "sugar",
          "fire",
          "exit",
          "stop",
          "tea",
          "gas",
          "bed",
          "key",
          "keys",
          "hand",
          "left",
          "mum",
          "dad",
          "nan",
          "god",
          "food",
          "cold",
          "hot",
          "must",
          "week",
          "day",
          "night",
          "side",
          "pain",
          "cup",
          "hair",
          "feet",
          "foot",
          "skin",
          "time",
          "name",
          "nuts",
          "eggs",
          "egg",
          "fish",
          "dog",
          "cat",
          "car",
          "house",
          "home",
          "water",
          "bread",
          "help",
          "staff" ->
          true;
      default -> false;
    };
  }

  private boolean isName(Text text, int at) {
    return vocabulary.on(Topic.FIRST_NAMES).has(text.token(at).word());
  }

  /**
   * Whether more than half of the words are in capitals; then they say nothing, unless the whole is
   * only a few short codes.
   */
  private static boolean isShouted(Text text) {
    int words = 0;
    int capitals = 0;
    for (int i = 0; i < text.size(); i++) {
      Token token = text.token(i);
      if (token.isWord() && length(token) > 1) {
        words++;
        if (length(token) > 4 && text.isAllCapitals(i)) {
          capitals++;
        }
      }
    }
    return capitals * 3 > words && words > 2;
  }

  private static boolean isExplained(Set<String> explained, String written) {
    if (explained.isEmpty()) {
      return false;
    }
    for (String known : explained) {
      if (known.equalsIgnoreCase(written) || (known + "s").equalsIgnoreCase(written)) {
        return true;
      }
    }
    return false;
  }

  /** Words of capitals that stand beside what they are short for, in small letters. */
  static Set<String> speltOutIn(Text text) {
    Set<String> found = new HashSet<>();
    for (int at = 0; at < text.size(); at++) {
      boolean bracket = text.isAt(at - 1, "(") || text.isAt(at + 1, "(");
      if (bracket && text.token(at).isWord() && length(text.token(at)) <= LONGEST) {
        int end = slashEnd(text, at);
        Range range = new Range(at, end);
        if (hasCapitals(text, range) && isSpeltOut(text, range)) {
          found.add(text.words(range).toLowerCase(Locale.ROOT));
        }
      }
    }
    return found;
  }

  private static boolean hasCapitals(Text text, Range range) {
    int capitals = 0;
    String words = text.words(range);
    for (int i = 0; i < words.length(); i++) {
      capitals += Character.isUpperCase(words.charAt(i)) ? 1 : 0;
    }
    return capitals > 1 || range.size() > 1;
  }

  /** "community psychiatric nurse (CPN)" or "CPN (community psychiatric nurse)". */
  private static boolean isSpeltOut(Text text, Range range) {
    int before = range.from() - 1;
    if (text.isAt(before, "(") && text.isAt(range.to(), ")") && before >= 2) {
      char first = Character.toLowerCase(text.source().charAt(text.token(range.from()).start()));
      for (int i = Math.max(0, before - 7); i < before; i++) {
        if (text.token(i).word().charAt(0) == first) {
          return true;
        }
      }
    }
    return text.isAt(range.to(), "(")
        && range.to() + 2 < text.size()
        && text.token(range.to() + 2).isWord()
        && text.token(range.to() + 1).isWord()
        && !text.isAllCapitals(range.to() + 1);
  }
}
