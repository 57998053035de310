package careplan.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts sentences into clauses, at marks, at words that open a clause, and at "and" before a verb or
 * a subject.
 */
final class Clauses {

  private Clauses() {}

  static List<Clause> of(Text text) {
    List<Clause> clauses = new ArrayList<>();
    for (Range sentence : text.sentences()) {
      int from = sentence.from();
      for (int i = sentence.from(); i < sentence.to(); i++) {
        if (isMark(text, i)) {
          add(clauses, text, from, i);
          from = i + 1;
        } else if (i > from && opens(text, i)) {
          add(clauses, text, from, i);
          from = i;
        }
      }
      add(clauses, text, from, sentence.to());
    }
    return clauses;
  }

  private static void add(List<Clause> clauses, Text text, int from, int to) {
    int start = from;
    while (start < to && text.isAt(start, WordClass.CONJUNCTION)) {
      start++;
    }
    if (start < to) {
      clauses.add(new Clause(kind(text, start), new Range(start, to)));
    }
  }

  private static boolean isMark(Text text, int i) {
    if (!text.isAt(i, WordClass.PUNCTUATION)) {
      return false;
    }
    Token token = text.token(i);
    return switch (token.word()) {
      case ",", ";", ":", "(", ")", ".", "!", "?", "\u2022", "*", "\u2026" -> true;
      case "-", "+" -> !token.joined() || i + 1 == text.size() || !text.token(i + 1).joined();
      default -> false;
    };
  }

  private static boolean opens(Text text, int i) {
    if (text.isAt(i, WordClass.SUBORDINATOR)) {
      return !text.isAt(i - 1, WordClass.SUBORDINATOR);
    }
    if (text.isAt(i, "in") && text.isAt(i + 1, "order")
        || text.isAt(i, "due") && text.isAt(i + 1, "to")) {
      return true;
    }
    return text.isAt(i, WordClass.CONJUNCTION)
        && (text.isAt(i + 1, WordClass.VERB)
            || text.isAt(i + 1, WordClass.PRONOUN)
            || text.isAt(i + 1, WordClass.TO)
            || text.isAt(i + 1, WordClass.GERUND)
            || text.isAt(i + 1, WordClass.NEGATION));
  }

  private static ClauseKind kind(Text text, int from) {
    String word = text.token(from).word();
    if (text.isAt(from, "in") && text.isAt(from + 1, "order")) {
      return ClauseKind.PURPOSE;
    }
    if (word.equals("due")) {
      return ClauseKind.REASON;
    }
    if (!text.isAt(from, WordClass.SUBORDINATOR)) {
      return ClauseKind.MAIN;
    }
    return switch (word) {
      case "because", "as", "since", "cos", "cause", "given" -> ClauseKind.REASON;
      case "so" -> ClauseKind.PURPOSE;
      case "who", "which", "that", "whose" -> ClauseKind.RELATIVE;
      default -> ClauseKind.CONDITION;
    };
  }
}
