package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.GoldenFiles;
import careplan.Tools;
import careplan.manual.FormatPage;
import careplan.manual.RulesPage;
import careplan.manual.TeamPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages in {@code man} are those that the program would write today, and read well. */
class ManualTest {
  private static final Path FOLDER = Path.of("man");
  private static final int COLUMNS = 80;

  /** Every page, by its place below {@code man}. */
  private static Map<String, String> pages() throws IOException {
    String date = released();
    String version = "careplan " + CommandLineProgram.VERSION;
    CommandPages commands = new CommandPages(date);
    Map<String, String> pages = new TreeMap<>();
    pages.put("man1/careplan.1", commands.overview());
    for (Command command : Commands.ALL) {
      pages.put("man1/careplan-" + command.name() + ".1", commands.of(command));
    }
    pages.put("man5/careplan-plan.5", FormatPage.text(date, version));
    pages.put("man5/careplan-team.5", TeamPage.text(date, version));
    pages.put("man7/careplan-rules.7", RulesPage.text(date, version));
    return pages;
  }

  /** The day of the release, which the build stamps its files with. */
  private static String released() throws IOException {
    String build = Files.readString(Path.of("pom.xml"));
    String tag = "<project.build.outputTimestamp>";
    int start = build.indexOf(tag) + tag.length();
    return build.substring(start, start + "2026-11-01".length());
  }

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  @Test
  void isWhatTheProgramSaysOfItself() throws IOException {
    Map<String, String> pages = pages();
    for (Map.Entry<String, String> page : pages.entrySet()) {
      GoldenFiles.check(FOLDER.resolve(page.getKey()), page.getValue());
    }
    assertThat(files().map(file -> FOLDER.relativize(file).toString().replace('\\', '/')))
        .containsExactlyElementsOf(pages.keySet());
  }

  @Test
  void showsAPlanThatIsWellWritten() {
    Typed.Outcome checked =
        new Typed().withInput(FormatPage.EXAMPLE).type("lint", "--isolated", "--fail-on=info", "-");
    assertThat(checked.status()).as(checked.out() + checked.err()).isZero();
    assertThat(checked.out()).isEmpty();
    assertThat(new Typed().withInput(FormatPage.EXAMPLE).type("fmt", "--isolated", "-").out())
        .isEqualTo(FormatPage.EXAMPLE);
  }

  @ParameterizedTest
  @MethodSource("files")
  void hasAllThatAPageOfACommandHas(Path page) throws IOException {
    String text = Files.readString(page);
    assertThat(text).contains(".SH NAME\n", ".SH DESCRIPTION\n", ".SH SEE ALSO\n");
    if (page.toString().endsWith(".1")) {
      assertThat(text)
          .containsSubsequence(
              ".SH SYNOPSIS\n", ".SH OPTIONS\n", ".SH EXIT STATUS\n", ".SH EXAMPLES\n");
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void givesMandocNothingToRemarkOn(Path page) throws Exception {
    Tools.need("mandoc");
    assertThat(printed("mandoc", "-Tlint", page.toString())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void readsWellAtEightyColumns(Path page) throws Exception {
    Tools.need("groff");
    assertThat(printed("groff", "-ww", "-man", "-Tutf8", "-z", page.toString())).isEmpty();
    String shown = printed("groff", "-man", "-Tutf8", "-P-cbou", "-rLL=78n", page.toString());
    assertThat(shown).contains("NAME\n", "SEE ALSO\n");
    // What is typed is shown whole, though it may be wider.
    assertThat(shown.lines().filter(line -> line.length() > COLUMNS))
        .allMatch(line -> line.startsWith("       careplan "));
  }

  private static String printed(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return printed;
  }
}
