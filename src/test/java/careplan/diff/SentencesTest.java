package careplan.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a daughter reads. */
class SentencesTest {
  private static final String PEOPLE =
      """
      person: {name: Annie Jones, known-as: Annie}
      team:
        - {id: mair, name: Mair Jones}
        - {id: jo, name: Jo Smith}
      """;

  private static List<String> sentences(String before, String after) {
    Summary summary = Summary.of(Versions.between(PEOPLE + before, PEOPLE + after));
    List<String> words = new ArrayList<>();
    summary.checkFirst().forEach(sentence -> words.add(sentence.words()));
    summary
        .sections()
        .forEach(section -> section.sentences().forEach(one -> words.add(one.words())));
    return words;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "actions: [{id: a, action: Walk, who: mair}]|actions: [{id: a, action: Walk, who: jo}]"
            + "|The action “Walk”: who does it was Mair Jones, and is now Jo Smith.",
        "actions: [{id: a, action: Walk, who: [me, mair]}]|actions: [{id: a, action: Walk, who: [me]}]"
            + "|The action “Walk”: who does it: no longer Mair Jones.",
        "goals: [{id: a, goal: Sing, by: 2027-03-01}]|goals: [{id: a, goal: Sing, by: 2027-03-31}]"
            + "|The goal “Sing”: by when was 1 March 2027, and is now 31 March 2027, 30 days later.",
        "needs: [{id: a, need: Warmth}]||Need gone: “Warmth”.",
        "|goals: [{id: a, goal: Sing}]|New goal: “Sing”.",
        "purpose: Stay at home.|purpose: Stay in my home."
            + "|What the plan is for was “Stay at home.”, and is now “Stay in my home.”",
        "health: {allergies: none known}|health: {allergies: [{to: Latex}]}"
            + "|Health: allergies: before “none known”, now Latex.",
        "review: {next: 2027-03-01}|review: {next: soon}"
            + "|The next review: the day was 1 March 2027, and is now “soon”."
      })
  void saysItPlainly(String before, String after, String sentence) {
    assertThat(sentences(before == null ? "" : before, after == null ? "" : after))
        .containsExactly(sentence);
  }

  @Test
  void aLongTextIsShownWhereItIsDifferent() {
    String words =
        "one two three four five six seven eight nine ten eleven twelve thirteen ".repeat(2);
    assertThat(
            sentences(
                "purpose: " + words + "tea " + words + "\n",
                "purpose: " + words + "milk " + words + "\n"))
        .containsExactly(
            "What the plan is for was “... six seven eight nine ten eleven twelve thirteen tea one"
                + " two three four five six seven eight ...”, and is now “... six seven eight nine"
                + " ten eleven twelve thirteen milk one two three four five six seven eight ...”.");
  }

  @Test
  void theLastLineIsAlwaysOfTheSameForm() {
    String none = "0 added, 0 removed, 0 changed, 0 moved, 0 renamed, 0 in comments, 0 in layout;";
    assertThat(Summary.of(Versions.between(PEOPLE, PEOPLE)).counts())
        .isEqualTo(none + " 0 to check first.");
    assertThat(Summary.of(Versions.between(PEOPLE, PEOPLE + "level: self-care\n")).counts())
        .isEqualTo(none.replace("0 added", "1 added") + " 1 to check first.");
  }
}
