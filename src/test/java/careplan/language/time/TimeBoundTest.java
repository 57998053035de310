package careplan.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TimeBoundTest {

  @ParameterizedTest
  @CsvFileSource(
      resources = "/careplan/language/time/time-bound.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void tellsGoalsBoundInTimeFromOthers(String goal, String measure, String by, String bound) {
    assertThat(judge(goal, measure, by).isBound()).isEqualTo(bound.equals("yes"));
  }

  private static TimeBound.Judgement judge(String goal, String measure, String by) {
    return TimeBound.judge(text(goal), text(measure), text(by));
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  @Test
  void showsTheWordsThatBind() {
    String goal = "Walk to the shop and back by the end of March";
    TimeBound.Decision decision = TimeBound.judge(goal, "", "").decidedBy().orElseThrow();

    assertThat(decision.field()).isEqualTo(TimeBound.Field.GOAL);
    assertThat(decision.expression().wordsIn(goal)).isEqualTo("by the end of March");
  }

  @Test
  void prefersTheFieldThatIsMeantForIt() {
    TimeBound.Judgement judgement = TimeBound.judge("Swim by Easter", "ten lengths", "May");

    assertThat(judgement.decidedBy().orElseThrow().field()).isEqualTo(TimeBound.Field.BY);
  }

  @Test
  void takesAnHourAsLimitForATaskThatIsDoneOnce() {
    assertThat(TimeBound.judge("Butter fifty rolls by 2pm", "", "").isBound()).isTrue();
    assertThat(TimeBound.judge("Be up and dressed by 9am", "", "").isBound()).isFalse();
    assertThat(TimeBound.judge("Post a letter by 4pm every Friday", "", "").isBound()).isFalse();
  }

  @Test
  void agreesWithTheLabelledGoals() throws IOException {
    int[][] matrix = new int[2][2];
    for (String[] row : Corpus.rows("goals.tsv")) {
      int said = TimeBound.judge(row[1], row[2], row[3]).isBound() ? 1 : 0;
      matrix[row[7].equals("1") ? 1 : 0][said]++;
    }
    System.out.printf(
        "time-bound: bound and found %d, bound and missed %d, false %d, rightly silent %d, kappa %.3f%n",
        matrix[1][1], matrix[1][0], matrix[0][1], matrix[0][0], kappa(matrix));
    assertThat(kappa(matrix)).isGreaterThanOrEqualTo(0.95);
  }

  /** Cohen's kappa: agreement beyond what chance would give (Cohen 1960). */
  private static double kappa(int[][] matrix) {
    double all = matrix[0][0] + matrix[0][1] + matrix[1][0] + matrix[1][1];
    double agreed = (matrix[0][0] + matrix[1][1]) / all;
    double labelled = (matrix[1][0] + matrix[1][1]) / all;
    double said = (matrix[0][1] + matrix[1][1]) / all;
    double chance = labelled * said + (1 - labelled) * (1 - said);
    return (agreed - chance) / (1 - chance);
  }
}
