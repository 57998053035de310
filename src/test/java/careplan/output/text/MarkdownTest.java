package careplan.output.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "plain words|plain words",
        "**bold** and *leaning* words|bold and leaning words",
        "2 * 3 stays|2 * 3 stays",
        "`by` and `who: a * b`|'by' and 'who: a * b'",
        "see [the guide](https://example.org)|see the guide (https://example.org)",
        "[1] is no link|[1] is no link",
        "[open|[open",
        "[a] then [b](c)|[a] then b (c)",
      })
  void becomesPlainWords(String markdown, String plain) {
    assertThat(Markdown.plain(markdown)).isEqualTo(plain);
  }
}
