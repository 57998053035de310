package careplan.plan;

import java.util.Locale;
import java.util.Optional;

/** A word out of a closed list of the format: the constant's name, in small letters. */
public interface ListedWord {

  /** The name of the constant. */
  String name();

  /** The word as it stands in a file: {@code self-care} for {@code SELF_CARE}. */
  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What a field that takes one of these words may hold. */
  static Form form(ListedWord... words) {
    String[] values = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      values[i] = words[i].word();
    }
    return Form.choice(values);
  }

  /** The word that stands in a field; none where it is absent or not in the list. */
  static <W extends ListedWord> Optional<W> in(Block block, String field, W[] words) {
    for (W word : words) {
      if (block.is(field, word.word())) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }
}
