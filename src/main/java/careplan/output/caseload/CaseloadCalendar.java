package careplan.output.caseload;

import careplan.caseload.Caseload;
import careplan.caseload.Due;
import careplan.caseload.PlanRow;
import careplan.render.exchange.CalendarEvent;
import careplan.render.exchange.CalendarFile;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What is due, as a calendar (RFC 5545). It holds no clinical detail and no full name of the
 * person: calendars are seen by others.
 */
public final class CaseloadCalendar {
  private static final int OCTETS_OF_IDENTITY = 16;

  private CaseloadCalendar() {}

  /** Writes an event for everything that is due. */
  public static void write(Caseload caseload, PrintStream out) {
    List<CalendarEvent> events = new ArrayList<>();
    for (PlanRow row : caseload.rows()) {
      for (Due due : row.dues()) {
        events.add(event(row, due));
      }
    }
    out.print(CalendarFile.of("Care plan reviews", caseload.today(), events));
  }

  private static CalendarEvent event(PlanRow row, Due due) {
    String initials = row.initials();
    Optional<LocalTime> start =
        due.timed() ? Optional.of(due.by().toLocalTime()) : Optional.empty();
    return new CalendarEvent(
        identity(row, due) + "@careplan",
        due.kind().title() + (initials.isEmpty() ? "" : ": " + initials),
        "",
        row.coordinators().isEmpty() ? "" : "Coordinator: " + Parts.coordinators(row),
        due.by().toLocalDate(),
        start,
        Optional.empty(),
        0,
        Optional.empty());
  }

  /** The same for the same plan and kind, so that a calendar replaces what it has. */
  private static String identity(PlanRow row, Due due) {
    try {
      byte[] words = (row.file() + '\n' + due.kind().name()).getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(words);
      return HexFormat.of().formatHex(hash, 0, OCTETS_OF_IDENTITY);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
