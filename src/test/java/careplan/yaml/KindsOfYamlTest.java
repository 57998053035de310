package careplan.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.GoldenFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * A file of every kind that YAML knows is put in order without a word changed, or refused with a
 * reason; beside each stands what becomes of it.
 */
class KindsOfYamlTest {
  private static final Path KINDS = GoldenFiles.resources("careplan/yaml/kinds");

  static List<Path> kinds() {
    return GoldenFiles.inputs(KINDS, ".yaml");
  }

  @Test
  void everyKindHasItsOutcome() {
    GoldenFiles.noStrayFiles(KINDS, ".yaml", ".txt");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void becomesWhatStandsBesideIt(Path kind) throws IOException {
    GoldenFiles.check(kind, ".txt", outcome(Files.readAllBytes(kind)));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void keepsItsWordsWithOtherLineEndsAndWhereverItIsCut(Path kind) throws IOException {
    String text = Files.readString(kind, StandardCharsets.UTF_8);
    List<String> variants = new ArrayList<>(List.of(text, text.replace("\n", "\r\n")));
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      variants.add(text.substring(0, end));
      variants.add(text.substring(0, end + 1));
    }
    for (String variant : variants) {
      outcome(variant.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** What becomes of a file, after making sure that nothing else has. */
  private static String outcome(byte[] bytes) {
    YamlDocument document = YamlReader.read("kind", bytes);
    String before = document.source().text();
    try {
      String after = CanonicalText.of(document, mapping -> List.of());
      if (after.equals(before)) {
        return "as it is\n";
      }
      YamlDocument again = YamlReader.read(new SourceText("again", after));
      assertThat(events(after)).as(before).isEqualTo(events(before));
      assertThat(comments(again)).as(before).isEqualTo(comments(document));
      assertThat(CanonicalText.of(again, mapping -> List.of())).as(before).isEqualTo(after);
      return after.replace("\r\n", "<CR LF>\n").replace("\r", "<CR>\n");
    } catch (EditRefused refused) {
      assertThat(refused.getMessage()).endsWith(".");
      return "refused, line " + refused.line() + ": " + refused.getMessage() + "\n";
    }
  }

  /** What the engine by itself makes of a text: a second opinion on what it says. */
  private static List<String> events(String text) {
    List<String> events = new ArrayList<>();
    LoadSettings settings = LoadSettings.builder().build();
    try {
      ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, text));
      while (parser.hasNext()) {
        Event event = parser.next();
        String words =
            event instanceof ScalarEvent scalar
                ? " " + scalar.getScalarStyle() + " " + scalar.getValue()
                : "";
        events.add(event.getEventId() + words);
      }
    } catch (YamlEngineException broken) {
      events.add("broken");
    }
    return events;
  }

  private static List<String> comments(YamlDocument document) {
    List<String> comments = new ArrayList<>();
    for (Comments.Comment comment : Comments.of(document.source(), document.root())) {
      comments.add(document.source().slice(comment.start(), comment.end()));
    }
    return comments;
  }
}
