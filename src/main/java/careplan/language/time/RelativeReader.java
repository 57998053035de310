package careplan.language.time;

import careplan.language.time.Point.Sort;
import java.time.DayOfWeek;
import java.util.Set;

/** Reads points told from today or from what comes next: "tomorrow", "next week", "this May". */
final class RelativeReader {
  private RelativeReader() {}

  private static final class Table {
    private static final PhraseTable<DayRule> WORDS =
        new PhraseTable<DayRule>()
            .with(
                Span.days(0),
                "today,tonight,this morning,this afternoon,this evening,heddiw,heno,"
                    + "bore heddiw,prynhawn heddiw,later today")
            .with(Span.days(1), "tomorrow,yfory,tomorrow night,tomorrow morning,bore yfory")
            .with(Span.days(2), "the day after tomorrow,day after tomorrow,drennydd")
            .with(new Weeks.Week(1), "yr wythnos nesaf,wythnos nesaf")
            .with(new Weeks.Week(0), "yr wythnos hon,wythnos yma,yr wythnos yma")
            .with(new Months.MonthOn(1), "mis nesaf,y mis nesaf")
            .with(new Months.MonthOn(0), "y mis hwn,y mis yma,mis yma")
            .with(new Months.YearOn(1), "y flwyddyn nesaf,flwyddyn nesaf")
            .with(new Months.YearOn(0), "eleni,y flwyddyn hon");
  }

  static void addFirstWords(Set<String> words) {
    words.addAll(Table.WORDS.firstWords());
  }

  static Point at(Tokens tokens, int index) {
    PhraseTable.Match<DayRule> match = Table.WORDS.at(tokens, index);
    if (match != null) {
      return new Point(match.end(), Sort.DATE, match.value());
    }
    int time = tokens.after(index, "this", "time", "next");
    time = time < 0 ? -1 : tokens.after(time, "year");
    if (time > 0) {
      return new Point(time, Sort.DATE, Span.of(new Amount(1, 1, Unit.YEAR, false, false, 0)));
    }
    int weekend = tokens.after(index, "the", "weekend");
    if (weekend > 0) {
      return new Point(weekend, Sort.SPAN, new Weeks.Weekend(0));
    }
    int at = PointReader.pastArticle(tokens, index);
    at = isPossessive(tokens.word(at)) ? at + 1 : at;
    return switch (tokens.word(at)) {
      case "this" -> following(tokens, at + 1, 0);
      case "next", "coming", "following", "upcoming" -> following(tokens, at + 1, 1);
      case "last", "previous", "past" -> past(tokens, at + 1);
      case "yesterday", "ddoe" -> new Point(at + 1, Sort.PAST, null);
      default -> null;
    };
  }

  static boolean isPossessive(String word) {
    return switch (word) {
      case "my", "his", "her", "our", "their", "your", "its", "fy", "ei", "eu" -> true;
      default -> word.endsWith("'s");
    };
  }

  private static Point following(Tokens tokens, int index, int on) {
    int at =
        tokens.is(index, "coming") || tokens.is(index, "current") || tokens.is(index, "academic")
            ? index + 1
            : index;
    DayRule rule =
        switch (tokens.word(at)) {
          case "week" -> new Weeks.Week(on);
          case "weekend" -> new Weeks.Weekend(on);
          case "month" -> new Months.MonthOn(on);
          case "year" -> new Months.YearOn(on);
          case "fortnight" -> Span.days(14);
          case "quarter" -> Span.of(new Amount(3, 3, Unit.MONTH, false, false, 0));
          default -> null;
        };
    if (rule != null) {
      return new Point(at + 1, Sort.DATE, rule);
    }
    DayOfWeek day = CalendarWords.weekday(tokens.word(at));
    if (day != null && !tokens.is(at, "sat") && !tokens.is(at, "sun")) {
      return new Point(
          at + 1, Sort.DATE, on == 0 ? new Weeks.Weekday(day) : new Weeks.WeekdayOfWeek(day, on));
    }
    Point date = DateReader.at(tokens, at);
    if (date != null && !tokens.isDigits(at)) {
      return new Point(date.end(), Sort.DATE, date.rule());
    }
    PhraseTable.Match<Feasts.Feast> feast = Feasts.at(tokens, at);
    if (feast != null) {
      return new Point(feast.end(), Sort.DATE, feast.value().rule());
    }
    if (CalendarWords.isSeason(tokens.word(at))) {
      boolean more = tokens.is(at + 1, "term") || tokens.is(at + 1, "holidays");
      return new Point(more ? at + 2 : at + 1, Sort.DATE, null);
    }
    Point event = EventReader.at(tokens, at);
    return event == null ? null : new Point(event.end(), Sort.DATE, event.rule());
  }

  private static Point past(Tokens tokens, int at) {
    String word = tokens.word(at);
    boolean isPast =
        word.equals("weekend")
            || CalendarWords.isSeason(word)
            || CalendarWords.weekday(word) != null
            || CalendarWords.month(word) > 0
            || Feasts.at(tokens, at) != null
            || Unit.of(word) != null && Unit.of(word).isDaysOrMore();
    return isPast && !tokens.is(at + 1, "of") && !tokens.is(at + 1, "in")
        ? new Point(at + 1, Sort.PAST, null)
        : null;
  }
}
