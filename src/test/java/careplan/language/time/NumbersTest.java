package careplan.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 lengths | AMOUNT | 5",
        "1,500 steps | AMOUNT | 1500",
        "2.5 miles | AMOUNT | 2.5",
        "1\u00bd hours | AMOUNT | 1.5",
        "1/2 mile | AMOUNT | 0.5",
        "twenty-one days | AMOUNT | 21",
        "a hundred and twenty metres | AMOUNT | 120",
        "two and a half hours | AMOUNT | 2.5",
        "half a dozen eggs | AMOUNT | 6",
        "a dozen eggs | AMOUNT | 12",
        "a couple of friends | AMOUNT | 2",
        "the 21st | ORDINAL | 21",
        "twenty-third try | ORDINAL | 23",
        "third | ORDINAL | 3",
        "twice | TIMES | 2",
        "three times | TIMES | 3",
        "4 x daily | TIMES | 4",
        "dwywaith | TIMES | 2"
      })
  void readsANumber(String text, Numbers.Kind kind, double value) {
    assertThat(Numbers.in(text))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.kind()).isEqualTo(kind);
              assertThat(found.value()).isEqualTo(value);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "none at all", "someone", "tent", "a lot", "often"})
  void readsNoneWhereNoneIsWritten(String text) {
    assertThat(Numbers.in(text)).isEmpty();
  }

  @Test
  void givesTheirPlaces() {
    String text = "Walk twenty-one steps";
    Numbers.Found found = Numbers.in(text).get(0);

    assertThat(text.substring(found.start(), found.end())).isEqualTo("twenty-one");
  }
}
