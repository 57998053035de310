package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.cli.Typed.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineProgramTest {

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V"})
  void saysItsVersion(String option) {
    assertThat(Typed.run(option)).isEqualTo(new Outcome(0, "careplan 0.1.0\n", ""));
  }

  @Test
  void saysBrieflyWhatItIsWhereNothingWasAsked() {
    Outcome outcome = Typed.run();
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines()).hasSizeLessThan(10);
    assertThat(outcome.err()).contains("careplan lint plans/", "'careplan --help' says more");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "lnit| Did you mean 'lint'?",
        "explian| Did you mean 'explain'?",
        "--quiet| Options stand after it.",
        "annie.careplan.yaml| Did you mean 'careplan lint annie.careplan.yaml'?",
        "xylophone| 'careplan --help' lists the commands."
      })
  void refusesACommandThatIsNotThere(String typed, String next) {
    Outcome outcome = Typed.run(typed);
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("careplan: ").endsWith(next + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "--frmat=json|There is no option '--frmat'. Did you mean '--format'?",
        "--no-such-thing|There is no option '--no-such-thing'.",
        "--forma|There is no option '--forma'. Did you mean '--format'?",
        "--select|--select needs a value: --select RULE,...",
        "--quiet=yes|An option that is only there or not was given a value: leave out what follows"
            + " the '='.",
        "--color=pink|'pink' is not a value of --color: it takes auto, always or never.",
        "--format=jsn|'jsn' is not a value of --format: it takes full, concise, json, sarif, github,"
            + " gitlab, junit or rdjson. Did you mean 'json'?",
        "--today=21/11/2026|'21/11/2026' is not a date. --today takes one such as 2027-03-01.",
        "--today=2027-02-30|'2027-02-30' is not a date. --today takes one such as 2027-03-01.",
        "--level=jargon|--level needs a rule and a level, such as --level jargon=info.",
        "--ignore=unknown-feild|There is no rule or group of rules called 'unknown-feild'. Did you"
            + " mean 'unknown-field'?"
      })
  void refusesWrongOptionsOfACommand(String typed, String sentence) {
    Outcome outcome = Typed.run("lint", typed);
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .isEqualTo(
            "careplan: " + sentence + "\ncareplan: 'careplan lint --help' shows how it is used.\n");
  }

  @Test
  void neverTakesAnOptionForTheValueOfAnother() {
    Outcome outcome = Typed.run("lint", "--today", "--quiet");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("--today needs a value: --today DATE");
  }

  @Test
  void neverReadsArgumentsOutOfAFile() {
    Outcome outcome = Typed.run("lint", "@arguments.txt");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("@arguments.txt: There is no such file.");
  }

  @Test
  void endsInSilenceWhereNobodyReads() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) {
            throw new ClosedPipe();
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(closed, false, StandardCharsets.UTF_8);
    int status = CommandLineProgram.run(new Typed().surroundings(out, Typed.utf8(err)), "rules");
    assertThat(status).isZero();
    assertThat(err.size()).isZero();
  }

  @Test
  void saysThatResultsCouldNotBeWritten() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) {
            throw new UncheckedIOException(new IOException("No space left on device"));
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(full, false, StandardCharsets.UTF_8);
    int status = CommandLineProgram.run(new Typed().surroundings(out, Typed.utf8(err)), "rules");
    assertThat(status).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("careplan: Something could not be read or written: No space left on device.\n");
  }

  /** A clock that a fault sits in: the only way to have one in a program without any. */
  private static Clock broken(Supplier<Error> fault) {
    return new Clock() {
      @Override
      public Instant instant() {
        throw fault.get();
      }

      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }
    };
  }

  @Test
  void endsInOneSentenceWhateverHappens() {
    Outcome outcome = new Typed().by(broken(AssertionError::new)).type("lint", "nowhere.yaml");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .isEqualTo(
            "careplan: This is a fault in careplan itself, not in a plan (AssertionError)."
                + " CAREPLAN_DEBUG=1 shows where it happened: please report that.\n");
  }

  @Test
  void saysWhatRanOut() {
    assertThat(new Typed().by(broken(OutOfMemoryError::new)).type("lint", "x.yaml").err())
        .startsWith("careplan: There was not enough memory")
        .hasLineCount(1);
    assertThat(new Typed().by(broken(StackOverflowError::new)).type("lint", "x.yaml").err())
        .startsWith("careplan: Something here is nested too deeply")
        .hasLineCount(1);
  }

  @Test
  void showsWhereAFaultIsToWhoeverAsks() {
    Outcome outcome =
        new Typed()
            .with("CAREPLAN_DEBUG", "1")
            .by(broken(AssertionError::new))
            .type("lint", "nowhere.yaml");
    assertThat(outcome.err()).contains("\tat careplan.cli.LintCommand.run");
  }
}
