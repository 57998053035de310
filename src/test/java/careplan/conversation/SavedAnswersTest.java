package careplan.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was said is kept until it is done, for nobody else's eyes. */
class SavedAnswersTest {
  @TempDir private Path folder;

  private static final Answers SAID =
      Answers.NONE
          .with("about-me.what-matters.1", Answer.of("Tea: hot # strong\nand \"often\""))
          .with("about-me.what-matters.2", Answer.NOTHING)
          .with("team.jo.phone", Answer.of("01632 960101"))
          .with("health.eating-plan", Answer.skipped("not: now"))
          .with("person.name", Answer.of("- null"));

  private SavedAnswers place() {
    return SavedAnswers.of(folder.resolve("state/careplan"), "new", folder.resolve("a.yaml"));
  }

  @Test
  void whatWasSaidComesBackWordForWord() throws IOException, AnswersProblem {
    place().write(Map.of("lang", "cy", "on", "2026-11-21"), SAID);
    SavedAnswers.Saved saved = place().read().orElseThrow();
    assertThat(saved.answers()).isEqualTo(SAID);
    assertThat(saved.about())
        .containsEntry("lang", "cy")
        .containsEntry("on", "2026-11-21")
        .containsEntry("for", folder.resolve("a.yaml").toString());
  }

  @Test
  void nobodyElseCanReadIt() throws IOException {
    place().write(Map.of(), SAID);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place().file())))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place().folder())))
        .isEqualTo("rwx------");
    Files.setPosixFilePermissions(place().folder(), PosixFilePermissions.fromString("rwxr-xr-x"));
    place().write(Map.of(), SAID);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place().folder())))
        .isEqualTo("rwx------");
  }

  @Test
  void eachTargetHasItsOwnAndForgettingTakesOne() throws IOException, AnswersProblem {
    SavedAnswers other =
        SavedAnswers.of(folder.resolve("state/careplan"), "new", folder.resolve("b.yaml"));
    SavedAnswers review =
        SavedAnswers.of(folder.resolve("state/careplan"), "review", folder.resolve("a.yaml"));
    place().write(Map.of(), SAID);
    other.write(Map.of(), SAID.without("person.name"));
    assertThat(review.read()).isEmpty();
    assertThat(SavedAnswers.targets(place().folder(), "new"))
        .containsExactly(folder.resolve("a.yaml"), folder.resolve("b.yaml"));
    assertThat(place().forget()).isTrue();
    assertThat(place().forget()).isFalse();
    assertThat(place().read()).isEmpty();
    assertThat(other.read().orElseThrow().answers().has("person.name")).isFalse();
    try (var files = Files.list(place().folder())) {
      assertThat(files).containsExactly(other.file());
    }
  }

  @Test
  void theFolderIsWhereXdgSaysItIs() {
    Optional<Path> home = Optional.of(Path.of("/home/sam"));
    assertThat(SavedAnswers.folder("/var/state", home)).contains(Path.of("/var/state/careplan"));
    assertThat(SavedAnswers.folder("", home)).contains(Path.of("/home/sam/.local/state/careplan"));
    assertThat(SavedAnswers.folder("not/absolute", home))
        .contains(Path.of("/home/sam/.local/state/careplan"));
    assertThat(SavedAnswers.folder("", Optional.empty())).isEmpty();
  }

  @Test
  void aFileThatWasSpoiltIsSaidToBe() throws IOException {
    place().write(Map.of(), SAID);
    Files.writeString(place().file(), "a: [");
    assertThatExceptionOfType(AnswersProblem.class).isThrownBy(() -> place().read());
  }
}
