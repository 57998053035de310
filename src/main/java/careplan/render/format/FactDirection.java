package careplan.render.format;

import careplan.render.document.Fact;
import careplan.render.document.Language;

/** In which direction a fact is read, whatever is around it (R9). */
final class FactDirection {
  private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
  private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
  private static final char END_OF_ISOLATE = '\u2069';

  private FactDirection() {}

  /** Whether it is read from right to left: a date with the name of a month in Arabic. */
  static boolean isRightToLeft(Fact fact) {
    return !fact.kind().isDigitsOnly()
        && fact.language().isRightToLeft()
        && RightToLeft.isIn(fact.text());
  }

  /** The fact between characters that keep its order, in a document read from right to left. */
  static String isolated(Fact fact, Language document) {
    if (!document.isRightToLeft() && !fact.language().isRightToLeft()) {
      return fact.text();
    }
    char start = isRightToLeft(fact) ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE;
    return start + fact.text() + END_OF_ISOLATE;
  }
}
