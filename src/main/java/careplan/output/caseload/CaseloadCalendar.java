package careplan.output.caseload;

import careplan.caseload.Caseload;
import careplan.caseload.Due;
import careplan.caseload.PlanRow;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HexFormat;

/**
 * What is due, as a calendar (RFC 5545). It holds no clinical detail and no full name of the
 * person: calendars are seen by others.
 */
public final class CaseloadCalendar {
  private static final int LONGEST_LINE = 75;
  private static final int HALF_AN_HOUR = 30;

  private final PrintStream out;

  private CaseloadCalendar(PrintStream out) {
    this.out = out;
  }

  /** Writes an event for everything that is due. */
  public static void write(Caseload caseload, PrintStream out) {
    CaseloadCalendar calendar = new CaseloadCalendar(out);
    calendar.line("BEGIN:VCALENDAR");
    calendar.line("VERSION:2.0");
    calendar.line("PRODID:-//careplan//caseload//EN");
    calendar.line("CALSCALE:GREGORIAN");
    calendar.line("METHOD:PUBLISH");
    for (PlanRow row : caseload.rows()) {
      for (Due due : row.dues()) {
        calendar.event(row, due, caseload.today());
      }
    }
    calendar.line("END:VCALENDAR");
  }

  private void event(PlanRow row, Due due, LocalDate today) {
    line("BEGIN:VEVENT");
    line("UID:" + identity(row, due) + "@careplan");
    line("DTSTAMP:" + day(today) + "T000000Z");
    if (due.timed()) {
      line("DTSTART:" + moment(due.by()));
      line("DTEND:" + moment(due.by().plusMinutes(HALF_AN_HOUR)));
    } else {
      line("DTSTART;VALUE=DATE:" + day(due.by().toLocalDate()));
      line("DTEND;VALUE=DATE:" + day(due.by().toLocalDate().plusDays(1)));
    }
    String initials = row.initials();
    line("SUMMARY:" + escaped(due.kind().title() + (initials.isEmpty() ? "" : ": " + initials)));
    if (!row.coordinators().isEmpty()) {
      line("DESCRIPTION:" + escaped("Coordinator: " + Parts.coordinators(row)));
    }
    line("CLASS:PRIVATE");
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  /** The same for the same plan and kind, so that a calendar replaces what it has. */
  private static String identity(PlanRow row, Due due) {
    try {
      byte[] words = (row.file() + '\n' + due.kind().name()).getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(words);
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static String day(LocalDate day) {
    return day.toString().replace("-", "");
  }

  private static String moment(LocalDateTime moment) {
    return day(moment.toLocalDate())
        + "T"
        + moment.toLocalTime().toString().replace(":", "").substring(0, 4)
        + "00";
  }

  /** Text as a calendar holds it: marks escaped, nothing that would start a line. */
  private static String escaped(String words) {
    StringBuilder escaped = new StringBuilder(words.length() + 8);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '\\', ';', ',' -> escaped.append('\\').append(c);
        case '\n' -> escaped.append("\\n");
        default -> escaped.append(c < ' ' || c == 0x7F ? ' ' : c);
      }
    }
    return escaped.toString();
  }

  /** Folds a line at 75 bytes, never within a character. */
  private void line(String words) {
    StringBuilder folded = new StringBuilder(words.length() + 8);
    int bytes = 0;
    for (int at = 0; at < words.length(); ) {
      int codePoint = words.codePointAt(at);
      int size = codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
      if (bytes + size > LONGEST_LINE) {
        folded.append("\r\n ");
        bytes = 1;
      }
      folded.appendCodePoint(codePoint);
      bytes += size;
      at += Character.charCount(codePoint);
    }
    out.print(folded.append("\r\n"));
  }
}
