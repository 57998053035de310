package careplan.lint.rules;

import careplan.language.time.TimeBound;
import careplan.language.time.TimeExpression;
import careplan.lint.Context;
import careplan.plan.Dates;
import careplan.plan.Text;
import careplan.settings.Limit;
import java.time.LocalDate;
import java.util.Optional;

/** The day that a date or words for one come to, counted from the plan's own date (R108, X55). */
public final class DueDay {
  private static final LocalDate ONE_DAY = LocalDate.of(2001, 2, 3);
  private static final LocalDate ANOTHER_DAY = LocalDate.of(2013, 9, 27);

  private DueDay() {}

  /** The day of a field that holds a date or words; nothing where they lead to no day. */
  public static Optional<LocalDate> of(Context context, Text by) {
    Optional<LocalDate> date = Dates.moment(by.value()).map(moment -> moment.toLocalDate());
    if (date.isPresent() || !isRead(context, by)) {
      return date;
    }
    return TimeBound.judge("", "", by.value())
        .decidedBy()
        .flatMap(decision -> of(context, decision.expression()));
  }

  /** The day of some words about time; nothing where they lead to none. */
  public static Optional<LocalDate> of(Context context, TimeExpression words) {
    Optional<LocalDate> base = context.planDate();
    return base.isPresent() ? words.resolve(base.get()) : absolute(words);
  }

  /** Whether the words lead to a day only if it is known from when to count. */
  public static boolean isRelative(TimeExpression words) {
    return words.resolve(ONE_DAY).isPresent() && absolute(words).isEmpty();
  }

  /** A day with its year is the same from wherever one counts. */
  private static Optional<LocalDate> absolute(TimeExpression words) {
    Optional<LocalDate> day = words.resolve(ONE_DAY);
    return day.isPresent() && day.equals(words.resolve(ANOTHER_DAY)) ? day : Optional.empty();
  }

  /** Words about time are read in English and Welsh. */
  public static boolean isRead(Context context, Text text) {
    String tag = text.language().or(() -> context.plan().writtenIn().map(Text::value)).orElse("en");
    return tag.equals("cy") || context.language().isEnglish(text);
  }

  /** Whether a day is over on the day of judging, with the days of grace that a team allows. */
  public static boolean hasPassed(Context context, LocalDate day) {
    int grace = context.settings().limit(Limit.DAYS_OF_GRACE, 0);
    return context.today().isAfter(day.plusDays(grace));
  }
}
