package careplan.language.judgement;

import careplan.language.Range;
import careplan.language.Text;
import careplan.language.WordClass;
import java.util.List;

/**
 * Quotation marks that cast doubt: round a hedge (the pain is "apparently" worse), or round what a
 * person is said to say where no more than a few words of a note stand outside them.
 */
final class ScareQuotes {

  private static final int LONGEST = 5;

  private ScareQuotes() {}

  static void in(Text text, boolean[] taken, List<LanguageFinding> found) {
    int open = -1;
    boolean doubted = false;
    for (int i = 0; i < text.size(); i++) {
      if (open < 0 && isMark(text, i) && i + 1 < text.size() && text.isQuoted(i + 1)) {
        open = i;
      } else if (open >= 0 && isMark(text, i) && !text.isQuoted(i)) {
        boolean hedge = i - open == 2 && isHedge(text.token(open + 1).word());
        boolean protest = doubted && i - open <= LONGEST && text.isAt(open + 1, "not");
        if (hedge || protest) {
          doubted = true;
          found.add(
              new LanguageFinding(
                  LanguageCategory.JUDGEMENTAL,
                  DecidingWords.of(Input.TEXT, text, new Range(open, i + 1)),
                  "leave out the quotation marks; say what the person told you",
                  "TLAP jargon buster"));
          for (int within = open; within <= i; within++) {
            taken[within] = true;
          }
        }
        open = -1;
      }
    }
  }

  private static boolean isMark(Text text, int at) {
    return text.isAt(at, WordClass.PUNCTUATION)
        && (text.token(at).word().equals("\"") || text.token(at).word().equals("'"));
  }

  private static boolean isHedge(String word) {
    return switch (word) {
      case "apparently",
          "allegedly",
          "supposedly",
          "poorly",
          "ill",
          "unwell",
          "sick",
          "tired",
          "too",
          "anxious",
          "pain",
          "depressed",
          "can't",
          "forgot",
          "forgets",
          "lost",
          "stolen",
          "busy",
          "needs",
          "voices",
          "anxiety",
          "help",
          "disabled" ->
          true;
      default -> false;
    };
  }
}
