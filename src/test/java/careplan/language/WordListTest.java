package careplan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTest {

  private static final WordList LIST =
      WordList.of(
          List.of(
              new WordEntry("walk-in shower", "equipment", "What for?", "R080"),
              new WordEntry("shower", "need", "", ""),
              new WordEntry("assessment", "service", "", "")));

  @Test
  void findsTheLongestTermWithAndWithoutHyphens() {
    assertThat(LIST.in(Text.of("a walk in shower"), new Range(0, 4)))
        .singleElement()
        .satisfies(match -> assertThat(match.entry().kind()).isEqualTo("equipment"));
    assertThat(LIST.at(Text.of("Walk-in showers"), 0)).isPresent();
    assertThat(LIST.at(Text.of("cold shower"), 1))
        .get()
        .extracting(match -> match.entry().kind())
        .isEqualTo("need");
  }

  @Test
  void forgivesOneSlipInALongWordOnly() {
    assertThat(LIST.near(Text.of("assesment").token(0))).isEmpty();
    assertThat(LIST.near(Text.of("assessmant").token(0))).isPresent();
    assertThat(LIST.near(Text.of("assortment").token(0))).isEmpty();
    assertThat(LIST.near(Text.of("showr").token(0))).isEmpty();
  }

  @Test
  void aTeamsEntriesJoinTheListTheirKindBelongsTo() {
    Vocabulary ours =
        Vocabulary.standard()
            .with(List.of(new WordEntry("Bluebell House", "service", "What is it for?", "us")));
    assertThat(ours.on(Topic.SERVICES).at(Text.of("Bluebell House"), 0)).isPresent();
    assertThat(ours.on(Topic.SERVICES).at(Text.of("physiotherapy"), 0)).isPresent();
    assertThat(Vocabulary.standard().on(Topic.SERVICES).at(Text.of("Bluebell House"), 0)).isEmpty();
    assertThat(Vocabulary.kinds()).contains("service", "known").doesNotContain("nonsense");
  }

  @Test
  void everyListThatComesAlongCanBeRead() {
    for (Topic topic : Topic.values()) {
      assertThat(Vocabulary.standard().on(topic).entries()).as(topic.name()).isNotEmpty();
    }
  }
}
