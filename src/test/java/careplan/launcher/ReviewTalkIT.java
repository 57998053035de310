package careplan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code careplan review} at a terminal, as people use it. */
class ReviewTalkIT {
  private static final String PLAN = "albert.careplan.yaml";
  private static final Talker MEETING =
      new Talker()
          .to("Is Bert here?", "yes")
          .to("Where is it held?", "home")
          .to("What is working well for you?", "the button")
          .to("crisis plan used", "yes")
          .to("Did it work?", "Denzil came at once.")
          .to("Has Bert heard", "2")
          .to("Shall I write", "yes");

  @TempDir private Path home;
  private Path folder;
  private String before;

  @BeforeEach
  void prepare() throws Exception {
    Terminal.mustBeThere();
    folder = Files.createDirectory(home.resolve("plans"));
    before = Files.readString(Path.of("examples", PLAN));
    Files.writeString(folder.resolve(PLAN), before);
  }

  private Terminal start(String kind, int columns, String... words) throws IOException {
    Map<String, String> variables =
        Map.of("TERM", kind, "XDG_STATE_HOME", home.resolve("state").toString());
    return Terminal.start(home, folder, variables, columns, words);
  }

  private String plan() throws IOException {
    return Files.readString(folder.resolve(PLAN));
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

  private static List<String> comments(String text) {
    return text.lines().filter(line -> line.contains("# ")).toList();
  }

  @ParameterizedTest
  @CsvSource({"xterm-256color,80", "xterm,40", "dumb,80"})
  void aMeetingIsHeldAndWritten(String kind, int columns) throws Exception {
    try (Terminal terminal = start(kind, columns, "review", PLAN)) {
      MEETING.again().talk(terminal);
      assertThat(terminal.status()).as(terminal.shown()).isZero();
      assertThat(terminal.shown()).contains("This is what changes.", "Written:");
      if (columns == 40) {
        assertThat(terminal.shown().lines()).allMatch(line -> line.length() <= 80);
      }
    }
    assertThat(plan()).contains("where: home\n", "- the button\n", "Denzil came at once.");
    assertThat(comments(plan())).isEqualTo(comments(before));
    assertThat(plan().lines().toList())
        .containsAll(
            before
                .lines()
                .filter(line -> !line.contains("next:"))
                .filter(line -> !line.startsWith("updated:"))
                .toList());
    assertThat(kept()).isEmpty();
  }

  @Test
  void aWindowThatIsClosedLosesNothing() throws Exception {
    Talker talker = MEETING.again();
    try (Terminal terminal = start("xterm", 80, "review", PLAN)) {
      for (int i = 0; i < 6; i++) {
        terminal.type(talker.answer(terminal.untilPrompt()));
      }
      terminal.untilPrompt();
      terminal.hangUp();
    }
    assertThat(plan()).isEqualTo(before);
    assertThat(kept()).hasSize(1);
    try (Terminal terminal = start("xterm", 80, "review", "--resume")) {
      talker.talk(terminal);
      assertThat(terminal.status()).as(terminal.shown()).isZero();
      assertThat(terminal.shown())
          .contains("You began this review on")
          .doesNotContain("Is Bert here?");
    }
    assertThat(plan()).contains("where: home\n", "- the button\n");
    assertThat(kept()).isEmpty();
  }
}
