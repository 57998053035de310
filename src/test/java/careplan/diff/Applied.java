package careplan.diff;

import careplan.generate.PlanEdits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Applies changes to the full form of an earlier version, from nothing but what stands in them: a
 * second opinion on whether they say all there is to say.
 */
public final class Applied {

  /**
   * One change as other programs see it.
   *
   * @param from JSON Pointer into the earlier version, or null
   * @param to JSON Pointer into the later version, or null
   * @param list whether {@code to} is a place in a list
   * @param old the value before, or null
   * @param now the value now, or null
   */
  public record Step(String kind, String from, String to, boolean list, Object old, Object now) {}

  private record Insertion(List<String> path, boolean list, Object value) {}

  private Applied() {}

  /** What the earlier version is after all steps, without empty lists and maps. */
  public static Object to(Object before, List<Step> steps) {
    Object data = PlanEdits.copy(before);
    List<Insertion> insertions = new ArrayList<>();
    Map<List<String>, Object> taken = new LinkedHashMap<>();
    List<List<String>> goners = new ArrayList<>();
    for (Step step : steps) {
      switch (step.kind()) {
        case "changed", "renamed" -> {
          if (step.old() instanceof String && step.now() instanceof String) {
            put(data, path(step.from()), step.now());
          } else {
            goners.add(path(step.from()));
            insertions.add(new Insertion(path(step.to()), step.list(), step.now()));
          }
        }
        case "removed", "moved" -> goners.add(path(step.from()));
        case "added" -> insertions.add(new Insertion(path(step.to()), step.list(), step.now()));
        default -> {}
      }
    }
    goners.sort(DOCUMENT_ORDER.reversed());
    for (List<String> path : goners) {
      taken.put(path, take(data, path));
    }
    for (Step step : steps) {
      if (step.kind().equals("moved")) {
        insertions.add(new Insertion(path(step.to()), true, taken.get(path(step.from()))));
      }
    }
    insertions.sort(Comparator.comparing(Insertion::path, DOCUMENT_ORDER));
    for (Insertion insertion : insertions) {
      insert(data, insertion);
    }
    return withoutNothing(data);
  }

  private static final Comparator<List<String>> DOCUMENT_ORDER =
      (one, other) -> {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
          int order = compare(one.get(i), other.get(i));
          if (order != 0) {
            return order;
          }
        }
        return Integer.compare(one.size(), other.size());
      };

  private static int compare(String one, String other) {
    boolean numbers =
        one.chars().allMatch(Character::isDigit) && other.chars().allMatch(Character::isDigit);
    return numbers && !one.isEmpty() && !other.isEmpty()
        ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other))
        : one.compareTo(other);
  }

  private static List<String> path(String pointer) {
    List<String> path = new ArrayList<>();
    for (String step : pointer.substring(1).split("/", -1)) {
      path.add(step.replace("~1", "/").replace("~0", "~"));
    }
    return path;
  }

  private static Object at(Object data, List<String> path) {
    Object at = data;
    for (String step : path) {
      at =
          at instanceof List<?> list
              ? list.get(Integer.parseInt(step))
              : ((Map<?, ?>) at).get(step);
    }
    return at;
  }

  @SuppressWarnings("unchecked")
  private static void put(Object data, List<String> path, Object value) {
    Object holder = at(data, path.subList(0, path.size() - 1));
    String last = path.get(path.size() - 1);
    if (holder instanceof List<?> list) {
      ((List<Object>) list).set(Integer.parseInt(last), value);
    } else {
      ((Map<String, Object>) holder).put(last, value);
    }
  }

  private static Object take(Object data, List<String> path) {
    Object holder = at(data, path.subList(0, path.size() - 1));
    String last = path.get(path.size() - 1);
    return holder instanceof List<?> list
        ? list.remove(Integer.parseInt(last))
        : ((Map<?, ?>) holder).remove(last);
  }

  @SuppressWarnings("unchecked")
  private static void insert(Object data, Insertion insertion) {
    List<String> path = insertion.path();
    String last = path.get(path.size() - 1);
    if (!insertion.list()) {
      ((Map<String, Object>) at(data, path.subList(0, path.size() - 1)))
          .put(last, insertion.value());
      return;
    }
    Object holder = at(data, path.subList(0, path.size() - 2));
    Object list =
        holder instanceof Map<?, ?> map
            ? ((Map<String, Object>) map)
                .computeIfAbsent(path.get(path.size() - 2), k -> new ArrayList<>())
            : ((List<Object>) holder).get(Integer.parseInt(path.get(path.size() - 2)));
    ((List<Object>) list).add(Integer.parseInt(last), insertion.value());
  }

  /** What says nothing is not there. */
  public static Object withoutNothing(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> kept = new LinkedHashMap<>();
      map.forEach(
          (name, inner) -> {
            Object its = withoutNothing(inner);
            if (its != null) {
              kept.put((String) name, its);
            }
          });
      return kept.isEmpty() ? null : kept;
    }
    if (value instanceof List<?> list) {
      List<Object> kept = new ArrayList<>();
      for (Object item : list) {
        Object its = withoutNothing(item);
        if (its != null) {
          kept.add(its);
        }
      }
      return kept.isEmpty() ? null : kept;
    }
    return value;
  }
}
