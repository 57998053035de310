package careplan.render.nhs;

import java.time.LocalTime;

/**
 * Times of day: {@code 5pm}, {@code 5:30pm}, midday, midnight.
 *
 * @param midday the word for 12 in the day
 * @param midnight the word for 12 at night
 */
public record Times(String midday, String midnight) {
  private static final int HALF_DAY = 12;

  /** A time of day. */
  public String of(LocalTime time) {
    if (time.getMinute() == 0 && time.getHour() % HALF_DAY == 0) {
      return time.getHour() == 0 ? midnight : midday;
    }
    int hour = time.getHour() % HALF_DAY == 0 ? HALF_DAY : time.getHour() % HALF_DAY;
    String minutes =
        time.getMinute() == 0 ? "" : (time.getMinute() < 10 ? ":0" : ":") + time.getMinute();
    return hour + minutes + (time.getHour() < HALF_DAY ? "am" : "pm");
  }
}
