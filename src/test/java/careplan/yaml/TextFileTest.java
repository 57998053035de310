package careplan.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are replaced whole, or not at all. */
class TextFileTest {
  @TempDir private Path folder;

  @Test
  void keepsAByteOrderMark() throws IOException {
    Path file = folder.resolve("plan.yaml");
    Files.write(file, "\ufeffa: 1\n".getBytes(StandardCharsets.UTF_8));
    TextFile read = TextFile.read("plan.yaml", file);
    assertThat(read.document().source().text()).isEqualTo("a: 1\n");
    read.replaceWith("a: 2\n");
    assertThat(Files.readAllBytes(file)).isEqualTo("\ufeffa: 2\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatSomebodyElseWroteMeanwhileStays() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.yaml"), "a: 1\n");
    TextFile read = TextFile.read("plan.yaml", file);
    Files.writeString(file, "a: theirs\n");
    assertThatThrownBy(() -> read.replaceWith("a: ours\n")).isInstanceOf(FileChanged.class);
    assertThat(file).hasContent("a: theirs\n");
    Files.delete(file);
    assertThatThrownBy(() -> read.replaceWith("a: ours\n")).isInstanceOf(FileChanged.class);
    assertThat(file).doesNotExist();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }
}
