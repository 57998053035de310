package careplan.language.time;

import careplan.language.time.HoursItem.Sort;
import java.time.DayOfWeek;
import java.util.List;

/**
 * "8am to 8pm, then the night team": where nights are named without hours of their own, they are
 * all the hours round midnight that the day leaves open.
 */
final class NightCover {
  private static final int LATEST_MORNING = 10 * 60;
  private static final int EARLIEST_EVENING = 16 * 60;
  private static final int STEP = 30;

  private NightCover() {}

  /** Whether nights stand among the items, on every day and without hours by the clock. */
  static boolean isNamed(List<HoursItem> items) {
    for (int at = 0; at < items.size(); at++) {
      HoursItem item = items.get(at);
      if (item.is(Sort.PART)
          && item.from() == PartsOfDay.NIGHT
          && !isPlain(items, at - 1)
          && !isPlain(items, at + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlain(List<HoursItem> items, int at) {
    return at >= 0
        && at < items.size()
        && (items.get(at).is(Sort.HOURS) || items.get(at).is(Sort.DAYS));
  }

  /** Whether what the hours leave open lies round midnight on every day. */
  static boolean closes(WeekHours hours) {
    for (DayOfWeek day : DayOfWeek.values()) {
      for (int minute = LATEST_MORNING; minute < EARLIEST_EVENING; minute += STEP) {
        if (!hours.isOpen(day, minute)) {
          return false;
        }
      }
    }
    return !hours.isEmpty();
  }
}
