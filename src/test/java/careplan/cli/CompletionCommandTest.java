package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.cli.Typed.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.OptionSpec;

class CompletionCommandTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void knowsEveryCommandAndOption(String shell) {
    String script = Typed.run("completion", shell).out();
    for (Command command : Commands.ALL) {
      assertThat(script).contains(command.name());
      for (OptionSpec option : command.spec().options()) {
        String name = option.longestName().equals("--colour") ? "--color" : option.longestName();
        assertThat(script).contains(shell.equals("fish") ? "-l " + name.substring(2) : name);
      }
    }
    assertThat(script).contains("no-24-7-contact", "crisis-card", "nice-qs14-6", "rehabilitation");
  }

  @Test
  void saysWhichShellsThereAre() {
    Outcome none = Typed.run("completion");
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("bash, zsh or fish");
    assertThat(Typed.run("completion", "fishh").err()).contains("Did you mean 'fish'?");
  }

  @Test
  void saysWhoIsInAPlan() {
    Outcome people = Typed.run("completion", "people", "examples/kofi.careplan.yaml");
    assertThat(people).isEqualTo(new Outcome(0, "asha\tAsha Nair, Practice nurse\n", ""));
  }

  /** The line is still being typed, and a terminal is no place for what is wrong with a plan. */
  @Test
  void saysNothingOfWhatCannotBeRead() throws Exception {
    Files.writeString(folder.resolve("broken.yaml"), "careplan: 1\nperson: {name: [\nteam: [}\n");
    Files.write(folder.resolve("bytes.yaml"), new byte[] {0, (byte) 0xff, 10});
    assertThat(
            Typed.in(folder).type("completion", "people", "broken.yaml", "bytes.yaml", ".", "no"))
        .isEqualTo(new Outcome(0, "", ""));
  }

  /** Whatever stands in a plan, nothing but ids and plain words reaches the shell. */
  @Test
  void givesTheShellNothingHostile() throws Exception {
    Files.writeString(
        folder.resolve("a.yaml"),
        """
        careplan: 1
        person: {name: A}
        team:
          - {id: "$(touch RUN)", name: Nobody}
          - {id: sam, name: "Sam\\tTab\\nLine \\e[31mred", role: Neighbour}
        """);
    String people = Typed.in(folder).type("completion", "people", "a.yaml").out();
    assertThat(people).startsWith("sam\tSam").hasLineCount(1).doesNotContain("\u001b", "touch");
    assertThat(people.strip().split("\t", -1)).hasSize(2);
  }
}
