package careplan.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.language.time.ContactHours.Answers;
import careplan.language.time.ContactHours.Judgement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ContactHoursTest {

  @ParameterizedTest
  @CsvFileSource(
      resources = "/careplan/language/time/contacts.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void tellsWhetherSomebodyAnswersAtAllHours(
      String name, String role, String phone, String hours, String answer) {
    assertThat(judge(text(name), text(role), text(phone), text(hours)).answers())
        .isEqualTo(answers(answer));
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  private static Judgement judge(String name, String role, String phone, String hours) {
    return ContactHours.judge(name, role, phone, hours);
  }

  private static Answers answers(String label) {
    return switch (label) {
      case "yes" -> Answers.ALWAYS;
      case "no" -> Answers.NOT_ALWAYS;
      default -> Answers.UNCLEAR;
    };
  }

  @Test
  void showsTheWordsThatDecide() {
    String hours = "Ask for the duty nurse, 24 hours a day";
    ContactHours.Span span = judge("Ward", "", "", hours).decidedBy().orElseThrow();

    assertThat(span.field()).isEqualTo(ContactHours.Field.HOURS);
    assertThat(hours.substring(span.start(), span.end())).isEqualTo("24 hours a day");
  }

  @Test
  void letsHoursOverruleAKnownNumber() {
    assertThat(judge("NHS 111", "", "111", "").answers()).isEqualTo(Answers.ALWAYS);
    assertThat(judge("NHS 111", "", "111", "6pm to 8am").answers()).isEqualTo(Answers.NOT_ALWAYS);
  }

  @Test
  void doesNotTakePartOfALongerNumberForAKnownOne() {
    assertThat(judge("Clinic", "", "01632 960111", "").answers()).isEqualTo(Answers.UNCLEAR);
    assertThat(judge("Clinic", "", "020 7946 0999", "").answers()).isEqualTo(Answers.UNCLEAR);
  }

  @Test
  void addsUpContactsThatCoverTheWeekBetweenThem() {
    assertThat(together("Mon-Fri 8am-6pm", "all other times")).isEqualTo(Answers.ALWAYS);
    assertThat(together("Mon-Fri 8am-6pm", "6pm-8am and weekends")).isEqualTo(Answers.ALWAYS);
    assertThat(together("8am - 8pm", "8pm - 8am")).isEqualTo(Answers.ALWAYS);
    assertThat(together("Mon-Fri 9-5", "out of hours")).isEqualTo(Answers.ALWAYS);
    assertThat(together("Mon-Fri 9-5", "8pm to 8am")).isEqualTo(Answers.NOT_ALWAYS);
    assertThat(together("Mon-Fri 9-5", "")).isEqualTo(Answers.UNCLEAR);
    assertThat(together("out of hours", "weekends")).isEqualTo(Answers.NOT_ALWAYS);
  }

  private static Answers together(String... hours) {
    List<Judgement> contacts = new ArrayList<>();
    for (String each : hours) {
      contacts.add(judge("Team", "nurse", "01632 960000", each));
    }
    return ContactHours.together(contacts);
  }

  @Test
  void agreesWithTheLabelledContacts() throws IOException {
    int[][] matrix = new int[3][3];
    int right = 0;
    List<String[]> rows = Corpus.rows("crisis.tsv");
    for (String[] row : rows) {
      Answers said = judge(row[1], row[2], row[3], row[4]).answers();
      Answers label = answers(row[5]);
      matrix[label.ordinal()][said.ordinal()]++;
      right += said == label ? 1 : 0;
    }
    double accuracy = right / (double) rows.size();
    for (Answers label : Answers.values()) {
      System.out.printf(
          "contact hours: labelled %s: always %d, not always %d, unclear %d%n",
          label,
          matrix[label.ordinal()][0],
          matrix[label.ordinal()][1],
          matrix[label.ordinal()][2]);
    }
    System.out.printf("contact hours: accuracy %.3f%n", accuracy);
    assertThat(accuracy).isGreaterThanOrEqualTo(0.95);
  }
}
