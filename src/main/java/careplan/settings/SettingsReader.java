package careplan.settings;

import careplan.plan.Dates;
import careplan.plan.FormatPaths;
import careplan.plan.Nearest;
import careplan.yaml.MappingNode;
import careplan.yaml.Node;
import careplan.yaml.ScalarNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads what can be set for every plan and for some: rules, areas, the day, words and limits. */
final class SettingsReader {
  private final ConfigFaults faults;
  private final Supplier<Set<String>> rules;
  private final Map<String, Level> levels = new HashMap<>();
  private final Map<Limit, Integer> limits = new HashMap<>();
  private final Map<String, Origin> origins = new HashMap<>();
  private List<String> areas = List.of();
  private List<String> abbreviations = List.of();
  private List<String> checkFirst = List.of();
  private Optional<LocalDate> today = Optional.empty();

  SettingsReader(ConfigFaults faults, Supplier<Set<String>> rules) {
    this.faults = faults;
    this.rules = rules;
  }

  void read(ConfigKey key, MappingNode.Entry entry) {
    switch (key) {
      case RULES -> faults.entries(entry, "no-purpose: off").forEach(this::rule);
      case LIMITS -> faults.entries(entry, "goals: 6").forEach(this::limit);
      case TODAY -> faults.word(entry).ifPresent(this::today);
      case AREAS -> areas = list(key, entry);
      case ALLOWED_ABBREVIATIONS -> abbreviations = list(key, entry);
      case CHECK_FIRST -> checkFirst = paths(key, entry);
      case PER_PATH, EXCLUDE, EXTENDS -> {
        // Read with the file as a whole.
      }
    }
  }

  Settings settings() {
    return origins.isEmpty()
        ? Settings.NONE
        : new Settings(
            Map.copyOf(levels),
            areas,
            today,
            abbreviations,
            Map.copyOf(limits),
            List.of(),
            Map.of(),
            checkFirst,
            Map.copyOf(origins));
  }

  private void set(String key, Node node) {
    origins.put(key, faults.origin(node));
  }

  private void rule(MappingNode.Entry entry) {
    String name = entry.key().value();
    if (!rules.get().contains(name)) {
      String next =
          Nearest.to(name, rules.get())
              .map(near -> "Did you mean " + near + "?")
              .orElse("'careplan rules' lists them all.");
      faults.add(
          entry.key().start(),
          "There is no rule called \"" + faults.quote(entry.key()) + "\". " + next);
    }
    ScalarNode value = value(entry, "a level: " + String.join(", ", Level.WORDS));
    if (value == null) {
      return;
    }
    Level level = Level.of(value.value()).orElse(null);
    if (level == null) {
      faults.add(
          value.start(),
          faults.quote(entry.key())
              + " cannot be \""
              + faults.quote(value)
              + "\". A rule is set to one of: "
              + String.join(", ", Level.WORDS)
              + ".");
      return;
    }
    levels.put(name, level);
    set("rules." + name, entry.key());
  }

  private ScalarNode value(MappingNode.Entry entry, String wanted) {
    if (entry.value().isEmpty()) {
      faults.add(
          entry.key().start(), faults.quote(entry.key()) + " has no value. Write " + wanted + ".");
    }
    return faults.word(entry).orElse(null);
  }

  private void limit(MappingNode.Entry entry) {
    Limit limit = Limit.of(entry.key().value()).orElse(null);
    if (limit == null) {
      List<String> names = new ArrayList<>();
      for (Limit known : Limit.values()) {
        names.add(known.written());
      }
      faults.add(
          entry.key().start(),
          "There is no limit called \""
              + faults.quote(entry.key())
              + "\". "
              + Nearest.to(entry.key().value(), names)
                  .map(near -> "Did you mean " + near + "?")
                  .orElse("There are: " + String.join(", ", names) + "."));
      return;
    }
    ScalarNode value = value(entry, "a whole number");
    if (value == null) {
      return;
    }
    int number = number(value.value());
    if (number < limit.least() || number > limit.most()) {
      faults.add(
          value.start(),
          limit.written()
              + " takes a whole number from "
              + limit.least()
              + " to "
              + limit.most()
              + ". \""
              + faults.quote(value)
              + "\" is not one.");
      return;
    }
    limits.put(limit, number);
    set("limits." + limit.written(), entry.key());
  }

  /** A whole number of at most four digits, or -1. */
  private static int number(String text) {
    if (text.isEmpty() || text.length() > 4) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  private void today(ScalarNode node) {
    String written = node.value();
    if (written.length() == "2027-03-01".length() && Dates.moment(written).isPresent()) {
      today = Dates.moment(written).map(moment -> moment.toLocalDate());
      set(ConfigKey.TODAY.written(), node);
      return;
    }
    faults.add(
        node.start(),
        "today takes a date written year, month, day, as 2027-03-01. \""
            + faults.quote(node)
            + "\" is not one.");
  }

  private List<String> paths(ConfigKey key, MappingNode.Entry entry) {
    for (ScalarNode node : faults.words(entry)) {
      if (!FormatPaths.exists(node.value())) {
        faults.add(
            node.start(),
            "\""
                + faults.quote(node)
                + "\" is no part of a plan. Name a field, with a dot before a field inside it, as"
                + " crisis.contacts.");
      }
    }
    return list(key, entry);
  }

  private List<String> list(ConfigKey key, MappingNode.Entry entry) {
    List<String> words = new ArrayList<>();
    for (ScalarNode node : faults.words(entry)) {
      words.add(node.value());
    }
    if (!words.isEmpty()) {
      set(key.written(), entry.key());
    }
    return List.copyOf(words);
  }
}
