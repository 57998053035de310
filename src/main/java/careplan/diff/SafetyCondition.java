package careplan.diff;

import careplan.plan.Dates;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/** Which changes of a part count as changes of safety. */
enum SafetyCondition {
  /** Every change. */
  ANY,
  /** Whatever takes something away or puts something else in its place; new things do not. */
  LOST,
  /** Something else stands in its place. */
  REPLACED,
  /** Only what is gone. */
  REMOVED,
  /** A whole item is gone, and not only one of its fields. */
  ITEM_REMOVED,
  /** A day is later, or gone. */
  LATER,
  /** A length of time is longer, or gone. */
  LONGER,
  /** It is done less often, or nobody can tell how often any more. */
  LESS_OFTEN,
  /** An item is gone that was marked as essential. */
  ESSENTIAL_REMOVED,
  /** An action is gone from a need that names a risk. */
  ANSWER_TO_RISK_REMOVED;

  static SafetyCondition named(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /**
   * Whether a change counts.
   *
   * @param kind what happened to {@code before} and {@code after}, or to what holds them
   */
  boolean holds(ChangeKind kind, Optional<Content> before, Optional<Content> after) {
    return switch (this) {
      case ANY -> true;
      case LOST -> kind != ChangeKind.ADDED && kind != ChangeKind.MOVED;
      case REPLACED -> kind == ChangeKind.CHANGED || kind == ChangeKind.RENAMED;
      case REMOVED -> kind == ChangeKind.REMOVED;
      case ITEM_REMOVED -> kind == ChangeKind.REMOVED && before.get().isItem();
      case LATER -> kind == ChangeKind.REMOVED || isLater(text(before), text(after));
      case LONGER -> kind == ChangeKind.REMOVED || isLonger(text(before), text(after));
      case LESS_OFTEN -> kind == ChangeKind.REMOVED || Frequency.isLess(text(before), text(after));
      case ESSENTIAL_REMOVED ->
          kind == ChangeKind.REMOVED
              && before.get() instanceof Fields fields
              && fields.text("essential").map(Words::value).orElse("").equals("yes");
      case ANSWER_TO_RISK_REMOVED ->
          kind == ChangeKind.REMOVED
              && before.get().isItem()
              && before.get().parent().flatMap(Content::parent).orElse(null) instanceof Fields need
              && need.get("risk").isPresent();
    };
  }

  private static String text(Optional<Content> content) {
    return content.orElse(null) instanceof Words words ? words.value() : "";
  }

  /** Words in place of a day count as later: nobody can tell. */
  private static boolean isLater(String before, String after) {
    if (before.isEmpty() || after.isEmpty()) {
      return false;
    }
    Optional<LocalDate> was = Dates.moment(before).map(LocalDateTime::toLocalDate);
    Optional<LocalDate> is = Dates.moment(after).map(LocalDateTime::toLocalDate);
    return was.isEmpty() || is.isEmpty() || is.get().isAfter(was.get());
  }

  private static boolean isLonger(String before, String after) {
    if (before.isEmpty() || after.isEmpty()) {
      return false;
    }
    LocalDate start = LocalDate.of(2027, 1, 1);
    Optional<LocalDate> was = Dates.period(before).map(start::plus);
    Optional<LocalDate> is = Dates.period(after).map(start::plus);
    return was.isEmpty() || is.isEmpty() || is.get().isAfter(was.get());
  }
}
