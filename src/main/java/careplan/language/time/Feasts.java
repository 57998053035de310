package careplan.language.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Set;

/** Days of the year that have names, and when they fall. */
final class Feasts {
  private Feasts() {}

  /** How to find the days of one that the calendar fixes; null for those that are announced. */
  record Feast(DayRule rule) {}

  private static final class Table {
    private static final PhraseTable<Feast> NAMES =
        new PhraseTable<Feast>()
            .with(dayOf(12, 25), "christmas day,christmas,xmas,xmas day,y nadolig,nadolig")
            .with(dayOf(12, 24), "christmas eve,xmas eve,noswyl nadolig")
            .with(dayOf(12, 26), "boxing day")
            .with(dayOf(12, 31), "new year's eve,nye,nos galan")
            .with(dayOf(1, 1), "new year,new year's,new year's day,new years day,y flwyddyn newydd")
            .with(dayOf(1, 6), "twelfth night,epiphany")
            .with(dayOf(1, 25), "burns night,santes dwynwen,dydd santes dwynwen")
            .with(dayOf(2, 14), "valentine's day,valentines day,valentine's")
            .with(dayOf(3, 1), "st david's day,st davids day,dydd gwyl dewi,gwyl dewi")
            .with(dayOf(3, 17), "st patrick's day,st patricks day")
            .with(dayOf(4, 23), "st george's day")
            .with(dayOf(10, 31), "halloween,hallowe'en,calan gaeaf")
            .with(dayOf(11, 5), "bonfire night,guy fawkes,guy fawkes night,noson tan gwyllt")
            .with(dayOf(11, 11), "armistice day,remembrance day")
            .with(easter(0), "easter,easter sunday,easter day,y pasg,pasg")
            .with(easter(-2), "good friday")
            .with(easter(1), "easter monday")
            .with(easter(-47), "pancake day,shrove tuesday,pancake tuesday")
            .with(easter(-46), "ash wednesday")
            .with(easter(-7), "palm sunday")
            .with(easter(-21), "mothering sunday,mother's day,mothers day,sul y mamau")
            .with(easter(49), "whitsun,whit sunday,sulgwyn,y sulgwyn")
            .with(nth(6, 3, DayOfWeek.SUNDAY), "father's day,fathers day,sul y tadau")
            .with(nth(5, 1, DayOfWeek.MONDAY), "may day,may day bank holiday")
            .with(nth(5, 5, DayOfWeek.MONDAY), "spring bank holiday,whit monday")
            .with(nth(8, 5, DayOfWeek.MONDAY), "august bank holiday,summer bank holiday")
            .with(nth(3, 5, DayOfWeek.SUNDAY), "the clocks go forward,clocks go forward")
            .with(nth(10, 5, DayOfWeek.SUNDAY), "the clocks go back,clocks go back")
            .with(clocks(), "the clocks change,clocks change")
            .with(
                new Feast(null),
                "ramadan,eid,eid al fitr,eid al adha,diwali,hanukkah,chanukah,passover,"
                    + "rosh hashanah,yom kippur,vaisakhi,holi,navratri,chinese new year,"
                    + "lunar new year,lent,advent,harvest festival,the eisteddfod,eisteddfod,"
                    + "half term,hanner tymor,the bank holiday,remembrance sunday");
  }

  static void addFirstWords(Set<String> words) {
    words.addAll(Table.NAMES.firstWords());
  }

  /** A named day that begins at {@code index}, or null. */
  static PhraseTable.Match<Feast> at(Tokens tokens, int index) {
    return Table.NAMES.at(tokens, index);
  }

  private static Feast dayOf(int month, int day) {
    return new Feast(new Months.DayOfYear(month, day));
  }

  private static Feast nth(int month, int nth, DayOfWeek day) {
    return new Feast(new Months.NthOfMonth(nth, day, month));
  }

  private static Feast easter(int daysAfter) {
    return new Feast(new Easter(daysAfter));
  }

  private static Feast clocks() {
    return new Feast(
        new Sooner(
            new Months.NthOfMonth(5, DayOfWeek.SUNDAY, 3),
            new Months.NthOfMonth(5, DayOfWeek.SUNDAY, 10)));
  }

  private record Sooner(DayRule one, DayRule other) implements DayRule {
    @Override
    public Days on(LocalDate base) {
      Days first = one.on(base);
      Days second = other.on(base);
      return first.first().isBefore(second.first()) ? first : second;
    }
  }

  private record Easter(int daysAfter) implements DayRule {
    @Override
    public Days on(LocalDate base) {
      LocalDate day = easterSunday(base.getYear()).plusDays(daysAfter);
      return Days.only(
          day.isBefore(base) ? easterSunday(base.getYear() + 1).plusDays(daysAfter) : day);
    }
  }

  /**
   * Easter Sunday by the anonymous Gregorian reckoning (Nature, 20 April 1876; Meeus, Astronomical
   * Algorithms, chapter 8).
   */
  static LocalDate easterSunday(int year) {
    int golden = year % 19;
    int century = year / 100;
    int inCentury = year % 100;
    int skipped = (century + 8) / 25;
    int correction = (century - skipped + 1) / 3;
    int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    int month = (golden + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * month + 114;
    return YearMonth.of(year, Month.of(days / 31)).atDay(days % 31 + 1);
  }
}
