package careplan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code careplan new} at a terminal, as people use it. */
class NewTalkIT {
  private static final Talker NOTE =
      new Talker()
          .to("What is important to you?", "My allotment")
          .to("What did you agree?", "Sam waters the beans and rings Jo on Fridays.")
          .to("What is your full name?", "Sam Price")
          .to("Who has taken part", "Jo")
          .to("Do you agree", "yes")
          .to("When shall we look", "in six weeks")
          .to("Shall I write", "yes");

  @TempDir private Path home;
  private Path folder;

  @BeforeEach
  void prepare() throws Exception {
    Terminal.mustBeThere();
    folder = Files.createDirectory(home.resolve("plans"));
  }

  private Terminal start(String kind, int columns, String... arguments) throws IOException {
    Map<String, String> variables = new HashMap<>();
    variables.put("TERM", kind);
    variables.put("XDG_STATE_HOME", home.resolve("state").toString());
    List<String> words = new ArrayList<>(List.of("new"));
    words.addAll(List.of(arguments));
    return Terminal.start(home, folder, variables, columns, words.toArray(String[]::new));
  }

  private String plan(String name) throws IOException {
    return Files.readString(folder.resolve(name + ".careplan.yaml"));
  }

  private List<Path> kept() throws IOException {
    Path state = home.resolve("state/careplan");
    if (!Files.isDirectory(state)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(state)) {
      return files.toList();
    }
  }

  private String lint(String name) throws Exception {
    Program.Outcome outcome =
        Program.built(home)
            .call("lint", "--no-cache", "--min-severity", "error", name + ".careplan.yaml")
            .in(folder)
            .run();
    assertThat(outcome.status()).as(outcome.out()).isZero();
    return outcome.out();
  }

  @Test
  void aSpokenAgreementIsANoteOfAFewQuestions() throws Exception {
    try (Terminal terminal = start("xterm-256color", 80, "--detail", "note", "sam")) {
      int typed = NOTE.again().talk(terminal);
      assertThat(terminal.status()).as(terminal.shown()).isZero();
      assertThat(typed).isLessThanOrEqualTo(9);
      assertThat(terminal.shown()).contains("Written: sam.careplan.yaml.");
    }
    assertThat(plan("sam")).contains("form: verbal", "  next: ");
    lint("sam");
    assertThat(kept()).isEmpty();
  }

  @Test
  void aWholePlanForALongTermConditionHasNoErrors() throws Exception {
    Talker annie = LongTermTalk.annie();
    try (Terminal terminal =
        start("xterm-256color", 80, "--type", "long-term-condition", "annie")) {
      int typed = annie.talk(terminal);
      assertThat(terminal.status()).as(terminal.shown()).isZero();
      assertThat(typed).isGreaterThan(90);
      assertThat(terminal.shown())
          .contains("That names a service. What would it make possible for you?")
          .contains("That is Wednesday 31 March")
          .contains("New here: Rhian (daughter), Carol.");
    }
    lint("annie");
    assertThat(plan("annie"))
        .contains("need: I need to be warm and ready for the day when I get up")
        .contains("health.eating-plan: I eat well as it is")
        .contains("role: daughter");
    assertThat(plan("annie").split("name: Rhian")).hasSize(2);
  }

  /**
   * After each line that is typed the talk is stopped, and goes on with the next command: the same
   * plan comes out as without a stop. Only a guess that nobody has taken yet is asked for anew.
   */
  @ParameterizedTest
  @CsvSource({
    "ctrl-c,xterm-256color",
    "end,xterm-256color",
    "hang-up,xterm-256color",
    "ctrl-c,dumb"
  })
  void nothingIsLostWhereverATalkIsInterrupted(String how, String kind) throws Exception {
    Talker talker = LongTermTalk.briefly();
    try (Terminal terminal = start(kind, 80, "whole")) {
      talker.again().talk(terminal);
      assertThat(terminal.status()).as(terminal.shown()).isZero();
    }
    int stops = 0;
    boolean isDone = false;
    while (!isDone) {
      try (Terminal terminal = start(kind, 80, "stopped")) {
        String asked = terminal.untilPrompt();
        terminal.type(talker.answer(asked));
        asked = terminal.untilPrompt();
        while (asked.contains("takes it.")) {
          terminal.type(talker.answer(asked));
          asked = terminal.untilPrompt();
        }
        isDone = asked.isEmpty();
        if (!isDone) {
          stop(terminal, how);
          stops++;
          assertThat(folder.resolve("stopped.careplan.yaml")).doesNotExist();
          assertThat(kept()).as(terminal.shown()).hasSize(1);
        }
      }
      assertThat(stops).isLessThan(120);
    }
    assertThat(plan("stopped")).isEqualTo(plan("whole"));
    assertThat(kept()).isEmpty();
    System.out.println("new: " + stops + " stops by " + how + " at " + kind);
    assertThat(stops).isGreaterThan(25);
  }

