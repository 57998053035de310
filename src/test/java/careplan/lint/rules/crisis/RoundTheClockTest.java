package careplan.lint.rules.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.lint.rules.Linted;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether somebody answers at all hours, over all contacts of a plan (R136). */
class RoundTheClockTest {
  private static final Set<String> RULES =
      Set.of("no-24-7-contact", "contact-hours-unclear", "contact-without-number", "only-999");

  private static List<String> said(String contacts) {
    return Linted.by(
        RULES,
        """
        careplan: 1
        level: case-management
        person: {name: Marged Llwyd}
        team:
          - {id: nia, name: Nia Wyn, role: Nyrs, kind: professional, phone: 01632 960601, hours: Llun-Gwener 9-5}
          - {id: larwm, name: Canolfan larwm, kind: service, phone: 0808 157 0601, hours: ddydd a nos}
          - {id: ward, name: Ward 4, kind: service, hours: 24/7}
        crisis:
          contacts:
        """
            + contacts.indent(4));
  }

  @Test
  void hoursInWelshAreReadFromTheTeam() {
    assertThat(said("- who: nia")).containsExactly("error no-24-7-contact");
    assertThat(said("- who: nia\n- who: larwm")).isEmpty();
  }

  @Test
  void theContactsOwnHoursWinOverThoseOfTheTeam() {
    assertThat(said("- {who: larwm, hours: Llun-Gwener 9-5}"))
        .containsExactly("error no-24-7-contact");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- {name: Day, phone: 01632 960602, hours: every day 8am-8pm}\n"
            + "- {name: Night, phone: 01632 960603, hours: every day 8pm-8am}",
        "- {name: Office, phone: 01632 960602, hours: Mon-Fri 9-5}\n"
            + "- {name: Duty team, phone: 01632 960603, hours: all other times}"
      })
  void twoThatCoverTheWeekBetweenThemAreEnough(String contacts) {
    assertThat(said(contacts)).isEmpty();
  }

  @Test
  void anHourThatNobodyCoversIsFound() {
    assertThat(
            said(
                "- {name: Day, phone: 01632 960602, hours: every day 8am-7pm}\n"
                    + "- {name: Night, phone: 01632 960603, hours: every day 8pm-8am}"))
        .containsExactly("error no-24-7-contact");
  }

  @Test
  void aMissingNumberTakesACoverOut() {
    assertThat(
            said(
                "- {name: Day, phone: 01632 960602, hours: every day 8am-8pm}\n"
                    + "- {name: Night, hours: every day 8pm-8am}"))
        .containsExactly("error no-24-7-contact", "warning contact-without-number");
    assertThat(said("- who: ward"))
        .containsExactlyInAnyOrder("error no-24-7-contact", "warning contact-without-number");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- {name: Mum, phone: 243657}",
        "- {name: Crisis team, phone: 01632 960604, hours: we try to answer at all hours}",
        "- {name: Mum, phone: 243657}\n- {name: Surgery, phone: 01632 960605, hours: Mon-Fri 8-6}"
      })
  void whoMayAnswerIsAskedAboutAndNotCalledWrong(String contacts) {
    assertThat(said(contacts)).containsExactly("warning contact-hours-unclear");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- {name: Ambulance, phone: \"999\"}",
        "- {name: Ambulance, phone: \"999\"}\n- who: nia",
        "- {name: Ambulance, phone: \"999\"}\n- {name: Mum, phone: 243657}"
      })
  void nineNineNineAloneIsToldInCaseManagement(String contacts) {
    assertThat(said(contacts)).containsExactly("info only-999");
  }

  @Test
  void nineNineNineBesideALineIsFine() {
    assertThat(said("- {name: Ambulance, phone: \"999\"}\n- who: larwm")).isEmpty();
  }

  @Test
  void thereIsNoExemptionByAReasonUnderConsidered() {
    String plan =
        """
        careplan: 1
        detail: brief
        person: {name: Marged Llwyd}
        crisis: {emergency: Dial 999 if Marged has fallen.}
        considered: {crisis.contacts: We shall ask the team}
        """;
    assertThat(Linted.by(RULES, plan)).containsExactly("error no-24-7-contact");
  }

  @Test
  void aVerbalNoteGetsInformationOnly() {
    String plan =
        """
        careplan: 1
        form: verbal
        person: {name: Marged Llwyd}
        crisis:
          contacts:
            - {name: Surgery, phone: 01632 960605, hours: Mon-Fri 8-6}
        """;
    assertThat(Linted.by(RULES, plan)).containsExactly("info no-24-7-contact");
  }
}
