package careplan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.Tools;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody types at a terminal and presses Tab: the packaged scripts, in real shells. */
class CompletionIT {
  private static final Path SHARE = Path.of(System.getProperty("careplan.program"), "share");
  private static final String HOSTILE = "mine $(touch RUN) 'x'.careplan.yaml";

  /** What is typed, and what stands on the line after Tab, in any shell. */
  private static final Map<String, String> LINES =
      Map.ofEntries(
          Map.entry("careplan cov", "careplan coverage"),
          Map.entry("careplan lint --min", "careplan lint --min-severity"),
          Map.entry("careplan lint --format sa", "careplan lint --format sarif"),
          Map.entry("careplan lint --format=sa", "careplan lint --format=sarif"),
          Map.entry("careplan lint --select no-2", "careplan lint --select no-24-7-contact"),
          Map.entry(
              "careplan lint --ignore crisis,no-2",
              "careplan lint --ignore crisis,no-24-7-contact"),
          Map.entry("careplan lint --level jargon=w", "careplan lint --level jargon=warning"),
          Map.entry("careplan lint --level=jargon=w", "careplan lint --level=jargon=warning"),
          Map.entry("careplan explain no-24", "careplan explain no-24-7-contact"),
          Map.entry("careplan render --copy large", "careplan render --copy large-print"),
          Map.entry("careplan new --type rehab", "careplan new --type rehabilitation"),
          Map.entry(
              "careplan coverage --standard nice", "careplan coverage --standard nice-qs14-6"),
          Map.entry("careplan git doc", "careplan git doctor"),
          Map.entry("careplan assess comp", "careplan assess compare"),
          Map.entry("careplan lint ann", "careplan lint annie.careplan.yaml"),
          Map.entry(
              "careplan lint --output-file ann", "careplan lint --output-file annie.careplan.yaml"),
          Map.entry(
              "careplan render annie.careplan.yaml --for marc",
              "careplan render annie.careplan.yaml --for marcus"),
          Map.entry(
              "careplan combine annie.careplan.yaml --same home-call=nh",
              "careplan combine annie.careplan.yaml --same home-call=nhs-111"),
          Map.entry(
              "careplan combine annie.careplan.yaml --apart=home-call=nh",
              "careplan combine annie.careplan.yaml --apart=home-call=nhs-111"),
          Map.entry("careplan render --for=marc", "careplan render --for=marc"),
          Map.entry(
              "careplan render nowhere.yaml broken.careplan.yaml --for marc",
              "careplan render nowhere.yaml broken.careplan.yaml --for marc"),
          Map.entry(
              "careplan render mine\\ \\$\\(touch\\ RUN\\)\\ \\'x\\'.careplan.yaml --for=marc",
              "careplan render mine\\ \\$\\(touch\\ RUN\\)\\ \\'x\\'.careplan.yaml --for=marcus"),
          Map.entry(
              "careplan render '$(touch RUN)' $(touch RUN) `touch RUN` --for marc",
              "careplan render '$(touch RUN)' $(touch RUN) `touch RUN` --for marc"));

  @TempDir Path folder;

  @BeforeEach
  void putPlansThere() throws IOException {
    Path annie = Path.of("examples", "annie.careplan.yaml");
    Files.copy(annie, folder.resolve("annie.careplan.yaml"));
    Files.copy(annie, folder.resolve(HOSTILE));
    Files.writeString(folder.resolve("broken.careplan.yaml"), "careplan: 1\nperson: {name: [\n");
  }

  private ProcessBuilder command(String... words) {
    ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
    Map<String, String> variables = builder.environment();
    Path program = Program.built(folder).launcher();
    variables.put("PATH", program.getParent() + ":" + variables.get("PATH"));
    variables.put("HOME", folder.toString());
    variables.put("ZDOTDIR", folder.toString());
    variables.put("TERM", "dumb");
    variables.put("LC_ALL", "C.UTF-8");
    variables.put("CI", "true");
    variables.put("JAVA_HOME", Program.java().toString());
    return builder.redirectErrorStream(true);
  }

