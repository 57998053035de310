package careplan.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Changes of chance to a plan as {@link PlanTree} reads it, as people make them and worse. */
public final class PlanEdits {
  private static final String[] LISTS = {"needs", "goals", "actions", "safety", "team"};

  private final Random random;
  private int made;

  /** Edits that are the same for the same seed. */
  public PlanEdits(long seed) {
    this.random = new Random(seed);
  }

  /** A copy with so many changes. */
  public Map<String, Object> edited(Map<String, Object> plan, int count) {
    @SuppressWarnings("unchecked")
    Map<String, Object> copy = (Map<String, Object>) copy(plan);
    for (int i = 0; i < count; i++) {
      edit(copy);
    }
    return copy;
  }

  /** A deep copy. */
  public static Object copy(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach((name, inner) -> copy.put((String) name, copy(inner)));
      return copy;
    }
    if (value instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(item -> copy.add(copy(item)));
      return copy;
    }
    return value;
  }

  private void edit(Map<String, Object> plan) {
    switch (random.nextInt(10)) {
      case 0 -> moveActionElsewhere(plan);
      case 1 -> addKnownParts(plan);
      case 2 -> renameId(plan);
      default -> somewhere(plan);
    }
  }

  @SuppressWarnings("unchecked")
  private void somewhere(Map<String, Object> fields) {
    List<String> names = new ArrayList<>(fields.keySet());
    if (names.isEmpty()) {
      fields.put("x-note", sentence());
      return;
    }
    String name = names.get(random.nextInt(names.size()));
    Object value = fields.get(name);
    if (value instanceof Map<?, ?> map) {
      if (random.nextInt(20) == 0) {
        fields.remove(name);
      } else {
        somewhere((Map<String, Object>) map);
      }
    } else if (value instanceof List<?> list) {
      list(fields, name, (List<Object>) list);
    } else if (name.equals("id") || name.equals("careplan")) {
      fields.put("x-" + random.nextInt(5), sentence());
    } else {
      fields.compute(name, (key, words) -> random.nextInt(8) == 0 ? null : words((String) words));
    }
  }

  @SuppressWarnings("unchecked")
  private void list(Map<String, Object> fields, String name, List<Object> list) {
    if (list.isEmpty() || random.nextInt(40) == 0) {
      fields.remove(name);
      return;
    }
    int at = random.nextInt(list.size());
    switch (random.nextInt(6)) {
      case 0 -> list.remove(at);
      case 1 -> list.add(random.nextInt(list.size() + 1), fresh(list.get(at)));
      case 2 -> list.add(random.nextInt(list.size()), list.remove(at));
      default -> {
        Object item = list.get(at);
        if (item instanceof Map<?, ?> map) {
          somewhere((Map<String, Object>) map);
        } else if (item instanceof String words) {
          list.set(at, words(words));
        }
      }
    }
  }

  /** Another item like this one; now and then the very same one, with the same ids. */
  @SuppressWarnings("unchecked")
  private Object fresh(Object item) {
    Object copy = copy(item);
    if (copy instanceof Map<?, ?> map && random.nextInt(6) > 0) {
      rename((Map<String, Object>) map);
      somewhere((Map<String, Object>) map);
    }
    return copy instanceof String ? sentence() : copy;
  }

  @SuppressWarnings("unchecked")
  private void rename(Map<String, Object> fields) {
    if (fields.containsKey("id")) {
      fields.put("id", "made-" + made++);
    }
    for (Object value : fields.values()) {
      if (value instanceof List<?> list) {
        for (Object item : list) {
          if (item instanceof Map<?, ?> map) {
            rename((Map<String, Object>) map);
          }
        }
      }
    }
  }

  private String words(String words) {
    String[] split = words.strip().split("\\s+");
    int at = random.nextInt(split.length);
    switch (random.nextInt(5)) {
      case 0 -> split[at] = "twice";
      case 1 -> split[at] = split[at] + " not";
      case 2 -> split[at] = Integer.toString(random.nextInt(90)) + " mg";
      case 3 -> {
        return sentence();
      }
      default -> split[at] = "";
    }
    String changed = String.join(" ", split).strip();
    return changed.isEmpty() ? "once" : changed;
  }

  @SuppressWarnings("unchecked")
  private void moveActionElsewhere(Map<String, Object> plan) {
    List<List<Object>> lists = new ArrayList<>();
    for (String section : new String[] {"needs", "goals"}) {
      if (plan.get(section) instanceof List<?> items) {
        for (Object item : items) {
          if (item instanceof Map<?, ?> map) {
            lists.add(
                (List<Object>)
                    ((Map<String, Object>) map).computeIfAbsent("actions", k -> new ArrayList<>()));
          }
        }
      }
    }
    lists.add((List<Object>) plan.computeIfAbsent("actions", k -> new ArrayList<>()));
    List<Object> from = lists.get(random.nextInt(lists.size()));
    List<Object> to = lists.get(random.nextInt(lists.size()));
    if (!from.isEmpty()) {
      Object item = from.remove(random.nextInt(from.size()));
      to.add(random.nextInt(to.size() + 1), item);
    }
  }

  @SuppressWarnings("unchecked")
  private void addKnownParts(Map<String, Object> plan) {
    Map<String, Object> health =
        plan.get("health") instanceof Map<?, ?> map
            ? (Map<String, Object>) map
            : new LinkedHashMap<>();
    plan.put("health", health);
    health.put(
        "allergies",
        random.nextBoolean()
            ? "none known"
            : new ArrayList<>(List.of(fields("to", "Penicillin", "reaction", "Rash"))));
    List<Object> medicines = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      String name = new String[] {"Tiotropium", "Ramipril", "Salbutamol"}[i % 3];
      String dose = random.nextInt(20) + " mg";
      medicines.add(fields("medicine", name, "dose", dose, "when", "every morning"));
    }
    health.put("medicines", medicines);
    plan.put("coordinator", random.nextBoolean() ? "jo" : fields("who", "jo", "on", "2026-11-02"));
    plan.put("safety", random.nextInt(3) == 0 ? "none known" : safety());
  }

  private static Map<String, Object> fields(String... pairs) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      fields.put(pairs[i], pairs[i + 1]);
    }
    return fields;
  }

  private List<Object> safety() {
    return new ArrayList<>(
        List.of(fields("id", "safe-" + random.nextInt(3), "concern", sentence())));
  }

  private void renameId(Map<String, Object> plan) {
    Object list = plan.get(LISTS[random.nextInt(LISTS.length)]);
    if (list instanceof List<?> items && !items.isEmpty()) {
      Object item = items.get(random.nextInt(items.size()));
      if (item instanceof Map<?, ?> map && map.containsKey("id")) {
        @SuppressWarnings("unchecked")
        Map<String, Object> fields = (Map<String, Object>) map;
        String was = (String) fields.put("id", "renamed-" + made++);
        follow(plan, was, (String) fields.get("id"));
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static void follow(Object value, String was, String is) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> fields = (Map<String, Object>) map;
      fields.replaceAll((name, inner) -> inner.equals(was) && !name.equals("id") ? is : inner);
      fields.values().forEach(inner -> follow(inner, was, is));
    } else if (value instanceof List<?> list) {
      List<Object> items = (List<Object>) list;
      if (items instanceof ArrayList<?>) {
        items.replaceAll(item -> item.equals(was) ? is : item);
      }
      items.forEach(item -> follow(item, was, is));
    }
  }

  private String sentence() {
    return GeneratedWords.SENTENCES[random.nextInt(GeneratedWords.SENTENCES.length)];
  }
}
