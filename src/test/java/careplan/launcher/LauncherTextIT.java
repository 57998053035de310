package careplan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.launcher.Program.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files and words come out as they are, whatever the machine's language and letters. */
class LauncherTextIT {

  private static final String NAME = "Siân.careplan.yaml";

  @TempDir static Path temporary;

  private static Outcome usual;

  @BeforeAll
  static void checkAPlanInTheUsualWay() throws Exception {
    Files.writeString(
        temporary.resolve(NAME),
        """
        careplan: 1
        TITLE: Siân, 12345 – “quoted”
        person:
          name: Siân İnci
        """);
    usual = lint(NAME).run();
    assertThat(usual.status()).isEqualTo(1);
    assertThat(usual.out()).startsWith(NAME + ":");
  }

  private static Program.Call lint(String path) {
    return Program.built(temporary)
        .call("lint", "--format", "concise", path)
        .with("CI", "true")
        .in(temporary);
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "en_GB.ISO-8859-1", "no such"})
  void noLocaleChangesWhatIsSaid(String locale) throws Exception {
    assertThat(lint(NAME).with("LC_ALL", locale).run()).isEqualTo(usual);
    assertThat(lint(NAME).without("LC_ALL").with("LC_CTYPE", locale).run()).isEqualTo(usual);
    assertThat(lint(NAME).without("LC_ALL").with("LANG", locale).run()).isEqualTo(usual);
  }

  /** Where a machine has an archive of locales, no shell can tell what is in it. */
  @ParameterizedTest
  @ValueSource(strings = {"cy_GB.UTF-8", "cy_GB.utf8"})
  @DisabledIf("hasAnArchiveOfLocales")
  void aLocaleThatIsNotInstalledChangesNothingEither(String locale) throws Exception {
    assertThat(lint(NAME).with("LC_ALL", locale).run()).isEqualTo(usual);
    assertThat(lint(NAME).without("LC_ALL").with("LANG", locale).run()).isEqualTo(usual);
  }

  static boolean hasAnArchiveOfLocales() {
    return Files.exists(Path.of("/usr/lib/locale/locale-archive"));
  }

  @Test
  void noLocaleAtAllChangesNothingEither() throws Exception {
    assertThat(lint(NAME).without("LC_ALL").run()).isEqualTo(usual);
  }

  @Test
  void theFileIsFoundInItsFolder() throws Exception {
    assertThat(lint(".").with("LC_ALL", "C").run().out()).contains(NAME + ":");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab",
        "-Duser.language=tr -Duser.country=TR",
        "-Dfile.encoding=ISO-8859-1 -Dstdout.encoding=ISO-8859-1"
      })
  void noLanguageOfJavaChangesWhatIsSaid(String options) throws Exception {
    for (String format : List.of("concise", "full", "json")) {
      Program.Call call =
          Program.built(temporary)
              .call("lint", "--format", format, NAME)
              .with("CI", "true")
              .in(temporary);
      Outcome outcome = call.run();
      assertThat(outcome.out()).contains(NAME);
      assertThat(call.with("CAREPLAN_JAVA_OPTIONS", options).run()).isEqualTo(outcome);
    }
    assertThat(lint("--no-such").with("CAREPLAN_JAVA_OPTIONS", options).run())
        .isEqualTo(lint("--no-such").run());
  }
}