  private static String output(ProcessBuilder builder) throws IOException, InterruptedException {
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return said;
  }

  /** Types all lines into a shell on a terminal. */
  private void linesComeOut(String... shell) throws Exception {
    Path typed = Files.write(folder.resolve("typed"), LINES.keySet());
    Path after = folder.resolve("after");
    List<String> words = new ArrayList<>(List.of("zsh", "-f"));
    words.add(Path.of("src/test/resources/completion-driver.zsh").toAbsolutePath().toString());
    words.add(typed.toString());
    words.addAll(List.of(shell));
    String said = output(command(words.toArray(String[]::new)));
    assertThat(after).as(said).exists();
    List<String> expected = LINES.keySet().stream().map(LINES::get).toList();
    assertThat(Files.readAllLines(after))
        .map(CompletionIT::bare)
        .containsExactlyElementsOf(expected);
    assertThat(folder.resolve("RUN")).doesNotExist();
  }

  /** A line without what a shell puts behind a finished word. */
  private static String bare(String line) {
    return line.replaceAll("[ ,=]+$", "");
  }

  @Test
  void bashCompletes() throws Exception {
    Tools.need("bash");
    Tools.need("zsh");
    Files.writeString(
        folder.resolve("rc"),
        "source '"
            + SHARE.resolve("bash-completion/completions/careplan")
            + "'\n"
            + """
            write() {
              printf '%s\\n' "$READLINE_LINE" >>after
              READLINE_LINE=
              echo WRITTEN
            }
            PS1='READY'
            bind -x '"\\C-t": write'
            """);
    linesComeOut("bash", "--noprofile", "--rcfile", folder.resolve("rc").toString(), "-i");
  }

  @Test
  void zshCompletes() throws Exception {
    Tools.need("zsh");
    Files.writeString(
        folder.resolve(".zshrc"),
        "fpath=('"
            + SHARE.resolve("zsh/site-functions")
            + "' $fpath)\n"
            + """
            autoload -U compinit
            compinit -D -u
            unsetopt beep prompt_sp
            write() {
              print -r -- "$BUFFER" >>after
              BUFFER=
              zle -I
              print WRITTEN
            }
            zle -N write
            bindkey '^T' write
            PROMPT=READY
            """);
    linesComeOut("zsh", "-d", "-i");
  }

  /** fish says itself what it would offer for a line. */
  private List<String> offered(String line) throws Exception {
    Path script = SHARE.resolve("fish/vendor_completions.d/careplan.fish");
    String typed = line.replace("\\", "\\\\").replace("'", "\\'");
    String commands = "source '" + script + "'; complete -C '" + typed + "'";
    return output(command("fish", "--no-config", "-c", commands)).lines().toList();
  }

  @Test
  void fishCompletes() throws Exception {
    Tools.need("fish");
    for (Map.Entry<String, String> line : LINES.entrySet()) {
      List<String> offered = offered(line.getKey());
      int start = line.getKey().lastIndexOf(' ') + 1;
      if (line.getKey().equals(line.getValue())) {
        assertThat(offered).as(line.getKey()).isEmpty();
      } else {
        assertThat(offered)
            .as(line.getKey())
            .map(one -> bare(one.split("\t", -1)[0]))
            .contains(line.getValue().substring(start));
      }
    }
    assertThat(folder.resolve("RUN")).doesNotExist();
  }

  @Test
  void fishSaysWhatEachIs() throws Exception {
    Tools.need("fish");
    assertThat(offered("careplan render annie.careplan.yaml --for "))
        .contains("rhian\tRhian Morgan, My daughter");
    assertThat(offered("careplan ")).anyMatch(one -> one.startsWith("lint\tcheck plans"));
    assertThat(offered("careplan lint --for")).anyMatch(one -> one.startsWith("--format\t"));
    assertThat(offered("careplan lint --format ")).hasSize(8);
  }

  /** What has no guess is no file either. */
  @Test
  void fishOffersNoFilesForDates() throws Exception {
    Tools.need("fish");
    assertThat(offered("careplan lint --today ")).isEmpty();
  }
}
