package careplan.language.time;

import careplan.language.time.HoursItem.Sort;
import java.util.ArrayList;
import java.util.List;

/** Makes sense of a whole text about hours of opening, clause by clause. */
final class HoursReader {
  private static final int WORDS_FROM_NOT = 3;
  private static final int WEEKDAYS = 5;

  private static final WordSet TO_RING =
      WordSet.of("ring phone telephone line lines phones calls helpline");

  private static final WordSet WRITING =
      WordSet.of("e email emails reply replies online website web app");

  private final Tokens tokens;
  private final List<HoursItem> plain = new ArrayList<>();
  private WeekHours hours = WeekHours.none();
  private WeekHours doubtful = WeekHours.none();
  private WeekHours taken = WeekHours.none();

  /** When the telephone is answered, where that is said apart. */
  private WeekHours phone = WeekHours.none();

  private boolean isRest;
  private boolean isDenied;
  private boolean isDoubtful;
  private boolean isLimited;
  private boolean isMessage;
  private boolean isText;
  private boolean isEveryDay;
  private boolean isNightNamed;
  private boolean isWeekdaysAlone;
  private boolean isWeekendAlone;
  private boolean isConditional;
  private int start = -1;
  private int end = -1;

  private HoursReader(Tokens tokens) {
    this.tokens = tokens;
  }

  static HoursStatement read(Tokens tokens) {
    HoursReader reader = new HoursReader(tokens);
    List<HoursItem> clause = new ArrayList<>();
    boolean except = false;
    for (HoursItem item : HoursScanner.scan(tokens)) {
      boolean ends = item.is(Sort.CLAUSE) || item.is(Sort.SENTENCE);
      if (!ends) {
        clause.add(item);
        continue;
      }
      except = reader.clause(clause, except) && item.is(Sort.CLAUSE);
      clause.clear();
      if (item.is(Sort.SENTENCE)) {
        reader.closeGroup();
      } else {
        reader.plain.add(item);
      }
    }
    reader.clause(clause, except);
    reader.closeGroup();
    return reader.statement();
  }

  /** Reads one clause; true where the exceptions in it may go on in the next. */
  private boolean clause(List<HoursItem> clause, boolean afterExcept) {
    if (clause.isEmpty()) {
      return afterExcept;
    }
    if (has(clause, Sort.PAST)) {
      isDenied |= has(clause, Sort.ALL_HOURS);
      decide(clause);
      return false;
    }
    boolean inCase = has(clause, Sort.IN_CASE);
    if (has(clause, Sort.MESSAGE) && isOtherChannel(clause)) {
      return false;
    }
    boolean elsewhere =
        has(clause, Sort.REDIRECT) || has(clause, Sort.REST) && has(clause, Sort.NUMBER);
    if ((has(clause, Sort.MESSAGE) || elsewhere) && !inCase) {
      closeGroup();
      decide(clause);
      isMessage = true;
      return false;
    }
    if (has(clause, Sort.TEXT) && !inCase && !isOneWayOfSeveral(clause)) {
      closeGroup();
      decide(clause);
      isText = true;
      doubtful = doubtful.union(HoursGroup.of(clause).hours());
      isLimited |= has(clause, Sort.LIMITED);
      return false;
    }
    if (afterExcept && !hasTimes(clause)) {
      take(clause);
      return true;
    }
    int split = exception(clause);
    List<HoursItem> said = split < 0 ? clause : clause.subList(0, split);
    boolean hasHours = hasTimes(said) || has(said, Sort.DAYS) || has(said, Sort.REST);
    if (inCase && !hasHours) {
      return false;
    }
    if ((has(clause, Sort.HEDGE) || has(clause, Sort.CONDITION)) && !inCase) {
      isDoubtful = true;
      decide(clause);
      if (hasHours && split < 0) {
        closeGroup();
        doubtful = doubtful.union(HoursGroup.of(said).hours());
        return false;
      }
    }
    if (has(clause, Sort.SEASON)) {
      isDenied |= hasTimes(clause) || clause.size() == 1;
      isLimited = true;
      decide(clause);
    }
    if (has(clause, Sort.LIMITED)) {
      isLimited = true;
      isDoubtful |= has(clause, Sort.ALL_HOURS);
      decide(clause);
    }
    if (isForTheTelephone(said)) {
      phone = WeekHours.always();
      hours = WeekHours.always();
    }
    boolean byTheClock = has(said, Sort.HOURS) || has(said, Sort.ALL_HOURS);
    if (has(said, Sort.PHONE) && byTheClock) {
      phone = phone.union(HoursGroup.of(said).hours());
    }
    say(said);
    if (split >= 0) {
      take(clause.subList(split + 1, clause.size()));
      decide(clause);
    }
    return split >= 0 && clause.get(split).is(Sort.EXCEPT);
  }

  /** "phone 24 hours, e-mail 9 to 5": how letters are answered takes nothing from the telephone. */
  private boolean isOtherChannel(List<HoursItem> clause) {
    boolean always = false;
    for (HoursItem item : plain) {
      always |= item.is(Sort.ALL_HOURS);
    }
    for (HoursItem item : clause) {
      if (always && item.is(Sort.MESSAGE) && WRITING.has(tokens.word(item.start()))) {
        return !tokens.is(item.end(), "only");
      }
    }
    return false;
  }

