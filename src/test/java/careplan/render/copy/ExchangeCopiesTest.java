package careplan.render.copy;

import static careplan.render.file.OutputFormat.HTML;
import static careplan.render.file.OutputFormat.ICS;
import static careplan.render.file.OutputFormat.VCF;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import careplan.render.file.Made;
import careplan.render.file.Mark;
import ezvcard.Ezvcard;
import ezvcard.VCard;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dates and contacts of a plan, as other programs read them. */
class ExchangeCopiesTest {
  private static final String PLAN =
      """
      careplan: 1
      date: 2026-10-05
      person: {name: Gwen Parry}
      team:
        - {id: ann, name: Ann Lloyd, role: Nurse, phone: 01632 960 204, hours: Mon-Fri 9-5}
        - {id: bob, name: Bob Rees, role: Neighbour}
      crisis: {contacts: [{name: Night line, phone: 0808 157 0044, hours: 24/7}]}
      needs:
        - need: I need help with my legs.
          actions:
            - {id: legs, action: Ann dresses my legs., who: ann, where: home, when: "Tuesdays, 2 till 3"}
            - {id: walk, action: I walk to the gate., who: me, when: when it is dry}
      review: {next: 2027-01-11}
      """;

  @Test
  void aCalendarReadsTheWeekAndTheReview() {
    Made made = CopySample.made("timetable", PLAN, ICS);
    ICalendar calendar = Biweekly.parse(made.copies().get(0).text()).first();
    assertThat(calendar.getEvents()).hasSize(2);
    VEvent visit = calendar.getEvents().get(0);
    assertThat(visit.getSummary().getValue()).isEqualTo("Ann Lloyd");
    assertThat(visit.getDescription().getValue()).isEqualTo("Ann dresses my legs.");
    assertThat(visit.getLocation().getValue()).isEqualTo("home");
    assertThat(visit.getDateStart().getValue().getRawComponents().toString(true, false))
        .isEqualTo("20261006T140000");
    assertThat(visit.getDateEnd().getValue().getRawComponents().toString(true, false))
        .isEqualTo("20261006T150000");
    assertThat(visit.getRecurrenceRule().getValue().getByDay()).hasSize(1);
    assertThat(
            calendar
                .getEvents()
                .get(1)
                .getDateStart()
                .getValue()
                .getRawComponents()
                .toString(false, false))
        .isEqualTo("20270111");
  }

  @Test
  void whatIsNoClearTimeIsLeftOutAndSaid() {
    Made made = CopySample.made("timetable", PLAN, ICS);
    assertThat(made.copies().get(0).text()).doesNotContain("gate");
    assertThat(made.remarks())
        .singleElement()
        .asString()
        .contains("when it is dry")
        .doesNotContain("Tuesdays");
    assertThat(CopySample.made("timetable", PLAN, HTML).remarks()).isEmpty();
  }

  @Test
  void aTelephoneReadsWhoCanBeCalled() {
    String text = CopySample.text("contacts", PLAN, VCF);
    List<VCard> cards = Ezvcard.parse(text).all();
    assertThat(cards)
        .extracting(card -> card.getFormattedName().getValue())
        .containsExactly("Night line", "Ann Lloyd");
    assertThat(cards.get(0).getTelephoneNumbers().get(0).getText()).isEqualTo("0808 157 0044");
    assertThat(cards.get(1).getTitles().get(0).getValue()).isEqualTo("Nurse");
  }

  @Test
  void theFilesAreKnownAgainUntilSomebodyChangesThem() {
    for (String text :
        List.of(CopySample.text("contacts", PLAN, VCF), CopySample.text("timetable", PLAN, ICS))) {
      assertThat(Mark.isUnchanged(text)).isTrue();
      assertThat(Mark.isUnchanged(text.replace("Ann", "Eve"))).isFalse();
    }
  }

  @Test
  void aCopyThatIsNoCalendarSaysWhichIs() {
    Made made = CopySample.made("contacts", PLAN, ICS);
    assertThat(made.copies()).isEmpty();
    assertThat(made.notMade().get(0).why()).contains("--copy timetable");
  }
}
