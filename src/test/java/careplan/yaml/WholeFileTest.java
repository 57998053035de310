package careplan.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir Path folder;

  @Test
  void aNewFileNeverTakesThePlaceOfAnother() throws IOException {
    Path file = folder.resolve("plan.yaml");
    WholeFile.create(file, "mine\n".getBytes(UTF_8));
    assertThatThrownBy(() -> WholeFile.create(file, "theirs\n".getBytes(UTF_8)))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file).hasContent("mine\n");
    assertThat(folder).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whoMayReadANewFileIsForTheUsersSettingsToSay() throws IOException {
    Path usual = Files.createFile(folder.resolve("usual"));
    WholeFile.create(folder.resolve("created"), new byte[0]);
    WholeFile.write(folder.resolve("written"), new byte[0]);
    assertThat(Files.getPosixFilePermissions(folder.resolve("created")))
        .isEqualTo(Files.getPosixFilePermissions(usual))
        .isEqualTo(Files.getPosixFilePermissions(folder.resolve("written")));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileThatIsReplacedStaysAsClosedAsItWas() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.yaml"), "old\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    WholeFile.replace(file, "old\n".getBytes(UTF_8), "new\n".getBytes(UTF_8));
    assertThat(file).hasContent("new\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }
}
