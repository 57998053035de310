package careplan;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;

/**
 * The clock on the wall, in the time zone of this moment as a plain offset. {@link
 * Clock#systemDefaultZone()} would search every library for time zones, which takes half as long
 * again as starting Java.
 */
final class SystemClock extends Clock {

  @Override
  public Instant instant() {
    return Instant.ofEpochMilli(millis());
  }

  @Override
  public long millis() {
    return System.currentTimeMillis();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.ofTotalSeconds(TimeZone.getDefault().getOffset(millis()) / 1000);
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.system(zone);
  }
}
