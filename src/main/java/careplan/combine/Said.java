package careplan.combine;

import careplan.diff.Spaces;
import careplan.yaml.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Parts of sentences. */
final class Said {
  private Said() {}

  /** Several names: a, b and c. */
  static String list(Collection<String> names) {
    List<String> all = List.copyOf(names);
    int last = all.size() - 1;
    return last < 1
        ? String.join("", all)
        : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
  }

  /** Some data on one line, nothing left out but what is our own. */
  static String of(Value value) {
    if (value instanceof Value.Words words) {
      return Spaces.collapsed(words.text());
    }
    List<String> parts = new ArrayList<>();
    if (value instanceof Value.Items items) {
      items.items().forEach(item -> parts.add(of(item)));
      return String.join(", ", parts);
    }
    for (Map.Entry<String, Value> entry : ((Value.Entries) value).entries().entrySet()) {
      if (!Sameness.isOurs(entry.getKey())) {
        parts.add(entry.getKey() + ": " + of(entry.getValue()));
      }
    }
    return String.join("; ", parts);
  }
}
