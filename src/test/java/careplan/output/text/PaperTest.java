package careplan.output.text;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.output.text.Paper.Style;
import org.junit.jupiter.api.Test;

class PaperTest {

  @Test
  void breaksBetweenWords() {
    assertThat(new Paper(12, false).wrap("one two three four", 0, 2))
        .containsExactly("one two", "three four");
  }

  @Test
  void leavesRoomForWhatStandsBeforeTheFirstLine() {
    assertThat(new Paper(12, false).wrap("one two three", 8, 0))
        .containsExactly("one", "two three");
  }

  @Test
  void keepsAWordWholeThatIsTooLong() {
    assertThat(new Paper(5, false).wrap("a https://example.org b", 0, 0))
        .containsExactly("a", "https://example.org", "b");
  }

  @Test
  void countsCellsAndNotCharacters() {
    assertThat(new Paper(5, false).wrap("王 伟 王", 0, 0)).containsExactly("王 伟", "王");
  }

  @Test
  void isNeverNarrowerOrWiderThanIsComfortable() {
    assertThat(Paper.of(3, false).width()).isEqualTo(40);
    assertThat(Paper.of(72, false).width()).isEqualTo(72);
    assertThat(Paper.of(400, false).width()).isEqualTo(100);
  }

  @Test
  void coloursOnlyWhereThereAreColours() {
    assertThat(new Paper(80, false).in(Style.RED, "error")).isEqualTo("error");
    assertThat(new Paper(80, true).in(Style.RED, "error")).isEqualTo("\u001B[1;31merror\u001B[0m");
  }
}
