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
            + "|The goal “Sing”: the day to reach it by was 1 March 2027, and is now 31 March 2027, 30 days later.",
        "actions: [{id: a, action: Walk, who: [me, mair]}]"
            + "|actions: [{id: a, action: Walk, who: [me, jo]}]"
            + "|The action “Walk”: who does it: now Jo Smith, and no longer Mair Jones.",
        "goals: [{id: a, goal: Sing, status: active}]|goals: [{id: a, goal: Sing, status: achieved}]"
            + "|Goal reached: “Sing” (it was being worked on).",
        "needs: [{id: a, need: Warmth, status: unmet}]|needs: [{id: a, need: Warmth, status: met}]"
            + "|Need met: “Warmth” (it was unmet).",
        "needs: [{id: a, need: Warmth}]|needs: [{id: a, need: A warm house}]"
            + "|The need was “Warmth”, and is now “A warm house”.",
        "copies: [{to: mair, on: 2026-11-02}]|copies: [{to: mair, on: 2026-11-20}]"
            + "|A new copy for Mair Jones was given on 20 November 2026; the one before on 2"
            + " November 2026.",
        "copies: [{to: mair, on: 2026-11-20}]|copies: [{to: mair, on: 2026-11-02}]"
            + "|The copy for Mair Jones: the day it was given was 20 November 2026, and is now 2"
            + " November 2026, 18 days earlier.",
        "consent: [{with: [mair]}]|consent: [{with: [mair, jo]}]"
            + "|The consent for Mair Jones: with whom: now also Jo Smith.",
        "crisis: {refusals: To be kept in}|crisis: {refusals: To be kept out}"
            + "|The crisis plan: what Annie refuses was “To be kept in”, and is now “To be kept out”.",
        "|updated: 2026-11-20|The plan was last changed on 20 November 2026.",
        "needs: [{id: a, need: Warmth}]||Need gone: “Warmth”.",
        "|goals: [{id: a, goal: Sing}]|New goal: “Sing”.",
        "purpose: Stay at home.|purpose: Stay in my home."
            + "|What the plan is for was “Stay at home.”, and is now “Stay in my home.”",
        "health: {allergies: none known}|health: {allergies: [{to: Latex}]}"
            + "|Health: allergies: before “none known”, now Latex.",
        "review: {next: 2027-03-01}|review: {next: soon}"
            + "|The next review was 1 March 2027, and is now “soon”."
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
  void somebodyWhoCameIsIntroduced() {
    String team =
        "team: [{id: sam, name: Sam Rees, role: My son}, {id: ben, name: Ben, role: CPN}]\n";
    String before = "person: {name: Ivy}\nactions: [{id: a, action: Walk, who: [sam]}]\n" + team;
    Summary summary =
        Summary.of(Versions.between(before, before.replace("who: [sam]", "who: [sam, ben]")));
    assertThat(summary.sections().get(0).sentences().get(0).words())
        .isEqualTo("The action “Walk”: who does it: now also Ben (CPN).");
    Summary gone = Summary.of(Versions.between(before, before.replace("who: [sam]", "who: [ben]")));
    assertThat(gone.checkFirst().get(0).words())
        .isEqualTo(
            "The action “Walk”: who does it was Sam Rees (Ivy's son), and is now Ben (CPN).");
  }

  @Test
  void aDoseIsSaidWithWhenAndWhatFor() {
    String before =
        "health: {medicines: [{medicine: T4, dose: 50 mg, when: at 8, for: my neck}]}\n";
    Summary summary = Summary.of(Versions.between(before, before.replace("50", "75")));
    assertThat(summary.checkFirst().get(0).details())
        .containsExactly(
            "When it is taken: \u201cat 8\u201d.", "What it is taken for: \u201cmy neck\u201d.");
  }

  @Test
  void allOfANewPartIsSaid() {
    Summary summary =
        Summary.of(Versions.between("title: x\n", "title: x\nhealth: {allergies: none known}\n"));
    assertThat(summary.checkFirst().get(0).details())
        .containsExactly("Allergies: \u201cnone known\u201d.");
  }

  @Test
  void theRiskIsNamedWhoseActionWent() {
    String need = "needs:\n  - id: a\n    need: Warmth\n    risk: I could fall.\n    actions:\n";
    String stays = "      - {id: b, action: Light the fire}\n";
    String goes = "      - {id: c, action: Carry the coal}\n";
    Summary summary = Summary.of(Versions.between(need + stays + goes, need + stays));
    assertThat(summary.checkFirst().get(0).details())
        .containsExactly("The risk that it answers: \u201cI could fall.\u201d");
  }

  @Test
  void whatWasAgreedBeforeTheChangesIsNotTakenForAnAgreementToThem() {
    String before =
        """
        purpose: Stay at home.
        agreement: [{who: me, on: 2026-11-02}]
        consent: [{with: jo, may-see: all, on: 2026-11-01}]
        reviews: [{on: 2026-10-01}]
        """;
    String after = before.replace("Stay at home", "Stay here");
    assertThat(Summary.of(Versions.between(PEOPLE + before, PEOPLE + after)).standing())
        .containsExactly(
            "The plan was agreed before these changes: by Annie on 2 November 2026. Nobody has"
                + " agreed to the changes yet.",
            "That Jo Smith may see the plan was agreed on 1 November 2026, before these changes.",
            "The last review was on 1 October 2026, before these changes.");
    String again = after.replace("2026-11-02", "2026-11-20").replace("2026-10-01", "2026-11-20");
    assertThat(Summary.of(Versions.between(PEOPLE + before, PEOPLE + again)).standing()).hasSize(1);
    assertThat(Summary.of(Versions.between(PEOPLE + before, PEOPLE + before)).standing()).isEmpty();
  }

  @Test
  void theLastLineIsAlwaysOfTheSameForm() {
    String none =
        "In all: 0 new, 0 gone, 0 changed, 0 moved, 0 renamed; 0 in comments and 0 in how the file"
            + " is laid out;";
    assertThat(Summary.of(Versions.between(PEOPLE, PEOPLE)).counts())
        .isEqualTo(none + " 0 to check first.");
    assertThat(Summary.of(Versions.between(PEOPLE, PEOPLE + "level: self-care\n")).counts())
        .isEqualTo(none.replace("0 new", "1 new") + " 1 to check first.");
  }
}