  private static void stop(Terminal terminal, String how) throws Exception {
    switch (how) {
      case "ctrl-c" -> terminal.press("\u0003");
      case "end" -> terminal.press("\u0004");
      default -> {
        terminal.hangUp();
        return;
      }
    }
    assertThat(terminal.status()).as(terminal.shown()).isEqualTo(130);
    assertThat(terminal.shown().replaceAll("\\s+", " "))
        .contains("To go on: careplan new --resume stopped.careplan.yaml");
  }

  @Test
  void aTerminalThatOnlyPrintsGetsTheSameWords() throws Exception {
    String[] shown = new String[2];
    for (int i = 0; i < 2; i++) {
      String kind = i == 0 ? "dumb" : "xterm-256color";
      try (Terminal terminal = start(kind, 80, "--detail", "note", "sam")) {
        NOTE.again().talk(terminal);
        assertThat(terminal.status()).isZero();
        if (i == 0) {
          assertThat(terminal.bytes()).doesNotContain("\u001B");
        }
        shown[i] = terminal.shown().replaceAll("\\s+", " ");
      }
      Files.delete(folder.resolve("sam.careplan.yaml"));
    }
    assertThat(shown[1]).isEqualTo(shown[0]);
  }

  @Test
  void nothingIsWiderThanANarrowTerminal() throws Exception {
    Talker talker = LongTermTalk.briefly().to("Who holds", "help");
    try (Terminal terminal = start("xterm-256color", 40, "narrow")) {
      assertThat(terminal.untilPrompt()).contains("important to you?");
      terminal.type("help");
      assertThat(terminal.untilPrompt()).contains("show file");
      terminal.type("why");
      assertThat(terminal.untilPrompt()).contains("somebody else's goal");
      terminal.type(talker.answer("What is important to you?"));
      talker.talk(terminal);
      assertThat(terminal.status()).as(terminal.shown()).isZero();
      for (String line : terminal.shown().split("\n")) {
        assertThat(line.startsWith("> ") || line.length() <= 40).as(line).isTrue();
      }
    }
    lint("narrow");
  }

  @Test
  void lettersOfEveryWidthAreEditedWhereTheyStand() throws Exception {
    try (Terminal terminal = start("xterm-256color", 40, "--detail", "note", "sam")) {
      terminal.untilPrompt();
      terminal.press("Tŷ Siân x\u007F🐕日本語!\u007F");
      terminal.press("\u001BOD\u001B[D\u001BOD");
      terminal.press(" a'r ci ");
      terminal.press("\u0001Y ");
      terminal.press("\u0005, dŵr, a llawer iawn o eiriau hyd at ail linell");
      terminal.type("");
      Talker rest = NOTE.again();
      rest.answer("What is important to you?");
      rest.talk(terminal);
      assertThat(terminal.status()).as(terminal.shown()).isZero();
    }
    assertThat(plan("sam").replaceAll("\\s+", " "))
        .contains("Y Tŷ Siân 🐕 a'r ci 日本語, dŵr, a llawer iawn o eiriau hyd at ail linell");
  }

  @Test
  void severalLinesComeFromAPasteAndFromAnEditor() throws Exception {
    Path editor = home.resolve("editor.sh");
    Files.writeString(
        editor, "#!/bin/sh\nprintf 'Sam waters the beans.\\nJo rings.\\n' > \"$1\"\n");
    assertThat(editor.toFile().setExecutable(true)).isTrue();
    Map<String, String> variables =
        Map.of(
            "TERM",
            "xterm-256color",
            "XDG_STATE_HOME",
            home.resolve("state").toString(),
            "EDITOR",
            editor.toString());
    Talker rest = NOTE.again();
    rest.answer("What is important to you?");
    rest.answer("What did you agree?");
    rest.to("What did you agree?", "edit");
    try (Terminal terminal =
        Terminal.start(home, folder, variables, 80, "new", "--detail", "note", "sam")) {
      terminal.untilPrompt();
      terminal.press("\u001B[200~My allotment\nand the pond\u001B[201~");
      terminal.type("");
      rest.talk(terminal);
      assertThat(terminal.status()).as(terminal.shown()).isZero();
    }
    assertThat(plan("sam"))
        .contains("My allotment\n", "and the pond")
        .contains("Sam waters the beans.\n", "Jo rings.");
  }
}
