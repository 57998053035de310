package careplan.language.judgement;

import careplan.language.Range;
import careplan.language.Text;
import careplan.language.Token;
import careplan.language.TokenKind;
import careplan.language.WordClass;
import java.util.Optional;

/**
 * Finds what was never filled in: "X", "TBC", "[name]", "insert here", "lorem ipsum", "..." (R017,
 * X07).
 */
public final class PlaceholderJudgement {

  private PlaceholderJudgement() {}

  /** The first placeholder of a text, if any. */
  public static Optional<DecidingWords> in(String source) {
    Text text = Text.of(source);
    for (int i = 0; i < text.size(); i++) {
      int end = endAt(text, i);
      if (end > i) {
        return Optional.of(DecidingWords.of(Input.TEXT, text, new Range(i, end)));
      }
    }
    return Optional.empty();
  }

  private static int endAt(Text text, int i) {
    Token token = text.token(i);
    if (token.kind() == TokenKind.PUNCTUATION) {
      return mark(text, i);
    }
    if (token.kind() == TokenKind.NUMBER) {
      return i;
    }
    return switch (token.word()) {
      case "tbc",
          "tba",
          "tbd",
          "todo",
          "fixme",
          "xxx",
          "xxxx",
          "xxxxx",
          "yyy",
          "asdf",
          "lipsum",
          "placeholder",
          "abc123" ->
          i + 1;
      case "lorem" -> text.isAt(i + 1, "ipsum") ? i + 2 : i;
      case "insert" -> isBlankToFill(text, i + 1) ? i + 2 : i;
      case "your", "name" ->
          (token.is("your")
                  ? text.isAt(i + 1, "name") && text.isAt(i + 2, "here")
                  : text.isAt(i + 1, "here") && text.size() <= 3)
              ? Math.min(i + 3, text.size())
              : i;
      case "add", "write", "type", "enter", "fill" ->
          text.isAt(i + 1, "here") && text.size() <= 4
                  || text.isAt(i + 2, "here") && text.size() <= 4
                  || token.is("fill") && text.isAt(i + 1, "in") && text.size() <= 3
              ? text.size()
              : i;
      case "n", "na", "none", "nil" -> i;
      case "x", "y", "z", "xx" -> isUnknown(text, i) ? i + 1 : i;
      case "test", "example", "sample", "blah" -> isSaidAlone(text) ? i + 1 : i;
      case "to" ->
          text.isAt(i + 1, "be")
                  && (text.isAt(i + 2, "confirmed")
                      || text.isAt(i + 2, "agreed")
                      || text.isAt(i + 2, "completed")
                      || text.isAt(i + 2, "advised"))
                  && text.size() <= 4
              ? i + 3
              : i;
      default -> i;
    };
  }

  /** "Test", "blah blah", "sample text": a blood test and a urine sample are something. */
  private static boolean isSaidAlone(Text text) {
    String first = text.token(0).word();
    return text.size() == 1
        || text.size() == 2
            && (text.isAt(1, first)
                || text.isAt(1, "text")
                || text.isAt(1, "name")
                || text.isAt(1, "person")
                || text.isAt(1, "plan"));
  }

  /**
   * Whether the first word in brackets reads like the name of what should stand there, and not like
   * an aside.
   */
  private static boolean isPrompt(Text text, int at) {
    Token token = text.token(at);
    if (!token.isWord() || token.word().equals("x") || token.word().equals("sic")) {
      return false;
    }
    return switch (text.classAt(at)) {
      case NOUN, VERB, ADJECTIVE, POSSESSIVE, DETERMINER -> true;
      default -> false;
    };
  }

  private static boolean isBlankToFill(Text text, int at) {
    return text.isAt(at, "here")
        || text.isAt(at, "name")
        || text.isAt(at, "text")
        || text.isAt(at, "date")
        || text.isAt(at, "number")
        || text.isAt(at, "details");
  }

  /**
   * A capital X that stands for somebody or something: "Refer John to X", not "x 3", "X-ray" or a
   * kiss.
   */
  private static boolean isUnknown(Text text, int i) {
    if (!text.isCapitalised(i)
        || i + 1 < text.size()
            && text.token(i + 1).joined()
            && !text.isAt(i + 1, WordClass.PUNCTUATION)) {
      return false;
    }
    if (text.isAt(i + 1, WordClass.NUMBER)
        || text.isAt(i - 1, WordClass.NUMBER)
        || text.token(i).joined()) {
      return false;
    }
    if (text.isAt(i + 1, "factor") || text.isAt(i + 1, "box") || text.isAt(i + 1, "ray")) {
      return false;
    }
    return text.size() == 1
        || text.isAt(i - 1, WordClass.PREPOSITION)
        || text.isAt(i - 1, WordClass.VERB)
        || text.isAt(i - 1, "by")
        || text.isAt(i - 1, "to")
        || i == 0
            && text.size() > 1
            && (text.isAt(1, WordClass.AUXILIARY)
                || text.isAt(1, WordClass.VERB)
                || text.isAt(1, WordClass.TO))
        || isTitle(text, i - 1);
  }

  private static boolean isTitle(Text text, int at) {
    return text.isAt(at, "dr")
        || text.isAt(at, "mr")
        || text.isAt(at, "mrs")
        || text.isAt(at, "ms")
        || text.isAt(at, "nurse");
  }

  private static int mark(Text text, int i) {
    String mark = text.token(i).word();
    if (i > 0 && text.token(i - 1).word().equals(mark)) {
      return i;
    }
    int run = i;
    while (run < text.size()
        && text.isAt(run, WordClass.PUNCTUATION)
        && text.token(run).word().equals(mark)) {
      run++;
    }
    switch (mark) {
      case "[", "<", "{" -> {
        String close = mark.equals("[") ? "]" : mark.equals("<") ? ">" : "}";
        for (int end = run; end < text.size() && end < run + 6; end++) {
          if (text.token(end).word().equals(close)) {
            return end > run && isPrompt(text, run) ? end + 1 : i;
          }
        }
        return i;
      }
      case "_" -> {
        return run - i >= 3 ? run : i;
      }
      case "?" -> {
        return run - i >= 2 && run - i == text.size() || run - i >= 3 ? run : i;
      }
      case "\u2026" -> {
        return run == text.size() && i == 0 ? run : i;
      }
      case "." -> {
        return run - i >= 2 && run - i == text.size() || run - i >= 5 ? run : i;
      }
      case "-" -> {
        return run - i == text.size() ? run : i;
      }
      default -> {
        return i;
      }
    }
  }
}
