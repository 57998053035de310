import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;

/** What reading the plans of a folder costs a YAML engine that does nothing else, on all cores. */
public final class ComposeAll {
  private ComposeAll() {}

  public static void main(String[] folder) throws Exception {
    List<Path> files;
    try (Stream<Path> found = Files.list(Path.of(folder[0]))) {
      files = found.sorted().toList();
    }
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    List<Future<?>> composed = new ArrayList<>();
    for (Path file : files) {
      composed.add(workers.submit(() -> compose(settings, file)));
    }
    for (Future<?> one : composed) {
      one.get();
    }
    workers.shutdown();
  }

  private static Object compose(LoadSettings settings, Path file) throws IOException {
    return new Compose(settings).composeString(Files.readString(file)).orElseThrow();
  }
}
