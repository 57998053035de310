package careplan.lint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.generate.PlanGenerator;
import careplan.plan.PhoneNumber;
import careplan.plan.PlanReader;
import careplan.plan.PlanReading;
import careplan.yaml.EditRefused;
import careplan.yaml.SourceText;
import careplan.yaml.YamlReader;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes that cannot alter what a plan means. */
class FixesTest {

  private static Fixes.Fixed fix(String text) throws EditRefused {
    return Fixes.of(YamlReader.read(new SourceText("plan", text)));
  }

  @ParameterizedTest
  @CsvSource({
    "02920180000, 029 2018 0000",
    "020-7946-0000, 020 7946 0000",
    "0161 4960000, 0161 496 0000",
    "(01632) 960123, 01632 960123",
    "07700900123, 07700 900123",
    "0808.157.0000, 0808 157 0000",
    "0909 8790000, 0909 879 0000",
    "08001111111, 0800 111 1111",
    "+442920180000, +44 29 2018 0000",
    "+44 7700900123, +44 7700 900123",
    "01539412345, 015394 12345"
  })
  void numbersAreSpacedAsTheirAreaIs(String written, String spaced) {
    assertThat(PhoneSpacing.of(written)).contains(spaced);
    assertThat(PhoneSpacing.of(spaced)).isEmpty();
    assertThat(PhoneNumber.digits(spaced)).isEqualTo(PhoneNumber.digits(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "999",
        "111",
        "116 123",
        "101",
        "01632 960165 via switchboard",
        "111 then 2",
        "Ext. 4411",
        "+33 1 23 45 67 89",
        "+44 (0)29 2018 0000",
        "0800 1111",
        "029 2018 00001234",
        "",
        "960123",
        "01632 960123 or 07700 900123"
      })
  void whatIsNoPlainFullNumberStays(String written) {
    assertThat(PhoneSpacing.of(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 March 2027 | 2027-03-03",
        "3rd Mar 2027 | 2027-03-03",
        "1st of September 2026 | 2026-09-01",
        "Wednesday 3 March 2027 | 2027-03-03",
        "March 3, 2027 | 2027-03-03",
        "2027/3/3 | 2027-03-03",
        "2027.03.03 | 2027-03-03",
        "2027-3-3 | 2027-03-03",
        "25/12/2026 | 2026-12-25",
        "4/4/2027 | 2027-04-04",
        "12 SEPT 2026 | 2026-09-12"
      })
  void fullDatesAreWrittenYearFirst(String written, String date) {
    assertThat(WrittenDate.of(written, false)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3/4/2027",
        "12/11/26",
        "March 2027",
        "end of March",
        "3 March",
        "Tuesday 3 March 2027",
        "31 April 2027",
        "29/02/2027",
        "2027-03-03",
        "2027-13-40",
        "in six weeks",
        "",
        "3 March 27",
        "March",
        "2027",
        "3 Marchioness 2027",
        "0/0/2027"
      })
  void whatCouldBeTwoDaysOrNoneIsLeftToPeople(String written) {
    assertThat(WrittenDate.of(written, false)).isEmpty();
  }

  @Test
  void aTimeOfDayStaysWhereOneMayStand() {
    assertThat(WrittenDate.of("3 March 2027 14:00", true)).contains("2027-03-03T14:00");
    assertThat(WrittenDate.of("2027-03-03 9:05", true)).contains("2027-03-03T09:05");
    assertThat(WrittenDate.of("3 March 2027 at 14:00", true)).contains("2027-03-03T14:00");
    assertThat(WrittenDate.of("3 March 2027 at 14:00", false)).isEmpty();
    assertThat(WrittenDate.of("3 March 2027 at 25:00", true)).isEmpty();
  }

  @Test
  void idsAreMadeOfTheWordsAndNeverOfOnesThatAreInUse() throws EditRefused {
    String plan =
        """
        careplan: 1
        person: {name: Annie}
        needs:
          - need: I need to sleep.
          # the same once more
          - need: I need to sleep!
          - need: Cysgu'n dda
            id: sleep-2
        goals:
          - {goal: Walk, needs: [walk]}
          - goal: "123"
            actions:
              - action: Ring the choir
                who: ring-choir
        safety:
          - concern: "!"
        actions: Nothing
        """;
    Fixes.Fixed fixed = fix(plan);
    assertThat(fixed.text())
        .isEqualTo(
            plan.replace("- need: I need to sleep.", "- id: sleep\n    need: I need to sleep.")
                .replace("- need: I need to sleep!", "- id: sleep-3\n    need: I need to sleep!")
                .replace("{goal: Walk, needs", "{id: walk-2, goal: Walk, needs")
                .replace("- goal: \"123\"", "- id: goal-1\n    goal: \"123\"")
                .replace(
                    "- action: Ring the choir",
                    "- id: ring-choir-2\n        action: Ring the choir")
                .replace("- concern:", "- id: safety-1\n    concern:"));
    assertThat(fixed.ids()).isEqualTo(6);
    assertThat(fix(fixed.text()).text()).isEqualTo(fixed.text());
  }

  @Test
  void whatIsMendedReadsWithoutNewFaultsAndIsMendedOnce() throws EditRefused {
    PlanGenerator generator = new PlanGenerator(5);
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      String plan = loosened(generator.next(), random);
      Fixes.Fixed fixed = fix(plan);
      assertThat(fixed.ids() + fixed.dates() + fixed.phones()).isPositive();
      assertThat(fixed.left()).isZero();
      PlanReading reading = PlanReader.read(YamlReader.read(new SourceText("x", fixed.text())));
      assertThat(reading.faults()).as(fixed.text()).isEmpty();
      assertThat(fix(fixed.text()).text()).isEqualTo(fixed.text());
    }
  }

  /** Without some ids, and with dates and numbers as people write them. */
  private static String loosened(String plan, Random random) {
    StringBuilder loose = new StringBuilder();
    boolean[] dropped = new boolean[1];
    for (String line : plan.split("\n")) {
      String words = line.strip();
      boolean itemId =
          words.startsWith("- id: goal-") || words.matches("- id: (need|goal)-[0-9]-[0-9]");
      if (dropped[0]) {
        loose.append("- ").append(words).append(random.nextBoolean() ? "  # kept\n" : "\n");
        dropped[0] = false;
      } else if (itemId && random.nextInt(2) == 0) {
        loose.append(line, 0, line.indexOf('-'));
        dropped[0] = true;
      } else if (words.startsWith("date: ") || words.startsWith("by: ")) {
        loose.append(line.replace('-', '/')).append('\n');
      } else if (words.startsWith("phone: ")) {
        loose.append(line.replace(" 960", "960").replace(" 900", "-900")).append('\n');
      } else {
        loose.append(line).append('\n');
      }
    }
    return loose.toString();
  }

  @Test
  void aShortFormIsWrittenOutOnceAsTheGlossaryHasIt() throws EditRefused {
    String plan =
        """
        about-me: {what-matters: [My OT is kind.]}
        purpose: Somebody asks the OT-led team.
        summary: |
          Ring the OT, and then the OT again.
        glossary: {OT: occupational therapist, TSH: a blood test, CPN: community psychiatric nurse}
        """;
    Fixes.Fixed fixed = fix(plan);
    assertThat(fixed.shortForms()).isOne();
    assertThat(fixed.text())
        .isEqualTo(plan.replace("the OT, and", "the OT (occupational therapist), and"));
    assertThat(fix(fixed.text()).text()).isEqualTo(fixed.text());
  }

  @ParameterizedTest
  @CsvSource({
    "CPN, community psychiatric nurse, true",
    "A&E, accident and emergency, false",
    "MOT, Ministry of Transport, false",
    "GP, general practitioner, true",
    "PE, sports lessons, false",
    "TSH, a blood test for the thyroid, false"
  })
  void onlyWhatTheLettersStandForIsWrittenOut(String name, String full, boolean isOne) {
    assertThat(Abbreviations.isShortFor(name, full)).isEqualTo(isOne);
  }
}
