package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.render.copy.Copies;
import careplan.render.copy.Copy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Copies with Welsh and English side by side. */
class RenderBilingualTest {
  private static final String PLAN = "gwilym.careplan.yaml";

  @TempDir Path folder;

  @BeforeEach
  void anExample() throws IOException {
    Files.copy(Path.of("examples", PLAN), folder.resolve(PLAN));
  }

  private Typed.Outcome render(String copy, String languages, String format) {
    return Typed.in(folder)
        .type("render", PLAN, "-o", "-", "--copy", copy, "--lang", languages, "--format", format);
  }

  static Stream<String> copies() {
    return Copies.ALL.stream().map(Copy::name);
  }

  /** Whoever reads only one of the languages misses nothing that a copy in it alone has. */
  @ParameterizedTest
  @MethodSource("copies")
  void eachLanguageAloneSaysWhatACopyInItSays(String copy) {
    String both = render(copy, "cy,en", "html").out();
    if (both.isEmpty()) {
      assertThat(render(copy, "cy,en", "html").err()).contains("is not made");
      return;
    }
    assertThat(both).contains("<html lang=\"cy\" dir=\"ltr\">");
    assertThat(words(without(both, "second"))).isEqualTo(words(render(copy, "cy", "html").out()));
    assertThat(words(without(both, "first"))).isEqualTo(words(render(copy, "en", "html").out()));
  }

  @ParameterizedTest
  @MethodSource("copies")
  void everyEnglishLabelIsMarkedAsEnglish(String copy) {
    String both = render(copy, "cy,en", "html").out();
    for (int at = both.indexOf("class=\"second"); at >= 0; at = next(both, at)) {
      String tag = both.substring(at, both.indexOf('>', at));
      String words = both.substring(at, both.indexOf("</span>", at));
      assertThat(tag.contains("lang=\"en-GB\"") || words.contains("<span lang=\"en-GB\">"))
          .as(words)
          .isTrue();
    }
  }

  private static int next(String page, int at) {
    return page.indexOf("class=\"second", at + 1);
  }

  @Test
  void welshComesFirstInWhateverOrderTheyAreAskedFor() {
    String text = render("mine", "en,cy", "text").out();
    assertThat(text).contains("Fy nodau / My goals").contains("Pwy / Who: Fi / Me");
    assertThat(text).isEqualTo(render("mine", "cy,en", "text").out());
    assertThat(render("mine", "en,cy", "md").out()).contains("## Fy nodau / My goals\n");
  }

  @Test
  void whatThePlanSaysStandsOnce() {
    String page = render("mine", "cy,en", "html").out();
    String sentence = "Tenor fues i erioed.";
    assertThat(page).containsOnlyOnce(sentence);
  }

  @Test
  void aLanguageThatThereIsNotIsNamed() {
    assertThat(render("mine", "cy,eng", "html").err()).contains("'eng'", "Did you mean 'en'?");
    assertThat(render("mine", "welsh", "html").err()).contains("for welsh, cy.");
    assertThat(render("mine", "cy,en,ar", "html").err()).contains("one language or two");
  }

  /** The page without elements of a class. */
  private static String without(String page, String kind) {
    StringBuilder kept = new StringBuilder();
    int from = 0;
    String open = "<span class=\"" + kind;
    for (int at = page.indexOf(open); at >= 0; at = page.indexOf(open, from)) {
      kept.append(page, from, at);
      int depth = 0;
      int in = at;
      do {
        int opens = page.indexOf("<span", in);
        int closes = page.indexOf("</span>", in);
        boolean deeper = opens >= 0 && opens < closes;
        depth += deeper ? 1 : -1;
        in = (deeper ? opens : closes) + 5;
      } while (depth > 0);
      from = in + 2;
    }
    return kept.append(page.substring(from)).toString();
  }

  /** What a reader sees; what stands between names and between fields does not count. */
  private static String words(String page) {
    StringBuilder words = new StringBuilder();
    boolean inTag = false;
    for (char c : page.substring(page.indexOf("<body")).toCharArray()) {
      inTag = c == '<' || (inTag && c != '>');
      words.append(inTag || c == '>' ? "" : c);
    }
    return words
        .toString()
        .replace(" a hefyd ", ", ")
        .replaceAll("\n[^\n]*wirio penawdau[^\n]*|\n[^\n]*has checked the headings[^\n]*", "")
        .replace(" and ", ", ")
        .replaceAll("careplan-copy:\\w+", "")
        .replaceAll("[;,\\s]+", " ")
        .replace("( ", "(");
  }
}
