package careplan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

  @ParameterizedTest
  @CsvSource({
    "walking,walk",
    "stopped,stop",
    "hoped,hope",
    "activities,activity",
    "taught,teach",
    "carries,carry",
    "children,child",
    "glasses,glasses",
    "diabetes,diabetes",
    "nurse's,nurse",
    "morning,morning",
    "organizing,organise"
  })
  void knowsTheDictionaryForm(String written, String lemma) {
    assertThat(Text.of(written).token(0).lemma()).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "behavior,behaviour",
    "Accomodation,accommodation",
    "mobilized,mobilised",
    "size,size",
    "Mom,mum"
  })
  void writesEachWordOneWay(String written, String word) {
    assertThat(Text.of(written).token(0).word()).isEqualTo(word);
  }

  @Test
  void keepsPlacesInTheSourceWhateverStandsThere() {
    Text text = Text.of("Caf\u00e9 \ud83d\ude00 at 10.30");
    assertThat(text.words(new Range(text.size() - 1, text.size()))).isEqualTo("10.30");
    assertThat(text.span(text.all())).isEqualTo(new Span(0, text.source().length()));
  }

  @Test
  void endsSentencesAtMarksAndLinesButNotAfterTitles() {
    assertThat(sentences("See Dr. Patel at 10.30. Bring the book!"))
        .containsExactly("See Dr. Patel at 10.30.", "Bring the book!");
    assertThat(sentences("First\n\nsecond")).containsExactly("First", "second");
    assertThat(sentences("- milk\n- bread")).containsExactly("- milk", "- bread");
    assertThat(sentences("a line that\ngoes on")).hasSize(1);
  }

  private static List<String> sentences(String source) {
    Text text = Text.of(source);
    return text.sentences().stream().map(text::words).toList();
  }

  @Test
  void tellsHowClausesHang() {
    Text text =
        Text.of("I want a lift home because my legs ache, so that I can stay if it gets late");
    assertThat(text.clauses())
        .extracting(Clause::kind)
        .containsExactly(
            ClauseKind.MAIN, ClauseKind.REASON, ClauseKind.PURPOSE, ClauseKind.CONDITION);
  }

  @Test
  void seesWhatGovernsANounPhrase() {
    Text text = Text.of("to get to my physiotherapy appointments without getting breathless");
    Phrase phrase = text.phrases().get(0);
    assertThat(text.words(phrase.range())).isEqualTo("my physiotherapy appointments");
    assertThat(text.token(phrase.head()).word()).isEqualTo("appointments");
    assertThat(phrase.standsAlone()).isFalse();
    assertThat(Text.of("Day hospital").phrases().get(0).standsAlone()).isTrue();
  }

  @Test
  void tellsVerbsFromNounsByTheirPlace() {
    assertThat(classOf("Walk to the shop", 0)).isEqualTo(WordClass.VERB);
    assertThat(classOf("a walk to the shop", 1)).isEqualTo(WordClass.NOUN);
    assertThat(classOf("Iwan struggles to settle", 1)).isEqualTo(WordClass.VERB);
    assertThat(classOf("have a fire lit", 3)).isEqualTo(WordClass.PARTICIPLE);
    assertThat(classOf("her hand", 0)).isEqualTo(WordClass.POSSESSIVE);
    assertThat(classOf("help her", 1)).isEqualTo(WordClass.PRONOUN);
  }

  private static WordClass classOf(String source, int token) {
    return Text.of(source).classAt(token);
  }

  @Test
  void knowsWhatIsQuoted() {
    Text text = Text.of("She says she is \u201cnot a child\u201d and it's true");
    assertThat(text.isQuoted(4)).isFalse();
    assertThat(text.isQuoted(6)).isTrue();
    assertThat(text.isQuoted(text.size() - 1)).isFalse();
  }

  @Test
  void readsAmounts() {
    Text text =
        Text.of("at least 4 out of 10, 20 mg, between 5 and 6 miles, \u00a310, 80%, three jobs");
    assertThat(Quantities.in(text))
        .extracting(Quantity::kind)
        .containsExactly(
            QuantityKind.SCALE,
            QuantityKind.DOSE,
            QuantityKind.MEASURE,
            QuantityKind.MEASURE,
            QuantityKind.PERCENT,
            QuantityKind.COUNT);
    assertThat(text.words(Quantities.in(text).get(0).range())).isEqualTo("at least 4 out of 10");
    assertThat(Quantities.in(text).get(5).unit()).isEqualTo("jobs");
  }

  @Test
  void knowsWhoIsSpeaking() {
    assertThat(Person.of(Text.of("I want my garden back"))).isEqualTo(Person.FIRST);
    assertThat(Person.of(Text.of("She wants her garden back"))).isEqualTo(Person.THIRD);
    assertThat(Person.of(Text.of("Walk to the shop"))).isEqualTo(Person.NONE);
    assertThat(Person.of(Text.of("Staff say \"I will\" for her"))).isEqualTo(Person.THIRD);
  }

  @Test
  void knowsWhatIsDenied() {
    Text text = Text.of("he does not want a carer, he wants a friend");
    assertThat(Negation.isNegated(text, 5)).isTrue();
    assertThat(Negation.isNegated(text, text.size() - 1)).isFalse();
  }
}
