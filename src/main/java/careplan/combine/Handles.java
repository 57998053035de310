package careplan.combine;

import careplan.diff.Content;
import careplan.diff.Fields;
import careplan.diff.Items;
import careplan.plan.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every id of every plan as it is among all of them: the first to have it keeps it. */
final class Handles {
  private static final int ROOM_FOR_A_NUMBER = 5;

  private final List<Map<String, String>> bySource = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  Handles(List<Source> sources) {
    List<Set<String>> ids = new ArrayList<>();
    for (Source source : sources) {
      Set<String> its = new LinkedHashSet<>();
      collect(source.content(), its);
      ids.add(its);
    }
    // A made id must not be one that a later plan has by itself.
    Set<String> written = new HashSet<>();
    ids.forEach(written::addAll);
    for (Set<String> its : ids) {
      Map<String, String> handles = new LinkedHashMap<>();
      for (String id : its) {
        handles.put(id, taken.add(id) ? id : fresh(id, written));
      }
      bySource.add(handles);
    }
  }

  private static void collect(Content at, Set<String> ids) {
    if (at instanceof Fields fields) {
      if (at.isItem()) {
        fields.id().ifPresent(ids::add);
      }
      fields.byName().values().forEach(value -> collect(value, ids));
    } else if (at instanceof Items items) {
      items.items().forEach(item -> collect(item, ids));
    }
  }

  private String fresh(String id, Set<String> written) {
    String base =
        id.length() > Ids.LONGEST - ROOM_FOR_A_NUMBER
            ? id.substring(0, Ids.LONGEST - ROOM_FOR_A_NUMBER)
            : id;
    base = base.endsWith("-") ? base.substring(0, base.length() - 1) : base;
    while (true) {
      String made = base + "-" + numbers.merge(base, 2, (count, two) -> count + 1);
      if (!written.contains(made) && taken.add(made)) {
        return made;
      }
    }
  }

  /** The ids that a plan has. */
  Set<String> of(int source) {
    return bySource.get(source).keySet();
  }

  /** Whether a plan has an item of this id. */
  boolean has(int source, String id) {
    return bySource.get(source).containsKey(id);
  }

  /** Whether any plan has it. */
  boolean isAnywhere(String id) {
    return bySource.stream().anyMatch(ids -> ids.containsKey(id));
  }

  /** The id that an item of a plan has among all. */
  String of(int source, String id) {
    return bySource.get(source).getOrDefault(id, id);
  }
}
