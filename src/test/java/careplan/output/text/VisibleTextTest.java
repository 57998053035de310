package careplan.output.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

  @Test
  void leavesWordsOfEveryLanguageAsTheyAre() {
    String words = "Siân's naïve “plan”, 王伟, أحمد, 👩‍👩‍👧";
    assertThat(VisibleText.oneLine(words)).isEqualTo(words);
  }

  @Test
  void makesOneLineOfSeveral() {
    assertThat(VisibleText.oneLine("one\ntwo\r\nthree\rfour\tfive"))
        .isEqualTo("one two three four five");
  }

  @Test
  void showsEscapeCodesInsteadOfObeyingThem() {
    assertThat(VisibleText.oneLine("\u001B[31mred\u009B0m")).isEqualTo("<U+001B>[31mred<U+009B>0m");
  }

  @Test
  void showsWhatTurnsTheDirectionOfWriting() {
    assertThat(VisibleText.oneLine("a\u202Eb\u2066c\u200Fd"))
        .isEqualTo("a<U+202E>b<U+2066>c<U+200F>d");
  }

  @Test
  void showsTagCharactersBeyondTheFirstPlane() {
    assertThat(VisibleText.oneLine("a\uDB40\uDC41b")).isEqualTo("a<U+E0041>b");
  }
}
