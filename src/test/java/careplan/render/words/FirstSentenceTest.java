package careplan.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstSentenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I ring Jo. She comes at once.|I ring Jo. She comes at once.",
        "I walk to the pond. Ann comes too.|I walk to the pond.",
        "I see Dr. Lloyd on Mondays. He knows me.|I see Dr. Lloyd on Mondays.",
        "Take 1.5 tablets a day.|Take 1.5 tablets a day.",
        "Can I stop? Ask first.|Can I stop?",
        "I walk, e.g. to the pond.|I walk, e.g. to the pond.",
        "One thing|One thing"
      })
  void endsWhereANewSentenceBegins(String text, String first) {
    assertThat(FirstSentence.of(text)).isEqualTo(first);
  }
}
