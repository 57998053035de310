package careplan.language.time;

import careplan.language.time.HoursItem.Sort;
import java.util.Set;

/** The hours that words for parts of the day stand for, no wider than all would agree. */
final class PartsOfDay {
  /** When the night begins, and when the day does, in minutes after midnight. */
  static final int NIGHT = 22 * 60;

  static final int DAY = 9 * 60;

  private PartsOfDay() {}

  private record Part(int from, int to, boolean isOffice) {}

  private static final class Table {
    private static final PhraseTable<Part> WORDS =
        new PhraseTable<Part>()
            .with(
                new Part(8 * 60, 12 * 60, false),
                "mornings,morning,in the morning,every morning,boreau,bore,bob bore,am only")
            .with(
                new Part(12 * 60, 17 * 60, false),
                "afternoons,afternoon,every afternoon,prynhawniau,prynhawn,bob prynhawn,pm only")
            .with(
                new Part(17 * 60, 22 * 60, false),
                "evenings,evening,every evening,most evenings,in the evening,gyda'r nos,"
                    + "gyda'r hwyr,fin nos,nosweithiau,bob noson,eves,some evenings")
            .with(
                new Part(NIGHT, 8 * 60, false),
                "nights,night,overnight,every night,at night,all night,during the night,"
                    + "through the night,most nights,night time,nighttime,dros nos,bob nos,"
                    + "yn y nos,nos,drwy'r nos,trwy'r nos")
            .with(
                new Part(DAY, 17 * 60, false),
                "daytime,day time,by day,days only,during the day,in the day,daytimes,yn ystod y dydd,"
                    + "daylight hours,daylight")
            .with(new Part(12 * 60, 14 * 60, false), "lunchtimes,lunchtime,lunch time,amser cinio")
            .with(
                new Part(DAY, 17 * 60, true),
                "office hours,working hours,business hours,normal hours,normal working hours,"
                    + "normal office hours,surgery hours,shop hours,oriau swyddfa,oriau gwaith,"
                    + "oriau arferol,oriau'r feddygfa,core hours,usual hours,work hours,"
                    + "clinic hours,practice hours,standard hours,9 to 5 hours,usual office hours");
    private static final PhraseTable<Boolean> OUTSIDE =
        new PhraseTable<Boolean>()
            .with(
                true,
                "out of hours,outside hours,outside office hours,outside working hours,"
                    + "outside normal hours,outside of office hours,outside of normal hours,"
                    + "outside surgery hours,outside normal working hours,after office hours,"
                    + "out of office hours,outside of hours,outside business hours,ooh,"
                    + "when the surgery is closed,when surgery is closed,outside of working hours,"
                    + "tu allan i oriau,y tu allan i oriau,tu allan i oriau swyddfa,"
                    + "y tu allan i oriau swyddfa,y tu allan i oriau gwaith");
  }

  static HoursItem at(Tokens tokens, int index) {
    PhraseTable.Match<Boolean> outside = Table.OUTSIDE.at(tokens, index);
    if (outside != null) {
      return HoursItem.of(Sort.REST, index, outside.end());
    }
    PhraseTable.Match<Part> match = Table.WORDS.at(tokens, index);
    if (match == null) {
      return null;
    }
    Part part = match.value();
    return new HoursItem(
        part.isOffice() ? Sort.HOURS : Sort.PART,
        index,
        match.end(),
        part.isOffice() ? OpenDays.WEEKDAYS : Set.of(),
        part.from(),
        part.to());
  }
}
