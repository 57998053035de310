package careplan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The word lists as the build packed them say what their files say. */
class PackedTermsTest {

  private static final Path LISTS = Path.of("src/main/resources/careplan/words");

  static Stream<String> lists() throws IOException {
    try (Stream<Path> files = Files.list(LISTS)) {
      return files.map(file -> file.getFileName().toString().replace(".txt", "")).toList().stream();
    }
  }

  private static List<WordEntry> written(String list) throws IOException {
    return WordFile.entries(Files.readString(LISTS.resolve(list + ".txt")));
  }

  private static boolean isFoundByFirstWord(String list) {
    return Arrays.stream(Topic.values()).anyMatch(topic -> topic.file().equals(list));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void everyEntryIsThereInTheOrderOfItsFile(String list) throws IOException {
    assertThat(PackedTerms.byFirstWord(list).entries()).isNotEmpty().isEqualTo(written(list));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void everyTermIsFoundAsInAListReadJustNow(String list) throws IOException {
    Terms packed = isFoundByFirstWord(list) ? PackedTerms.byFirstWord(list) : null;
    Terms read = new MappedTerms(written(list));
    for (WordEntry entry : written(list)) {
      if (packed == null) {
        assertThat(PackedTerms.byWholeTerm(list).startingWith(entry.term()).entry().term())
            .isEqualTo(entry.term());
        continue;
      }
      Term found = packed.startingWith(TermKeys.firstWord(entry.term()));
      for (Term term = read.startingWith(TermKeys.firstWord(entry.term()));
          term != null;
          term = term.next()) {
        assertThat(found.entry()).isEqualTo(term.entry());
        found = found.next();
      }
      assertThat(found).isNull();
      if (entry.term().length() > 1) {
        assertThat(packed.longWordsLike(entry.term())).isEqualTo(read.longWordsLike(entry.term()));
      }
    }
  }

  @Test
  void wordsThatAreNotInTheListAreNotFound() {
    PackedTerms verbs = PackedTerms.byWholeTerm("verbs");
    assertThat(verbs.startingWith("walk")).isNotNull();
    for (String word : List.of("", "w", "walkk", "Walk", "zzzz", "caf\u00e9")) {
      assertThat(verbs.startingWith(word)).as(word).isNull();
    }
    assertThat(PackedTerms.byFirstWord("services").longWordsLike("\u4e00\u4e01")).isEmpty();
  }
}
