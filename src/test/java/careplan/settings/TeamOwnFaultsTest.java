package careplan.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import careplan.git.RealGit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every slip in a team's own words and rules is named, and whatever stands there takes no harm. */
class TeamOwnFaultsTest {
  private static final KnownNames KNOWN =
      new Known(Set.of("no-purpose", "jargon"), Set.of("service", "jargon", "known"));

  @TempDir Path temporary;
  private Path home;

  @BeforeEach
  void home() throws IOException {
    home = temporary.toRealPath();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "day club; 1:1: Nothing says what sort of word this is. Write a bar and its kind, as: day"
            + " club | service",
        "' | service'; 1:1: No word stands before the bar. A line is: term | kind | plain words or"
            + " question | source",
        "day club | servise; 1:12: There is no kind of word called \"servise\". Did you mean"
            + " service?",
        "dydd | | x; 1:7: No kind stands behind the bar. There are: ",
        "a | service | b | c | d; 1:1: There are more than three bars here. A line is: term | kind"
            + " | plain words or question | source",
        "!!! | service; 1:1: A word has letters or digits. This has none.",
      })
  void saysWhatIsWrongWithAWord(String line, String message) throws IOException {
    write(".careplan/words/ours.txt", line + "\n");
    assertThat(problems()).singleElement().asString().startsWith(words(message));
    assertThat(settings()).isEqualTo(Settings.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "at: crisis.contatcs; 2:7: \"crisis.contatcs\" is no part of a plan. Did you mean"
            + " crisis.contacts?",
        "level: of; 2:10: level is one of: info, warning, error. \"of\" is not one.",
        "level: off; 2:10: level is one of: info, warning, error. \"off\" is not one.",
        "detail: ful; 2:11: detail is the smallest plan that the rule speaks of: note, brief or full."
            + " \"ful\" is not one.",
        "patern: x; 2:3: A rule has no key called \"patern\". There are: ",
        "wy: x; 2:3: A rule has no key called \"wy\". Did you mean why?",
        "must-be-present: yes; 1:9: A rule has a pattern that must not be found, or must-be-present:"
            + " yes, not both. Make two rules of it.",
        "must-be-present: ja; 2:20: must-be-present takes yes. \"ja\" is not that.",
        "flagged: silence; 2:12: The pattern does not find \"silence\", which stands under flagged.",
        "silent: [no, answerphone]; 2:16: The pattern finds \"answerphone\", which stands under"
            + " silent.",
        "why: {a: b}; 2:8: why takes one value.",
        "better: bed #4; 2:15: What stands after a space and a # is dropped. Put the whole value in"
            + " quotes.",
      })
  void saysWhatIsWrongWithARule(String line, String message) throws IOException {
    write(
        ".careplan/rules/ours.yaml",
        "- rule: no-answerphone\n  " + line + "\n  message: m\n  pattern: answerphone\n");
    assertThat(problems())
        .anySatisfy(
            problem -> assertThat(problem).startsWith(".careplan/rules/ours.yaml:" + message));
    assertThat(settings()).isEqualTo(Settings.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "no-purpose; careplan has a rule called no-purpose. Give this one another name.",
        "Purpose; The name of a rule is two words or more",
        "purpose; The name of a rule is two words or more",
        "no_purpose; The name of a rule is two words or more",
      })
  void saysWhatIsWrongWithAName(String name, String message) throws IOException {
    write(".careplan/rules/a.yaml", "rule: " + name + "\nmessage: m\npattern: x\n");
    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith(".careplan/rules/a.yaml:1:7: " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'''[a'''; This pattern cannot be read: missing closing ].",
        "'''a(?=b)'''; Looking ahead or back is not possible here.",
        "'''a*'''; This pattern finds something in every text",
        "'[0-9]'; Put the pattern between single quotes",
        "'''((a{100}){100}){100}'''; come to more than 1000",
        "'''x{900}y{900}'''; come to more than 1000",
      })
  void saysWhatIsWrongWithAPattern(String pattern, String message) throws IOException {
    write(".careplan/rules/a.yaml", "rule: no-such-thing\nmessage: m\npattern: " + pattern + "\n");
    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith(".careplan/rules/a.yaml:3:10: ")
        .contains(message);
  }

  @Test
  void saysWhatARuleLacks() throws IOException {
    write(
        ".careplan/rules/a.yaml",
        "- at: crisis\n- rule: no-message\n- rule: some-thing\n  must-be-present: yes\n  message: m\n- words\n");
    assertThat(problems())
        .satisfiesExactly(
            first -> assertThat(first).contains(":1:3: This rule has no name."),
            second -> assertThat(second).contains(":2:9: Nothing says what this rule looks for."),
            third -> assertThat(third).contains(":2:9: This rule has no message."),
            fourth -> assertThat(fourth).contains(":3:9: Say what must be present"),
            fifth -> assertThat(fifth).contains(":6:3: A rule is written as keys"));
  }

  @Test
  void saysWhereTheOtherRuleOfANameIs() throws IOException {
    write(".careplan/rules/a.yaml", "rule: no-such-thing\nmessage: m\npattern: x\n");
    write(".careplan/rules/b.yaml", "rule: no-such-thing\nmessage: m\npattern: y\n");
    assertThat(problems())
        .containsExactly(
            ".careplan/rules/b.yaml:1:7: There are two rules called no-such-thing: the other is in"
                + " .careplan/rules/a.yaml:1:7. Give one another name.");
  }

  @Test
  void aRuleWithAFaultIsStillKnownByItsName() throws IOException {
    write(".careplan/rules/a.yaml", "rule: no-such-thing\nmessage: m\npattern: '['\n");
    write(".careplan/config.yaml", "rules: {no-such-thing: off, no-such-thin: off}\n");
    assertThat(problems())
        .satisfiesExactly(
            first -> assertThat(first).contains("missing closing ]"),
            second -> assertThat(second).contains("Did you mean no-such-thing?"));
  }

  @ParameterizedTest
  @CsvSource({"words/a.yaml,.txt", "rules/a.yml,.yaml", "rules/a.txt,.yaml"})
  void saysThatAFileOfAnotherNameIsNotRead(String file, String ending) throws IOException {
    write(".careplan/" + file, "");
    assertThat(problems())
        .containsExactly(
            ".careplan/"
                + file
                + ": Only files that end in "
                + ending
                + " are read here. Give this one such a name.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"words/README.md", "words/.hidden.txt", "rules/a.yaml~", "rules/.a.yml"})
  void otherFilesMayLieThere(String file) throws IOException {
    write(".careplan/" + file, "not | a | list | at | all");
    assertThat(problems()).isEmpty();
  }

  @Test
  void filesOutsideAreNotRead() throws Exception {
    RealGit.repository(home.resolve("repository"));
    write("secret.txt", "day club | service\n");
    Path words = Files.createDirectories(home.resolve("repository/.careplan/words"));
    Files.createSymbolicLink(words.resolve("a.txt"), home.resolve("secret.txt"));
    Files.createSymbolicLink(words.resolve("b.txt"), home.resolve("nowhere.txt"));
    Files.createDirectory(words.resolve("c.txt"));
    assertThat(found().problems(home.resolve("repository/a.yaml")))
        .extracting(Problem::message)
        .containsExactly(
            "This leads out of the work tree, and only files inside it are read. Keep a copy"
                + " inside.",
            "This file may not be read, or the link leads nowhere.",
            "This is not a file, so nothing can be read from it.");
  }

  @Test
  void hostileListsAreReadInTimeAndAnsweredInBrief() throws IOException {
    write(".careplan/words/a.txt", "x".repeat(1 << 20));
    write(".careplan/words/b.txt", "a | b\n".repeat(800_000));
    write(".careplan/words/e.txt", "a | service\n" + "b\n".repeat(2_000_000));
    write(".careplan/words/c.txt", "|".repeat(60_000));
    write(".careplan/words/d.txt", "d\u0001 | service");
    write(".careplan/rules/a.yaml", "[".repeat(200_000));
    write(".careplan/rules/b.yaml", "- {rule: x, b: c}\n".repeat(50_000));
    List<String> problems = assertTimeout(Duration.ofSeconds(20), this::problems);
    assertThat(problems).hasSizeBetween(6, 100).allMatch(problem -> problem.length() < 500);
  }

  @Test
  void aTeamHasNoMoreThanItCanMean() throws IOException {
    StringBuilder rules = new StringBuilder();
    for (int i = 0; i <= 500; i++) {
      rules
          .append("- {rule: no-")
          .append(i)
          .append(", pattern: x")
          .append(i)
          .append(", message: m}\n");
    }
    write(".careplan/rules/a.yaml", rules.toString());
    assertThat(problems())
        .containsExactly(
            ".careplan: A team has at most 10000 words and 500 rules of its own. Keep those that"
                + " are needed.");
  }

  private static String words(String message) {
    return ".careplan/words/ours.txt:" + message;
  }

  private TeamSettings found() {
    return TeamSettings.found(home, Optional.of(home), KNOWN);
  }

  private Settings settings() {
    return found().apply(home.resolve("a.yaml"));
  }

  private List<String> problems() {
    return found().problems(home.resolve("a.yaml")).stream().map(Problem::toString).toList();
  }

  private void write(String path, String text) throws IOException {
    Path file = home.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
