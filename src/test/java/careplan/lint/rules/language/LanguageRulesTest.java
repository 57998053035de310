package careplan.lint.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.lint.FileResult;
import careplan.lint.Finding;
import careplan.lint.LintRun;
import careplan.lint.Linter;
import careplan.lint.Selection;
import careplan.lint.rules.Rules;
import careplan.settings.Limit;
import careplan.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LanguageRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Set<String> WORDS =
      Set.of("judgemental-word", "jargon", "abbreviation-not-explained", "risk-management-wording");

  private static List<String> found(Settings settings, Set<String> rules, String yaml) {
    Selection selection = new Selection(rules, Set.of(), Map.of());
    Linter linter = new Linter(Rules.ALL, selection, Optional.of(TODAY), TODAY);
    LintRun run = new LintRun(linter, path -> settings);
    String plan = "careplan: 1\nperson: {name: Nesta Vaughan}\n" + yaml;
    FileResult result = run.lint("plan", plan.getBytes(StandardCharsets.UTF_8), settings);
    List<String> found = new ArrayList<>();
    for (Finding finding : result.findings()) {
      found.add(
          finding.severity().word()
              + " "
              + finding.rule().name()
              + " "
              + finding.path()
              + " "
              + result.source().slice(finding.start(), finding.end()));
    }
    return found;
  }

  private static List<String> words(String yaml) {
    return found(Settings.NONE, WORDS, yaml);
  }

  @Test
  void whatThePersonSaidIsLetBe() {
    assertThat(
            words(
                """
                story:
                  me: I refuse to engage with the CMHT, and that is that.
                needs:
                  - need: I am non-compliant and I mobilise when I like.
                    own-words: yes
                differences:
                  - about: Tablets
                    my-view: Compliance is for soldiers.
                """))
        .isEmpty();
  }

  @Test
  void saidByAloneDoesNotMakeWordsOwn() {
    assertThat(words("needs:\n  - need: Needs to comply with the rota.\n    said-by: me\n"))
        .containsExactly("warning judgemental-word /needs/0/need comply");
  }

  @Test
  void onlyEnglishIsJudgedAndEachLanguageByItsTag() {
    assertThat(
            words(
                """
                written-in: cy
                needs:
                  - need: Mae CPN yn dod bob wythnos.
                    notes: {en: Non-compliant with the rota., cy: Nid yw CPN yn dod.}
                """))
        .containsExactly("warning judgemental-word /needs/0/notes/en Non-compliant");
  }

  @Test
  void oneExplanationAnywhereIsEnough() {
    String use = "needs:\n  - need: I need the CPN to ring before she comes.\n";
    assertThat(words(use)).containsExactly("warning abbreviation-not-explained /needs/0/need CPN");
    assertThat(words(use + "glossary: {cpn: community psychiatric nurse}\n")).isEmpty();
    assertThat(words(use + "team: [{name: Di, role: Community psychiatric nurse (CPN)}]\n"))
        .isEmpty();
    assertThat(words(use + "story: {me: The CPN is the one I trust.}\n")).isEmpty();
    Settings team =
        new Settings(Map.of(), List.of(), Optional.empty(), List.of("CPN"), Map.of(), Map.of());
    assertThat(found(team, WORDS, use)).isEmpty();
  }

  @Test
  void eachKindIsSpokenOfOnceInAStatement() {
    assertThat(
            words(
                """
                story:
                  professionals: |
                    Nesta refuses tablets and is non-compliant with the MDT and the CPN.
                """))
        .containsExactly(
            "warning judgemental-word /story/professionals refuses",
            "warning abbreviation-not-explained /story/professionals MDT");
  }

  @Test
  void aNoteMayBeInShorthandButMayNotJudge() {
    assertThat(words("detail: note\nsummary: Seen by the CPN. Refuses a plan.\n"))
        .containsExactly(
            "info abbreviation-not-explained /summary CPN",
            "warning judgemental-word /summary Refuses");
  }

  @Test
  void whatIsNoLongerToBeChangedOrSpeaksOfWordsIsLeftAlone() {
    assertThat(
            words(
                """
                reviews:
                  - {on: 2026-01-10, changes: [Refuses all help.]}
                  - {on: 2026-06-10, changes: [Refuses the day centre.]}
                allowed:
                  - {rule: jargon, reason: Nesta says mobilise herself, and non-compliant too.}
                health:
                  medicines:
                    - {medicine: Levetiracetam, when: mornings, side-effects: aggressive}
                """))
        .containsExactly("warning judgemental-word /reviews/1/changes/0 Refuses");
  }

  @Test
  void howAMedicineIsTakenIsForThePersonToRead() {
    assertThat(words("health: {medicines: [{medicine: GTN, dose: 400 mcg, when: PRN}]}\n"))
        .containsExactly("warning abbreviation-not-explained /health/medicines/0/when PRN");
  }

  @Test
  void aTeamSetsItsOwnLengthOfSentence() {
    String plan =
        "crisis: {steps: [{action: Take her to the bench by the gate and wait there.}]}\n";
    Set<String> rule = Set.of("sentence-too-long");
    Settings strict =
        new Settings(
            Map.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            Map.of(Limit.WORDS_A_SENTENCE, 10),
            Map.of());
    assertThat(found(Settings.NONE, rule, plan)).isEmpty();
    assertThat(found(strict, rule, plan)).hasSize(1);
  }

  @Test
  void lengthIsCountedWhereThingsAreDoneInAHurryAndNowhereElse() {
    String longOne =
        "We sit in the back room by the stove and talk about her brothers and the boats until the"
            + " kettle has boiled twice over.";
    Set<String> rule = Set.of("sentence-too-long");
    assertThat(found(Settings.NONE, rule, "summary: " + longOne + "\n")).isEmpty();
    assertThat(
            found(Settings.NONE, rule, "contingency:\n  fallbacks:\n    - do: " + longOne + "\n"))
        .singleElement()
        .asString()
        .startsWith("info sentence-too-long /contingency/fallbacks/0/do We sit");
  }
}
