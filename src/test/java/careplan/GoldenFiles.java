package careplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Pairs of files: what goes in, and beside it what must come out.
 *
 * <p>{@code -Dgolden=write} writes what comes out now; the change is then read as a diff.
 */
public final class GoldenFiles {
  private static final boolean WRITE = "write".equals(System.getProperty("golden"));

  private GoldenFiles() {}

  /** A folder under {@code src/test/resources}. */
  public static Path resources(String folder) {
    return Path.of("src", "test", "resources").resolve(folder);
  }

  /** The files of a folder whose names end in {@code ending}, by name; there must be some. */
  public static List<Path> inputs(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found =
          files.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
      assertThat(found).as("files in %s", folder).isNotEmpty();
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Holds what came out against the file beside {@code input} that ends in {@code ending}. */
  public static void check(Path input, String ending, String actual) {
    String name = input.getFileName().toString();
    check(input.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ending), actual);
  }

  /** Holds what came out against a file. */
  public static void check(Path golden, String actual) {
    try {
      if (WRITE) {
        Files.createDirectories(golden.toAbsolutePath().getParent());
        Files.writeString(golden, actual);
      }
      assertThat(golden).exists();
      assertThat(actual).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails where the folder holds an output without an input, or a file that is neither. */
  public static void noStrayFiles(Path folder, String inputEnding, String outputEnding) {
    Function<Path, String> stem =
        file -> {
          String name = file.getFileName().toString();
          return name.substring(0, name.lastIndexOf('.'));
        };
    List<String> inputs = inputs(folder, inputEnding).stream().map(stem).toList();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files)
          .allSatisfy(
              file -> {
                String name = file.getFileName().toString();
                assertThat(name.endsWith(inputEnding) || name.endsWith(outputEnding)).isTrue();
                assertThat(inputs).contains(stem.apply(file));
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
