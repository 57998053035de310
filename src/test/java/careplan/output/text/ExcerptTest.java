package careplan.output.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {
  private static final int WIDE = 76;

  /** The excerpt around the only place where the words stand in the line. */
  private static Excerpt around(String words, String line, int width) {
    int at = line.indexOf(words);
    assertThat(at).as("place of %s", words).isNotNegative();
    int from = line.codePointCount(0, at);
    return Excerpt.of(line, from, from + words.codePointCount(0, words.length()), width);
  }

  private static String marks(String words, String line) {
    return around(words, line, WIDE).marks();
  }

  @Test
  void marksTheWordsMeant() {
    Excerpt excerpt = around("Improve mobility", "    what: Improve mobility", WIDE);
    assertThat(excerpt.line()).isEqualTo("    what: Improve mobility");
    assertThat(excerpt.marks()).isEqualTo("          ^^^^^^^^^^^^^^^^");
  }

  @Test
  void marksOneCellWhereNothingStands() {
    assertThat(Excerpt.of("name:", 5, 5, WIDE).marks()).isEqualTo("     ^");
    assertThat(Excerpt.of("", 0, 0, WIDE)).isEqualTo(new Excerpt("", "^"));
  }

  @Test
  void goesOnToTheNextFourthCellAtATab() {
    Excerpt excerpt = around("walk", "\twant:\twalk", WIDE);
    assertThat(excerpt.line()).isEqualTo("    want:   walk");
    assertThat(excerpt.marks()).isEqualTo("            ^^^^");
  }

  @Test
  void countsTwoCellsForWideCharacters() {
    assertThat(marks("Wei", "name: 王伟 Wei")).isEqualTo("           ^^^");
    assertThat(marks("伟", "name: 王伟 Wei")).isEqualTo("        ^^");
  }

  @Test
  void countsNoCellForWhatJoinsTheCharacterBefore() {
    assertThat(marks("Jones", "Sia\u0302n Jones")).isEqualTo("     ^^^^^");
    assertThat(marks("\u0302", "Sia\u0302n Jones")).isEqualTo("  ^");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "😀", // a face
        "👍🏽", // a hand with the colour of a skin
        "👩‍👩‍👧", // a family, joined of three
        "❤️", // a heart, made an emoji by the mark after it
        "🏴", // a flag
        "🇬🇧" // a flag of two letters
      })
  void countsTwoCellsForAnEmoji(String emoji) {
    assertThat(marks("here", emoji + " here")).isEqualTo("   ^^^^");
    assertThat(marks(emoji, emoji + " here")).isEqualTo("^^");
  }

  @Test
  void quotesTheWordsWhereALineRunsFromRightToLeft() {
    Excerpt excerpt = around("الربو", "why: الربو يتعبني", WIDE);
    assertThat(excerpt.line()).isEqualTo("why: الربو يتعبني");
    assertThat(excerpt.marks()).isEqualTo("here: الربو");
  }

  @Test
  void showsCharactersThatSteerOrHideByTheirNumber() {
    Excerpt excerpt = around("Jones", "name: \u202EAnn\u200Bie\u0007 Jones", WIDE);
    assertThat(excerpt.line()).isEqualTo("name: <U+202E>Ann<U+200B>ie<U+0007> Jones");
    assertThat(excerpt.marks()).hasSize(excerpt.line().length()).endsWith(" ^^^^^");
  }

  @Test
  void cutsALongLineAroundThePlace() {
    String line = "story: " + "word ".repeat(60) + "jargon " + "more ".repeat(60);
    Excerpt excerpt = around("jargon", line, WIDE);
    assertThat(excerpt.line()).startsWith("...").endsWith("...");
    assertThat(excerpt.line().length()).isLessThanOrEqualTo(WIDE);
    int at = excerpt.line().indexOf("jargon");
    assertThat(excerpt.marks()).isEqualTo(" ".repeat(at) + "^^^^^^");
  }

  @Test
  void showsTheStartOfALongLineWhereThePlaceIsThere() {
    Excerpt excerpt = around("story", "story: " + "word ".repeat(60), WIDE);
    assertThat(excerpt.line()).startsWith("story: word").endsWith("...").hasSize(WIDE);
    assertThat(excerpt.marks()).isEqualTo("^^^^^");
  }

  @Test
  void neverMarksMoreThanIsShown() {
    Excerpt excerpt = Excerpt.of("x".repeat(500), 0, 500, WIDE);
    assertThat(excerpt.line()).hasSize(WIDE);
    assertThat(excerpt.marks()).isEqualTo("^".repeat(WIDE - 3));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 40, 73, 74, 75, 76, 77, 100, 398, 399, 400})
  void cutsBetweenWholeWideCharacters(int from) {
    Excerpt excerpt = Excerpt.of("王".repeat(400), from, from + 1, WIDE);
    assertThat(Cells.width(excerpt.line())).isLessThanOrEqualTo(WIDE);
    int before = excerpt.marks().indexOf('^');
    assertThat(before).isLessThanOrEqualTo(WIDE);
    assertThat((before - (excerpt.line().startsWith("...") ? 3 : 0)) % 2).isZero();
  }

  @Test
  void isQuickWithTheLongestLineThereMayBe() {
    String line = "e\u0302".repeat(16_000) + "!";
    Excerpt excerpt = around("!", line, WIDE);
    assertThat(excerpt.line()).startsWith("...").endsWith("!");
    assertThat(Cells.width(excerpt.line())).isLessThanOrEqualTo(WIDE);
  }
}
