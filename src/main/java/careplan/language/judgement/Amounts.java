package careplan.language.judgement;

import careplan.language.Quantities;
import careplan.language.Quantity;
import careplan.language.QuantityKind;
import careplan.language.Range;
import careplan.language.Span;
import careplan.language.Text;
import careplan.language.time.TimeExpression;
import careplan.language.time.TimeExpressions;
import careplan.language.time.TimeKind;
import java.util.ArrayList;
import java.util.List;

/**
 * What a text says of how much and how often, apart from until when.
 *
 * @param numbers amounts outside limits in time and outside notes on how sure someone is
 * @param rhythms how often, on which days, at what hour
 * @param limits until when, and other dates
 */
record Amounts(List<Range> numbers, List<Span> rhythms, List<Span> limits) {

  static Amounts of(Text text) {
    List<Span> rhythms = new ArrayList<>();
    List<Span> limits = new ArrayList<>();
    if (text.size() > 0) {
      for (TimeExpression expression : TimeExpressions.in(text.source())) {
        Span span = new Span(expression.start(), expression.end());
        if (expression.isTimeLimit()) {
          limits.add(span);
        } else if (isRhythm(expression.kind())) {
          rhythms.add(span);
        } else if (expression.kind() == TimeKind.PAST
            || expression.kind() == TimeKind.DATE
            || expression.kind() == TimeKind.DEADLINE) {
          limits.add(span);
        }
      }
    }
    List<Range> numbers = new ArrayList<>();
    for (Quantity quantity : Quantities.in(text)) {
      Span span = text.span(quantity.range());
      boolean once =
          quantity.kind() == QuantityKind.COUNT
              && text.words(quantity.range()).equalsIgnoreCase("one");
      if (!once && !isWithin(span, limits) && !isConfidence(text, quantity)) {
        numbers.add(quantity.range());
      }
    }
    return new Amounts(numbers, rhythms, limits);
  }

  private static boolean isRhythm(TimeKind kind) {
    return kind == TimeKind.FREQUENCY || kind == TimeKind.CLOCK || kind == TimeKind.DAY;
  }

  private static boolean isWithin(Span span, List<Span> spans) {
    for (Span other : spans) {
      if (span.start() >= other.start() && span.end() <= other.end()) {
        return true;
      }
    }
    return false;
  }

  /**
   * "7/10 confident", "confidence level: 80%", or a score out of ten or hundred alone in brackets
   * at the end.
   */
  private static boolean isConfidence(Text text, Quantity quantity) {
    if (quantity.kind() != QuantityKind.SCALE && quantity.kind() != QuantityKind.PERCENT) {
      return false;
    }
    int from = quantity.range().from();
    int to = quantity.range().to();
    for (int i = Math.max(0, from - 4); i < Math.min(text.size(), to + 3); i++) {
      String word = text.token(i).word();
      if (word.startsWith("confiden") || word.equals("sure")) {
        return true;
      }
    }
    boolean alone = text.isAt(from - 1, "(") && (to == text.size() || text.isAt(to, ")"));
    return alone && to + 2 >= text.size();
  }

  boolean any() {
    return !numbers.isEmpty() || !rhythms.isEmpty();
  }

  boolean isRhythm(Text text, Range words) {
    Span span = text.span(words);
    for (Span rhythm : rhythms) {
      if (rhythm.overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  boolean isLimit(Text text, int token) {
    Span span = text.span(new Range(token, token + 1));
    return isWithin(span, limits);
  }
}
