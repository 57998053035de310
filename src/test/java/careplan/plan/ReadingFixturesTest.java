package careplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import careplan.GoldenFiles;
import careplan.yaml.Fault;
import careplan.yaml.FaultKind;
import careplan.yaml.SourceText;
import careplan.yaml.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way in which a file can be wrong, with its exact message and place. */
class ReadingFixturesTest {
  private static final Path FOLDER = GoldenFiles.resources("careplan/reading");

  static List<Path> fixtures() {
    return GoldenFiles.inputs(FOLDER, ".yaml");
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void saysWhatIsWrongAndWhere(Path fixture) throws IOException {
    GoldenFiles.check(fixture, ".txt", messages(Files.readAllBytes(fixture)));
  }

  @Test
  void everyFixtureHasItsMessages() {
    GoldenFiles.noStrayFiles(FOLDER, ".yaml", ".txt");
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void saysTheSameWithCrLf(Path fixture) throws IOException {
    byte[] bytes = Files.readAllBytes(fixture);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (text.indexOf('\r') >= 0 || text.startsWith("\u00FF\u00FE")) {
      return;
    }
    byte[] crlf = text.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(messages(crlf)).isEqualTo(messages(bytes));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void readsEveryBeginningOfTheFile(Path fixture) throws IOException {
    byte[] bytes = Files.readAllBytes(fixture);
    for (int length = 0; length < bytes.length; length++) {
      byte[] beginning = Arrays.copyOf(bytes, length);
      assertThatCode(() -> messages(beginning)).doesNotThrowAnyException();
    }
  }

  static Stream<Object[]> hostile() {
    return Stream.of(
        new Object[] {
          "deep list in brackets",
          "careplan: 1\nx-deep:\n" + " [\n".repeat(100_000),
          "102:2 unreadable-text"
        },
        new Object[] {
          "deep list with dashes",
          "careplan: 1\nx-deep:\n  " + "- ".repeat(30_000) + "a\n",
          "3:201 unreadable-text"
        },
        new Object[] {
          "line of 4 MiB",
          "careplan: 1\npurpose: " + "a".repeat(4 << 20) + "\n",
          "2:1 unreadable-text"
        },
        new Object[] {
          "file of 6 MiB", "careplan: 1\n" + "# a line\n".repeat(700_000), "1:1 unreadable-text"
        },
        new Object[] {
          "100,000 commas",
          "careplan: 1\nmade-with: [" + ",\n".repeat(100_000) + "]\n",
          "2:1 yaml-syntax"
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void refusesWhatNoPlanNeeds(String name, String text, String expected) {
    assertThat(messages(text.getBytes(StandardCharsets.UTF_8))).startsWith(expected);
  }

  @Test
  void saysNothingOfAPlanThatIsInOrder() {
    String plan = "careplan: 1\nperson:\n  name: Siân\n  phone: 029 2018 0000\n";
    assertThat(messages(plan.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void refusesWhatIsTooLongWithoutReadingIt() {
    PlanReading reading = PlanReader.read("plan", new byte[(5 << 20) + 1]);
    assertThat(reading.plan()).isEmpty();
    assertThat(reading.faults()).extracting(Fault::kind).containsExactly(FaultKind.UNREADABLE_TEXT);
  }

  private static String messages(byte[] bytes) {
    PlanReading reading = PlanReader.read("plan.yaml", bytes);
    SourceText source = reading.document().source();
    StringBuilder lines = new StringBuilder();
    for (Fault fault : reading.faults()) {
      Span span = source.span(fault.start(), fault.end());
      lines.append(span.line()).append(':').append(span.column());
      lines.append(' ').append(fault.kind().ruleName());
      lines.append(' ').append(fault.path().isEmpty() ? "-" : fault.path());
      lines.append(' ').append(fault.message().in(source)).append('\n');
      fault
          .better()
          .ifPresent(
              better ->
                  better
                      .in(source)
                      .lines()
                      .forEach(line -> lines.append("    ").append(line).append('\n')));
    }
    return lines.toString();
  }
}
