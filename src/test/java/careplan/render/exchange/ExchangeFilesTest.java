package careplan.render.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.property.Telephone;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** Calendars and contacts, as readers that are not ours understand them. */
class ExchangeFilesTest {
  private static final LocalDate WRITTEN = LocalDate.of(2027, 3, 1);
  private static final String AWKWARD =
      "Côr y dre; canu, te a \\chacen\nBring: your 🎵 " + "long words ".repeat(20) + "end";

  @Test
  void aWeeklyTimeFallsOnEachOfItsDaysUntilTheLast() {
    CalendarEvent choir =
        new CalendarEvent(
            "annie-choir",
            AWKWARD,
            "Neuadd y pentref",
            "",
            LocalDate.of(2027, 3, 2),
            Optional.of(LocalTime.of(14, 30)),
            Optional.of(LocalTime.of(16, 0)),
            2,
            Optional.of(LocalDate.of(2027, 4, 13)));

    VEvent read = read(CalendarFile.of("Annie", WRITTEN, List.of(choir))).getEvents().get(0);

    assertThat(read.getSummary().getValue()).isEqualTo(AWKWARD);
    assertThat(read.getLocation().getValue()).isEqualTo("Neuadd y pentref");
    DateIterator days = read.getDateIterator(TimeZone.getDefault());
    List<String> found = new ArrayList<>();
    while (days.hasNext()) {
      found.add(
          days.next().toInstant().atZone(ZoneId.systemDefault()).toLocalDateTime().toString());
    }
    assertThat(found)
        .containsExactly(
            "2027-03-02T14:30", "2027-03-16T14:30", "2027-03-30T14:30", "2027-04-13T14:30");
  }

  @Test
  void aWholeDayHasNoTime() {
    String file =
        CalendarFile.of(
            "Annie",
            WRITTEN,
            List.of(CalendarEvent.onDay("review", "Meeting", LocalDate.of(2027, 9, 1))));

    VEvent read = read(file).getEvents().get(0);

    assertThat(read.getDateStart().getValue().hasTime()).isFalse();
    assertThat(read.getDateStart().getValue().getRawComponents().toString()).startsWith("20270901");
    assertThat(file.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
  }

  @Test
  void aTelephoneFindsTheNameTheNumbersAndTheNotes() {
    String file =
        ContactFile.of(
            List.of(
                new ContactEntry(
                    "Siân; Jones, RN",
                    "Heart team",
                    "nurse",
                    List.of("029 2018 0123", "07700 900123"),
                    List.of("sian@example.org"),
                    AWKWARD),
                new ContactEntry("NHS 111", "", "", List.of("111"), List.of(), "")));

    List<VCard> read = Ezvcard.parse(file).all();

    assertThat(read).hasSize(2);
    VCard first = read.get(0);
    assertThat(first.getFormattedName().getValue()).isEqualTo("Siân; Jones, RN");
    assertThat(first.getTelephoneNumbers().stream().map(Telephone::getText))
        .containsExactly("029 2018 0123", "07700 900123");
    assertThat(first.getNotes().get(0).getValue()).isEqualTo(AWKWARD);
    assertThat(first.getOrganization().getValues()).containsExactly("Heart team");
    assertThat(read.get(1).getTelephoneNumbers().get(0).getText()).isEqualTo("111");
  }

  private static ICalendar read(String file) {
    return Biweekly.parse(file).first();
  }
}
