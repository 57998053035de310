package careplan.plan;

import java.util.List;
import java.util.Optional;

/**
 * One field of the format: its name, what may stand there, and what it is for.
 *
 * @param name as written in the file
 * @param form what a single value may be; of a field that holds blocks only, {@link Form#TEXT}
 * @param shape the block that stands here; none for a field of single values
 * @param many whether it is a list; a single value is accepted in its place (rule 5 of the format)
 * @param required whether a block without it cannot be read
 * @param words words that may stand in place of the value or list, such as {@code none known}
 * @param meaning what it is for, in a sentence that helps in an editor
 * @param source requirement it comes from, such as R136; empty where the format needs it itself
 */
public record Field(
    String name,
    Form form,
    Optional<Shape> shape,
    boolean many,
    boolean required,
    List<String> words,
    String meaning,
    String source) {

  Field withWords(String... more) {
    return new Field(name, form, shape, many, required, List.of(more), meaning, source);
  }

  Field asRequired() {
    return new Field(name, form, shape, many, true, words, meaning, source);
  }
}