  /** "visiting 2-8, phone any time": whatever else keeps hours, the telephone does not. */
  private boolean isForTheTelephone(List<HoursItem> said) {
    for (HoursItem item : said) {
      boolean always = item.is(Sort.ALL_HOURS) || item.is(Sort.ANY_TIME);
      if (always && TO_RING.has(tokens.word(item.start() - 1))) {
        return !plain.isEmpty() || !hours.isEmpty();
      }
    }
    return false;
  }

  /** "on the same number": whoever takes over, one call reaches them. */
  private boolean isOneNumber() {
    for (int at = 0; at + 1 < tokens.size(); at++) {
      boolean one = tokens.is(at, "same") || tokens.is(at, "this") || tokens.is(at, "one");
      if (one && tokens.is(at + 1, "number")) {
        return true;
      }
    }
    return false;
  }

  /** "call or text": a way of writing beside others takes nothing away. */
  private static boolean isOneWayOfSeveral(List<HoursItem> clause) {
    for (int at = 0; at < clause.size(); at++) {
      boolean joined =
          at > 0 && clause.get(at - 1).is(Sort.AND)
              || at + 1 < clause.size() && clause.get(at + 1).is(Sort.AND);
      if (clause.get(at).is(Sort.TEXT) && joined) {
        return true;
      }
    }
    return false;
  }

  private void say(List<HoursItem> said) {
    boolean within = false;
    for (HoursItem item : said) {
      if (item.is(Sort.INCLUDING)) {
        within = true;
      } else if (item.is(Sort.REST)) {
        closeGroup();
        hours = hours.isEmpty() && isWeekdaysAlone && isOneNumber() ? WeekHours.always() : hours;
        isRest |= hours.isEmpty();
        hours = hours.isEmpty() ? hours : WeekHours.always();
        decide(List.of(item));
      } else if (!item.is(Sort.PHONE) && (!within || item.isTimes())) {
        plain.add(item);
      }
    }
  }

  /** The place of an "except", or of a "not" that something in the clause answers to, or -1. */
  private static int exception(List<HoursItem> clause) {
    for (int at = 0; at < clause.size(); at++) {
      HoursItem item = clause.get(at);
      if (item.is(Sort.EXCEPT) || item.is(Sort.NOT) && deniesSomething(clause, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean deniesSomething(List<HoursItem> clause, int not) {
    int reach = clause.get(not).end() + WORDS_FROM_NOT;
    for (int at = not + 1; at < clause.size() && clause.get(at).start() <= reach; at++) {
      if (isDeniable(clause.get(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDeniable(HoursItem item) {
    return switch (item.sort()) {
      case DAYS, HOLIDAYS, AVAILABLE, REST, HEDGE, CONDITION -> true;
      default -> item.isTimes();
    };
  }

  /** Takes away what follows an "except" or a "not". */
  private void take(List<HoursItem> items) {
    for (HoursItem item : items) {
      boolean whole = item.is(Sort.ALL_HOURS) || item.is(Sort.ANY_TIME) || item.is(Sort.AVAILABLE);
      isDoubtful |= item.is(Sort.HEDGE);
      isConditional |= item.is(Sort.CONDITION);
      isDoubtful |= item.is(Sort.CONDITION);
      if (whole || item.is(Sort.HOLIDAYS)) {
        isDenied = true;
      }
    }
    HoursGroup group = HoursGroup.of(items);
    taken = taken.union(group.hours());
    if (group.hasDaysAlone()) {
      isDenied = true;
    }
    if (!items.isEmpty() && !group.hours().isEmpty()) {
      isLimited = true;
    }
  }

  private void closeGroup() {
    HoursGroup group = HoursGroup.of(plain);
    hours = hours.union(group.hours());
    isNightNamed |= NightCover.isNamed(plain);
    isLimited |= group.hasDaysAlone() && group.hours().isEmpty();
    isEveryDay |= group.hasEveryDayAlone();
    for (HoursItem item : plain) {
      isWeekdaysAlone |= item.is(Sort.DAYS) && item.days().size() == WEEKDAYS;
      isWeekendAlone |= item.is(Sort.DAYS) && item.days().size() == 7 - WEEKDAYS;
    }
    List<HoursItem> deciding = new ArrayList<>();
    for (HoursItem item : plain) {
      if (item.isTimes() || item.is(Sort.DAYS)) {
        deciding.add(item);
      }
    }
    decide(deciding);
    plain.clear();
  }

  private void decide(List<HoursItem> items) {
    if (!items.isEmpty()) {
      int first = items.get(0).start();
      start = start < 0 ? first : Math.min(start, first);
      end = Math.max(end, items.get(items.size() - 1).end());
    }
  }

  private static boolean has(List<HoursItem> items, Sort sort) {
    for (HoursItem item : items) {
      if (item.is(sort)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasTimes(List<HoursItem> items) {
    for (HoursItem item : items) {
      if (item.isTimes()) {
        return true;
      }
    }
    return false;
  }

  private HoursStatement statement() {
    boolean allOthers = isWeekdaysAlone && isWeekendAlone;
    if (isNightNamed && (allOthers || NightCover.closes(hours))) {
      hours = WeekHours.always();
    }
    boolean whole = hours.isWholeWeek();
    WeekHours open = whole && !phone.isEmpty() ? phone.minus(taken) : hours.minus(taken);
    isLimited |= isConditional && hours.isEmpty();
    boolean limited = isLimited && !whole || whole && (isConditional || !open.isWholeWeek());
    return new HoursStatement(
        open,
        doubtful,
        isRest,
        isDenied,
        isDoubtful,
        limited,
        isMessage,
        isText,
        isEveryDay,
        start,
        end);
  }
}
