package careplan.language.judgement;

import careplan.language.Quantities;
import careplan.language.Quantity;
import careplan.language.QuantityKind;
import careplan.language.Range;
import careplan.language.Span;
import careplan.language.Text;
import careplan.language.WordClass;
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
 * @param underLimit which tokens belong to a limit
 * @param underRhythm which tokens belong to a rhythm
 */
record Amounts(
    List<Range> numbers,
    List<Span> rhythms,
    List<Span> limits,
    boolean[] underLimit,
    boolean[] underRhythm) {

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
    boolean[] underLimit = Cover.of(text, limits);
    List<Range> numbers = new ArrayList<>();
    for (Quantity quantity : Quantities.in(text)) {
      boolean once =
          quantity.kind() == QuantityKind.COUNT
              && text.words(quantity.range()).equalsIgnoreCase("one");
      if (!once
          && !isLabel(text, quantity.range())
          && !underLimit[quantity.range().to() - 1]
          && !isConfidence(text, quantity)) {
        numbers.add(quantity.range());
      }
    }
    return new Amounts(numbers, rhythms, limits, underLimit, Cover.of(text, rhythms));
  }

  /** "type 2", "stage 3", "ward 6": a number that is part of a name. */
  private static boolean isLabel(Text text, Range number) {
    int before = number.from() - 1;
    if (before < 0 || number.size() > 1) {
      return false;
    }
    return switch (text.token(before).word()) {
      case "type",
          "stage",
          "level",
          "unit",
          "year",
          "ward",
          "grade",
          "band",
          "phase",
          "class",
          "tier",
          "section",
          "schedule",
          "room",
          "flat",
          "category",
          "bay",
          "module",
          "chapter" ->
          !text.isAt(number.to(), "or") && !text.isAt(number.to(), WordClass.NUMBER);
      default -> false;
    };
  }

  /** These amounts without those that belong to a way of speaking: "on my own two feet". */
  Amounts outside(Text text, boolean[] figures) {
    List<Range> kept = new ArrayList<>(numbers);
    kept.removeIf(range -> figures[range.from()]);
    List<Span> rhythmsKept = new ArrayList<>(rhythms);
    for (int i = 0; i < figures.length; i++) {
      if (figures[i]) {
        int start = text.token(i).start();
        rhythmsKept.removeIf(span -> span.start() <= start && start < span.end());
      }
    }
    return new Amounts(kept, rhythmsKept, limits, underLimit, underRhythm);
  }

  private static boolean isRhythm(TimeKind kind) {
    return kind == TimeKind.FREQUENCY || kind == TimeKind.CLOCK || kind == TimeKind.DAY;
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
      if (i >= to && text.isAt(i, ",")) {
        break;
      }
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

  boolean isRhythm(Range words) {
    for (int i = words.from(); i < words.to(); i++) {
      if (underRhythm[i]) {
        return true;
      }
    }
    return false;
  }

  boolean isLimit(int token) {
    return underLimit[token];
  }
}
