package careplan.assess;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.assess.Comparison.Direction;
import careplan.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The questions, and the file that holds their answers. */
class ToolkitTest {
  private static AssessmentReader.Reading read(String text) {
    return AssessmentReader.read(
        YamlReader.read("ours.yaml", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Assessment answered(String key, String answer) {
    return read("self-assessment: 1\nanswers:\n  " + key + ": {answer: " + answer + "}\n")
        .assessment();
  }

  @Test
  void everyGroupHasAsManyQuestionsAsItsSource() {
    assertThat(Toolkit.ALL).hasSize(33);
    assertThat(List.of(Group.values()))
        .extracting(group -> Toolkit.ALL.stream().filter(item -> item.group() == group).count())
        .containsExactly(3L, 5L, 10L, 2L, 2L, 2L, 9L);
    assertThat(new HashSet<>(Toolkit.keys())).hasSize(33);
  }

  @Test
  void whatOnlyPeopleCanTellHasNoFigure() {
    for (String key :
        List.of("finding-people", "trained-planners", "led-from-the-top", "empowers-staff")) {
      assertThat(Toolkit.item(key).orElseThrow().measures()).as(key).isEmpty();
    }
  }

  @Test
  void aNewFileHoldsEveryQuestionAndReadsBack() {
    String text = AssessmentText.of("Team: \"Valley\"", LocalDate.of(2026, 11, 21));
    AssessmentReader.Reading reading = read(text);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.assessment().service()).isEqualTo("Team: \"Valley\"");
    assertThat(reading.assessment().unanswered()).hasSize(33);
    for (Item item : Toolkit.ALL) {
      assertThat(text).contains("# " + item.number() + ". " + item.words() + "\n  " + item.key());
    }
  }

  @Test
  void slipsAreSaidWithTheirPlace() {
    AssessmentReader.Reading reading =
        read(
            "self-assessment: 1\non: last week\nanswers:\n  key-wroker: {answer: yes}\n"
                + "  sharing: {answer: maybe}\n  ongoing:\n    actions: [{who: Jo}]\n");
    assertThat(reading.problems())
        .extracting(Object::toString)
        .anyMatch(line -> line.startsWith("ours.yaml:2:5: on takes a day"))
        .anyMatch(line -> line.startsWith("ours.yaml:4:3:") && line.contains("mean key-worker?"))
        .anyMatch(line -> line.startsWith("ours.yaml:5:21:") && line.contains("yes, no or partly"))
        .anyMatch(line -> line.startsWith("ours.yaml:7:") && line.contains("what is to be done"));
  }

  @Test
  void anAnswerThatIsNotYesNeedsAnAction() {
    assertThat(answered("sharing", "partly").withoutAction()).hasSize(1);
    assertThat(answered("sharing", "yes").withoutAction()).isEmpty();
    assertThat(answered("sharing", "partly").count(Optional.of(Reply.PARTLY))).isEqualTo(1);
  }

  @Test
  void answersMoveForBetterOrWorse() {
    Comparison better = Comparison.of(answered("sharing", "no"), answered("sharing", "partly"));
    assertThat(better.in(Direction.BETTER)).hasSize(1);
    assertThat(better.in(Direction.UNKNOWN)).hasSize(32);
    Comparison worse = Comparison.of(answered("sharing", "yes"), answered("sharing", "no"));
    assertThat(worse.in(Direction.WORSE)).hasSize(1);
    Comparison same = Comparison.of(answered("sharing", "no"), answered("sharing", "no"));
    assertThat(same.in(Direction.SAME)).hasSize(1);
  }
}
