package careplan.language;

/** Finds what stands between quotation marks. An apostrophe within a word is none. */
final class Quotation {

  private Quotation() {}

  static boolean[] of(Text text) {
    boolean[] quoted = new boolean[text.size()];
    int open = -1;
    for (int i = 0; i < text.size(); i++) {
      if (!text.isAt(i, WordClass.PUNCTUATION)) {
        continue;
      }
      String mark = text.token(i).word();
      if (!mark.equals("\"") && !mark.equals("'")) {
        continue;
      }
      if (open >= 0 && text.token(open).word().equals(mark)) {
        for (int within = open + 1; within < i; within++) {
          quoted[within] = true;
        }
        open = -1;
      } else if (open < 0 && opensHere(text, i)) {
        open = i;
      }
    }
    return quoted;
  }

  private static boolean opensHere(Text text, int i) {
    return text.token(i).word().equals("\"")
        || !text.token(i).joined() && i + 1 < text.size() && text.token(i + 1).joined();
  }
}
