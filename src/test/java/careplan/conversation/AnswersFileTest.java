package careplan.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of answers. */
class AnswersFileTest {

  private static Answers read(String text) throws AnswersProblem {
    return AnswersFile.read("answers.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatIsNestedIsNamedByItsWay() throws AnswersProblem {
    Answers answers =
        read(
            """
            goals:
              - goal: To walk
                by: end of March
                actions: [{action: Out and back, who: [me, Jo]}]
            person: {name: Sam}
            """);
    assertThat(answers.keys())
        .containsExactly(
            "goals.1.goal",
            "goals.1.by",
            "goals.1.actions.1.action",
            "goals.1.actions.1.who.1",
            "goals.1.actions.1.who.2",
            "person.name");
  }

  @Test
  void everyScalarIsTextAsItWasWritten() throws AnswersProblem {
    Answers answers =
        read(
            "a: 0123\nb: 1.50\nc: no\nd: 2026-11-02\ne: 0x1F\nf: 12:30\ng: true\nh: 1_000\ni:\nj: ~\n");
    assertThat(answers.words("a")).isEqualTo("0123");
    assertThat(answers.words("b")).isEqualTo("1.50");
    assertThat(answers.words("c")).isEqualTo("no");
    assertThat(answers.words("d")).isEqualTo("2026-11-02");
    assertThat(answers.words("e")).isEqualTo("0x1F");
    assertThat(answers.words("f")).isEqualTo("12:30");
    assertThat(answers.words("g")).isEqualTo("true");
    assertThat(answers.words("h")).isEqualTo("1_000");
    assertThat(answers.words("i")).isEmpty();
    assertThat(answers.words("j")).isEqualTo("~");
  }

  @Test
  void whatStandsUnderSkipIsLeftOutWithItsReason() throws AnswersProblem {
    Answers answers = read("skip:\n  health.eating-plan: I eat well\n  questions:\n");
    assertThat(answers.to("health.eating-plan")).contains(Answer.skipped("I eat well"));
    assertThat(answers.to("questions")).contains(Answer.skipped(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a: 1\\na: 2|'a' stands here for the second time",
        "a: {b: 1}\\na.b: 2|'a.b' is answered here for the second time",
        "a: &x 1\\nb: 2|marks a value for copying",
        "a: &x {c: 1}\\nb: *x|marks a value for copying",
        "a: !!int 1|is a YAML tag",
        "- a\\n- b|a list stands here",
        "just words|text stands here alone",
        "a: [1|not YAML that can be read",
        "a: b: c|not YAML that can be read",
      })
  void whatIsNotUsedHereIsRefusedInOneSentence(String text, String why) {
    assertThatExceptionOfType(AnswersProblem.class)
        .isThrownBy(() -> read(text.replace("\\n", "\n")))
        .withMessageContaining(why)
        .withMessageStartingWith("answers.yaml");
  }

  @Test
  void hostileFilesAreRefusedQuickly() {
    String deep = "[".repeat(5000);
    assertThatExceptionOfType(AnswersProblem.class).isThrownBy(() -> read("a: " + deep));
    assertThatExceptionOfType(AnswersProblem.class)
        .isThrownBy(() -> AnswersFile.read("a", new byte[2 << 20]))
        .withMessageContaining("1 MiB");
    assertThatExceptionOfType(AnswersProblem.class)
        .isThrownBy(() -> AnswersFile.read("a", new byte[] {'a', ':', ' ', (byte) 0xFF}))
        .withMessageContaining("UTF-8");
    StringBuilder laughs = new StringBuilder("a0: &a0 [x,x,x,x]\n");
    for (int i = 1; i < 12; i++) {
      laughs.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ",*a" + (i - 1) + "]\n");
    }
    assertThatExceptionOfType(AnswersProblem.class)
        .isThrownBy(() -> read(laughs.toString()))
        .withMessageContaining("marks a value for copying");
  }

  @Test
  void aByteOrderMarkAndCrlfDoNoHarm() throws AnswersProblem {
    assertThat(read("\uFEFFa: 1\r\nb: two\r\n").keys()).containsExactly("a", "b");
  }
}
