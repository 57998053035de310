package careplan.diff;

import careplan.plan.Field;
import careplan.plan.Form;
import careplan.plan.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** By what an item of a list is known from one version to the next, as its description says. */
final class Identity {
  private static final int LONGEST_LABEL = 40;

  private Identity() {}

  /**
   * The words of the fields by which such items are known; none where it has none of them.
   *
   * @param renamed ids that have another name in the later version
   */
  static Optional<String> of(Content item, Map<String, String> renamed) {
    if (item instanceof Words words && words.isReference()) {
      return Optional.of(words(words, renamed));
    }
    if (!(item instanceof Fields fields) || fields.shape().isEmpty()) {
      return Optional.empty();
    }
    StringBuilder identity = new StringBuilder();
    for (String key : fields.shape().get().knownBy()) {
      Content value = fields.byName().get(key);
      if (value != null) {
        identity.append(key).append('=').append(words(value, renamed)).append('\n');
      }
    }
    return identity.isEmpty() ? Optional.empty() : Optional.of(identity.toString());
  }

  private static String words(Content value, Map<String, String> renamed) {
    List<String> words = new ArrayList<>(2);
    value.words(
        word ->
            words.add(
                word.isReference()
                    ? renamed.getOrDefault(word.value(), word.value())
                    : word.value()));
    if (words.size() > 1) {
      Collections.sort(words);
    }
    return String.join("\u0000", words);
  }

  /** What an item says first and foremost: the goal of a goal, the name of a medicine. */
  static Optional<Content> title(Fields fields) {
    Shape shape = fields.shape().orElse(null);
    if (shape == null) {
      return Optional.empty();
    }
    for (Field field : shape.fields()) {
      if (field.required() && isText(field.form())) {
        return fields.get(field.name());
      }
    }
    for (String key : shape.knownBy()) {
      if (!key.equals("id") && fields.byName().containsKey(key)) {
        return fields.get(key);
      }
    }
    return Optional.empty();
  }

  private static boolean isText(Form form) {
    return form.kind() == Form.Kind.TEXT || form.kind() == Form.Kind.PROSE;
  }

  /** The first words of what an item says, without what would end a label. */
  static String label(Content title) {
    StringBuilder label = new StringBuilder();
    title.words(
        words -> {
          if (label.length() < LONGEST_LABEL) {
            label.append(label.isEmpty() ? "" : ", ").append(words.value());
          }
        });
    String text = label.toString().replace('[', '(').replace(']', ')');
    if (text.length() <= LONGEST_LABEL) {
      return text;
    }
    int cut = text.lastIndexOf(' ', LONGEST_LABEL);
    return text.substring(0, cut > 0 ? cut : safe(text)) + "...";
  }

  private static int safe(String text) {
    return Character.isHighSurrogate(text.charAt(LONGEST_LABEL - 1))
        ? LONGEST_LABEL - 1
        : LONGEST_LABEL;
  }

  /** Whether a field is one of those by which its item is known. */
  static boolean isKey(Content content) {
    Content value = content.isItem() ? content.parent().orElseThrow() : content;
    return value.parent().orElse(null) instanceof Fields fields
        && fields.isItem()
        && fields.shape().isPresent()
        && fields.shape().get().knownBy().contains(value.name());
  }
}
