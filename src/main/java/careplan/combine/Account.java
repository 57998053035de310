package careplan.combine;

import careplan.diff.Content;
import careplan.diff.Fields;
import careplan.diff.Items;
import careplan.diff.Words;
import careplan.plan.Form;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Everything that a plan says, in pieces that can be counted: its values, and each sentence. */
final class Account {
  private Account() {}

  /** Adds all prose, one text a line. */
  static void texts(Content at, StringBuilder texts) {
    if (at instanceof Fields fields) {
      fields.byName().values().forEach(value -> texts(value, texts));
    } else if (at instanceof Items items) {
      items.items().forEach(item -> texts(item, texts));
    } else if (at instanceof Words words && words.kind() == Form.Kind.PROSE) {
      texts.append(words.value()).append('\n');
    }
  }

  /** Adds each value or sentence with the field it stands in, with ids as they are called now. */
  static void units(Content at, UnaryOperator<String> ids, Set<String> units) {
    if (at instanceof Fields fields) {
      fields.byName().values().forEach(value -> units(value, ids, units));
    } else if (at instanceof Items items) {
      items.items().forEach(item -> units(item, ids, units));
    } else if (at instanceof Words words) {
      if (words.isReference()
          || words.kind() == Form.Kind.ID
          || words.fieldPath().equals("allowed.at")) {
        units.add(words.name() + "\n" + ids.apply(words.value()));
        return;
      }
      String text = words.value();
      for (int from = 0; from < text.length(); ) {
        int end = text.indexOf(". ", from);
        end = end < 0 ? text.length() : end + 1;
        units.add(words.name() + "\n" + text.substring(from, end).strip());
        from = end + 1;
      }
    }
  }
}
