package careplan.language.time;

import careplan.language.time.HoursItem.Sort;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Puts days and hours together as they were meant, whichever comes first: "Mon-Fri 9-5, Sat 10-2",
 * "9-5 Mon-Fri, 10-2 Sat", "8pm-8am and weekends".
 */
final class HoursGroup {
  private static final int MIDNIGHT = 24 * 60;

  /** How many further pairs of days and hours are looked at to see which belong together. */
  private static final int LOOK_AHEAD = 4;

  private final List<HoursItem> items;
  private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
  private final List<HoursItem> times = new ArrayList<>();
  private boolean daysFirst;
  private WeekHours hours = WeekHours.none();
  private boolean hasDaysAlone;
  private boolean hasEveryDayAlone;

  private HoursGroup(List<HoursItem> items) {
    this.items = items;
  }

  /** What the items come to; {@code hours()}, {@code hasDaysAlone()} and so on tell. */
  static HoursGroup of(List<HoursItem> items) {
    HoursGroup group = new HoursGroup(items);
    for (int at = 0; at < items.size(); at++) {
      HoursItem item = items.get(at);
      if (item.is(Sort.DAYS)) {
        group.day(at);
      } else if (item.isTimes()) {
        group.time(at);
      }
    }
    group.flush();
    return group;
  }

  private void day(int at) {
    HoursItem item = items.get(at);
    boolean timesFollow = nextIsTimes(at, LOOK_AHEAD);
    if (!times.isEmpty() && isWholeWeekend(at, timesFollow)) {
      flush();
      add(OpenDays.WEEKEND, 0, MIDNIGHT);
      return;
    }
    if (!times.isEmpty() && (daysFirst || timesFollow && isParted(at))) {
      flush();
    }
    if (times.isEmpty() && days.isEmpty()) {
      daysFirst = true;
    }
    days.addAll(item.days());
  }

  private boolean isWholeWeekend(int at, boolean timesFollow) {
    return items.get(at).days().equals(OpenDays.WEEKEND) && isParted(at) && !timesFollow;
  }

  private boolean isParted(int at) {
    return at > 0 && (items.get(at - 1).is(Sort.AND) || items.get(at - 1).is(Sort.CLAUSE));
  }

  private boolean nextIsTimes(int at, int turns) {
    for (int next = at + 1; turns > 0 && next < items.size(); next++) {
      if (items.get(next).isTimes()) {
        return next == at + 1
            || !items.get(next - 1).is(Sort.CLAUSE)
            || !daysOnlyAfter(next, turns - 1);
      }
      if (items.get(next).is(Sort.DAYS)) {
        return false;
      }
    }
    return false;
  }

  /** Whether days follow the hours at this place, and belong to them: "..., 10-2 Sat". */
  private boolean daysOnlyAfter(int at, int turns) {
    return at + 1 < items.size() && items.get(at + 1).is(Sort.DAYS) && !nextIsTimes(at + 1, turns);
  }

  private void time(int at) {
    HoursItem item = items.get(at);
    if (item.is(Sort.RUN)) {
      flush();
      hours = hours.union(WeekHours.run(item.from(), item.to()));
      return;
    }
    boolean startsAnew =
        daysFirst
            ? !times.isEmpty() && isParted(at) && daysOnlyAfter(at, LOOK_AHEAD)
            : !days.isEmpty() && !times.isEmpty();
    if (startsAnew) {
      flush();
    }
    if (times.isEmpty() && days.isEmpty()) {
      daysFirst = false;
    }
    times.add(items.get(at));
  }

  private void flush() {
    if (times.isEmpty()) {
      if (!days.isEmpty()) {
        boolean everyDay = days.size() == 7;
        hasEveryDayAlone |= everyDay;
        hasDaysAlone |= !everyDay;
        if (days.equals(OpenDays.WEEKEND) && !hours.isEmpty()) {
          add(OpenDays.WEEKEND, 0, MIDNIGHT);
        }
      }
    } else {
      if (days.isEmpty() && hasPart(PartsOfDay.NIGHT) && hasPart(PartsOfDay.DAY)) {
        add(OpenDays.ALL, 0, MIDNIGHT);
      }
      boolean clock = has(Sort.HOURS);
      boolean exact = clock || has(Sort.PART);
      for (HoursItem time : times) {
        boolean yields =
            time.is(Sort.ANY_TIME) && exact || time.is(Sort.PART) && clock && !days.isEmpty();
        if (!yields) {
          addTimes(time);
        }
      }
    }
    days.clear();
    times.clear();
  }

  private boolean has(Sort sort) {
    for (HoursItem time : times) {
      if (time.is(sort)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasPart(int from) {
    for (HoursItem time : times) {
      if (time.is(Sort.PART) && time.from() == from) {
        return true;
      }
    }
    return false;
  }

  private void addTimes(HoursItem time) {
    Set<DayOfWeek> usual = time.days().isEmpty() ? OpenDays.ALL : time.days();
    boolean allDay = time.is(Sort.ALL_HOURS) || time.is(Sort.ANY_TIME);
    add(days.isEmpty() ? usual : days, allDay ? 0 : time.from(), allDay ? MIDNIGHT : time.to());
  }

  private void add(Set<DayOfWeek> on, int from, int to) {
    hours = hours.union(WeekHours.on(on, from, to));
  }

  WeekHours hours() {
    return hours;
  }

  /** Whether some days, not all seven, stand without hours. */
  boolean hasDaysAlone() {
    return hasDaysAlone;
  }

  /** Whether all seven days stand without hours. */
  boolean hasEveryDayAlone() {
    return hasEveryDayAlone;
  }
}
