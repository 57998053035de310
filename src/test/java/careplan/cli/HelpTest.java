package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.cli.Typed.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.OptionSpec;

class HelpTest {
  /** What is said of a file that an example names, and of a talk that was never broken off. */
  private static final Pattern NOT_HERE =
      Pattern.compile("is no file here|cannot be read\\.|Nothing is kept for|No review was");

  private static final List<Integer> ALL =
      List.of(Status.FINE, Status.FOUND, Status.TROUBLE, Status.STOPPED);

  @TempDir Path folder;

  static Stream<Command> commands() {
    return Commands.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void showsExamplesBeforeEverythingElse(Command command) {
    Outcome outcome = Typed.run(command.name(), "--help");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).isEmpty();
    String start = "careplan " + command.name() + ": " + command.purpose();
    int examples = outcome.out().indexOf("\n\nExamples\n  careplan " + command.name());
    assertThat(outcome.out().substring(0, examples).replace('\n', ' ')).isEqualTo(start);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void describesEveryOption(Command command) {
    String help = Typed.run("help", command.name()).out();
    for (OptionSpec option : command.spec().options()) {
      assertThat(option.description()).as(option.longestName()).hasSize(1);
      assertThat(help).contains(option.names()[0]);
    }
    assertThat(help).contains("-h, --help");
  }

  /** Every example is typed, so that none names an option or a rule that is not there. */
  @ParameterizedTest
  @MethodSource("commands")
  void givesExamplesThatCanBeTyped(Command command) {
    for (Command.Example example : command.examples()) {
      List<String> words = new ArrayList<>(List.of(example.typed().split(" ")));
      assertThat(words.remove(0)).isEqualTo("careplan");
      while (words.contains("<") || words.contains(">")) {
        words.remove(words.size() - 1);
      }
      String said = Typed.in(folder).type(words.toArray(String[]::new)).err();
      if (!NOT_HERE.matcher(said).find()) {
        assertThat(said).as(example.typed()).doesNotContain("--help");
      }
    }
  }

  /** The last thing that help says is what each exit status means. */
  @ParameterizedTest
  @MethodSource("commands")
  void saysWhatEachExitStatusMeans(Command command) {
    assertThat(command.notes().stream().filter(ExitStatus::isOne)).hasSize(1);
    List<ExitStatus> statuses = ExitStatus.of(command);
    assertThat(statuses).extracting(ExitStatus::status).contains(0, 2).isSorted().isSubsetOf(ALL);
    String end = Typed.run(command.name(), "--help").out().split("\nExit status\n", -1)[1];
    for (ExitStatus status : statuses) {
      assertThat(status.meaning()).isNotBlank().doesNotEndWith(".");
      assertThat(end).containsPattern("(?m)^  " + status.status() + " +\\S");
    }
    assertThat(end).doesNotContain("\n\n");
  }

  /** Only what can be typed as it stands may be wider. */
  @ParameterizedTest
  @MethodSource("commands")
  void fitsTheTerminal(Command command) {
    String help = new Typed().with("COLUMNS", "60").type(command.name(), "--help").out();
    assertThat(help.lines().filter(line -> line.length() > 60))
        .allMatch(line -> line.startsWith("  careplan ") || line.strip().indexOf(' ') < 0);
  }

  @Test
  void isShownEvenWhereTheRestIsWrong() {
    assertThat(Typed.run("lint", "--nonsense", "-h").out())
        .isEqualTo(Typed.run("help", "lint").out());
  }

  @Test
  void listsEveryCommandOnce() {
    Outcome outcome = Typed.run("--help");
    assertThat(outcome).isEqualTo(Typed.run("help"));
    for (Command command : Commands.ALL) {
      assertThat(outcome.out()).containsOnlyOnce("\n  " + command.name() + " ");
    }
  }

  @Test
  void refusesToHelpWithACommandThatIsNotThere() {
    Outcome outcome = Typed.run("help", "lnit");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("Did you mean 'lint'?");
  }
}
