package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.cli.Typed.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code schema}. */
class SchemaCommandTest {
  @TempDir Path folder;

  private Path installed() {
    return folder.resolve(".careplan/careplan-1.schema.json");
  }

  @Test
  void writesTheSchemaForOtherPrograms() {
    Outcome outcome = Typed.in(folder).type("schema");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).startsWith("{").contains("urn:careplan:schema:plan:1");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void putsItWhereThePlansAre() throws IOException {
    assertThat(Typed.in(folder).type("schema", "--install").status()).isZero();
    assertThat(Files.readString(installed())).isEqualTo(Typed.in(folder).type("schema").out());
    assertThat(Typed.in(folder).type("schema", "--install").status()).isZero();
  }

  @Test
  void leavesASchemaThatWasChangedByHandAlone() throws IOException {
    Files.createDirectory(folder.resolve(".careplan"));
    Files.writeString(installed(), "{}");
    Outcome outcome = Typed.in(folder).type("schema", "--install");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("differs").contains("--force");
    assertThat(Files.readString(installed())).isEqualTo("{}");
    assertThat(Typed.in(folder).type("schema", "--install", "--force").status()).isZero();
    assertThat(Files.readString(installed())).contains("urn:careplan:schema:plan:1");
    assertThat(folder.resolve(".careplan")).isDirectoryContaining(file -> file.equals(installed()));
  }
}
