package careplan.language.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.language.Vocabulary;
import careplan.language.WordEntry;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageJudgementTest {

  private final LanguageJudgement language = new LanguageJudgement(Vocabulary.standard());

  private List<LanguageFinding> judge(String prose) {
    return language.of(prose, Set.of());
  }

  @ParameterizedTest
  @CsvSource({
    "He must refrain from smoking indoors, refrain from, JUDGEMENTAL",
    "Non-compliant with tablets, Non-compliant, JUDGEMENTAL",
    "was noncompliant again, noncompliant, JUDGEMENTAL",
    "She is a lazy girl, lazy, JUDGEMENTAL",
    "a manipulative man, manipulative, JUDGEMENTAL",
    "Pitting oedema of both ankles, oedema, JARGON",
    "Mobilises with a stick, Mobilises, JARGON",
    "Risk management plan agreed, Risk management plan, RISK_MANAGEMENT",
    "Seen by CPN, CPN, ABBREVIATION",
    "Tablets given TDS, TDS, ABBREVIATION",
    "QZX clinic on Friday, QZX, ABBREVIATION",
    "O/E chest clear, O/E, ABBREVIATION"
  })
  void findsTheWords(String prose, String words, LanguageCategory category) {
    assertThat(judge(prose))
        .first()
        .satisfies(
            finding -> {
              assertThat(finding.category()).isEqualTo(category);
              assertThat(finding.words().words()).isEqualTo(words);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is complicated but she accomplished it, which is a compliment to her",
        "Refuse collection is on Tuesdays",
        "He hums the refrain of a song",
        "They are engaged to be married",
        "The boiler must comply with the landlord's certificate",
        "My GP is in the NHS app; I saw it on TV, on the BBC, in the UK",
        "Uses BSL and has a DVLA letter about her MOT",
        "The machine is too aggressive for wool",
        "Saturday is his lazy day",
        "I'm an alcoholic, nine years dry",
        "She says she is \"not a lazy person\"",
        "Any risks involved are written down",
        "Ask JOAN to ring, and never leave the gate OPEN",
        "The patient who sat next to her",
        "Regularly walking about outside at night"
      })
  void leavesOrdinaryWordsAlone(String prose) {
    assertThat(judge(prose)).isEmpty();
  }

  @Test
  void offersPlainWords() {
    assertThat(judge("Given PRN"))
        .singleElement()
        .extracting(LanguageFinding::plain)
        .isEqualTo("when needed");
    assertThat(judge("dyspnoea on the stairs"))
        .first()
        .extracting(LanguageFinding::plain)
        .isEqualTo("breathlessness");
  }

  @Test
  void isSilentOnWhatIsExplained() {
    assertThat(language.of("Seen by CPN on Friday", Set.of("CPN"))).isEmpty();
    assertThat(judge("Her community psychiatric nurse (CPN) rings")).isEmpty();
    assertThat(judge("This is called oedema")).isEmpty();
  }

  @Test
  void takesATeamsOwnWords() {
    LanguageJudgement ours =
        new LanguageJudgement(
            Vocabulary.standard()
                .with(
                    List.of(
                        new WordEntry("CPN", "known", "", "team"),
                        new WordEntry("stepped down", "jargon", "moved to", "team"))));
    assertThat(ours.of("CPN stepped down", Set.of()))
        .singleElement()
        .extracting(LanguageFinding::plain)
        .isEqualTo("moved to");
  }
}
