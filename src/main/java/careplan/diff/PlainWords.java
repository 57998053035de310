package careplan.diff;

import careplan.plan.Shape;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What parts of a plan are called in plain words, from a table. */
final class PlainWords {
  private static final int COLUMNS = 3;
  private static final Map<String, String> WORDS = read();

  private PlainWords() {}

  private static Map<String, String> read() {
    Map<String, String> words = new HashMap<>(512);
    try (InputStream input = PlainWords.class.getResourceAsStream("words.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          String[] cells = line.split("\t", COLUMNS);
          words.put(cells[0] + " " + cells[1], cells[2]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /** The heading over the changes of a section. */
  static String section(String name) {
    return WORDS.getOrDefault("section " + name, "The plan as a whole");
  }

  /** What a field is called inside its block, in the middle of a sentence. */
  static String field(Content content) {
    Content value = content.isItem() ? content.parent().orElseThrow() : content;
    Shape shape =
        value.parent().orElse(null) instanceof Fields fields ? fields.shape().orElse(null) : null;
    return shape == null || shape.isOpen() ? value.name() : field(shape, value.name());
  }

  private static String field(Shape shape, String name) {
    String words = WORDS.get("field " + shape.name() + "." + name);
    words = words == null ? WORDS.get("field " + name) : words;
    return words == null ? name.replace('-', ' ') : words;
  }

  /** The name of an item, with {@code {}} where it says what it is. */
  static String item(Fields item) {
    Optional<String> name = item.shape().map(Shape::name);
    return name.isEmpty()
        ? "The entry {}"
        : WORDS.getOrDefault("item " + name.get(), "The " + name.get() + " {}");
  }

  /** What it means that an item stands so now, with {@code {}} where it says what it is. */
  static Optional<String> status(Fields item, String status) {
    return Optional.ofNullable(WORDS.get("status " + noun(item) + "." + status));
  }

  /** A word of a list, as people say it. */
  static String value(Words words) {
    String plain = words.value().replace('-', ' ');
    return WORDS.getOrDefault("value " + words.name() + "." + words.value(), plain);
  }

  /** What such an item is called when it is new or gone: {@code goal}. */
  static String noun(Fields item) {
    return item.shape().map(Shape::name).orElse("entry");
  }
}
