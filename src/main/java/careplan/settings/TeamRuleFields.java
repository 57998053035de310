package careplan.settings;

import careplan.plan.Detail;
import careplan.plan.FormatPaths;
import careplan.plan.Nearest;
import careplan.yaml.MappingNode;
import careplan.yaml.Node;
import careplan.yaml.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keys of one rule of a team's own, and what is wrong with them. */
final class TeamRuleFields {
  private static final List<String> KEYS =
      List.of(
          "rule",
          "at",
          "pattern",
          "must-be-present",
          "message",
          "level",
          "detail",
          "why",
          "better",
          "flagged",
          "silent");

  private static final int LONGEST_TEXT = 600;

  private final ConfigFaults faults;
  private final MappingNode mapping;

  TeamRuleFields(ConfigFaults faults, MappingNode mapping) {
    this.faults = faults;
    this.mapping = mapping;
    for (MappingNode.Entry entry : mapping.entries()) {
      if (!KEYS.contains(entry.key().value())) {
        unknownKey(entry.key());
      }
    }
  }

  private void unknownKey(ScalarNode key) {
    List<String> free = new ArrayList<>(KEYS);
    free.removeIf(name -> mapping.entry(name).isPresent());
    faults.add(
        key.start(),
        "A rule has no key called \""
            + faults.quote(key)
            + "\". "
            + Nearest.to(key.value(), free)
                .map(meant -> "Did you mean " + meant + "?")
                .orElse("There are: " + String.join(", ", KEYS) + "."));
  }

  /** The one value of a key, or null. */
  ScalarNode word(String key) {
    return mapping.entry(key).flatMap(faults::word).orElse(null);
  }

  /** The rule, as far as it could be understood. */
  TeamRule rule(ScalarNode name) {
    Optional<TeamPattern> pattern = pattern();
    boolean present = mustBePresent();
    if (mapping.value("pattern").isPresent() == present) {
      faults.add(
          name.start(),
          present
              ? "A rule has a pattern that must not be found, or must-be-present: yes, not both."
                  + " Make two rules of it."
              : "Nothing says what this rule looks for. Write a pattern that must not be found, or"
                  + " must-be-present: yes.");
    }
    List<String> at = paths();
    if (present && mapping.value("at").isEmpty()) {
      faults.add(name.start(), "Say what must be present, as at: crisis.contacts");
    }
    String message = text("message");
    if (message.isEmpty()) {
      faults.add(
          name.start(),
          "This rule has no message. Write what is wrong and what to do, as message: ...");
    }
    List<String> flagged = samples("flagged", pattern, true);
    List<String> silent = samples("silent", pattern, false);
    return new TeamRule(
        name.value(),
        at,
        pattern,
        message,
        level(),
        detail(present ? Detail.FULL : Detail.NOTE),
        text("why"),
        text("better"),
        flagged,
        silent,
        faults.origin(name));
  }

  private Optional<TeamPattern> pattern() {
    Node value = mapping.value("pattern").orElse(null);
    if (value == null) {
      return Optional.empty();
    }
    if (!(value instanceof ScalarNode written)) {
      faults.add(value.start(), "Put the pattern between single quotes, as pattern: '[0-9] hours'");
      return Optional.empty();
    }
    TeamPattern.Reading reading = TeamPattern.read(written.value());
    if (reading.pattern().isEmpty()) {
      faults.add(written.start(), reading.fault());
    }
    return reading.pattern();
  }

  private boolean mustBePresent() {
    ScalarNode value = word("must-be-present");
    if (value == null) {
      return false;
    }
    if (!value.value().equals("yes") && !value.value().equals("no")) {
      faults.add(value.start(), "must-be-present takes yes. " + quoted(value) + " is not that.");
    }
    return !value.value().equals("no");
  }

  private List<String> paths() {
    List<String> paths = new ArrayList<>();
    MappingNode.Entry entry = mapping.entry("at").orElse(null);
    for (ScalarNode path : entry == null ? List.<ScalarNode>of() : faults.words(entry)) {
      if (FormatPaths.exists(path.value())) {
        paths.add(path.value());
      } else {
        faults.add(
            path.start(),
            quoted(path)
                + " is no part of a plan. "
                + FormatPaths.nearest(path.value())
                    .map(near -> "Did you mean " + near + "?")
                    .orElse(
                        "Name a field, with a dot before a field inside it, as crisis.contacts."));
      }
    }
    return paths;
  }

  private Level level() {
    ScalarNode value = word("level");
    if (value == null) {
      return Level.WARNING;
    }
    Level level = Level.of(value.value()).orElse(Level.OFF);
    if (level == Level.OFF) {
      faults.add(
          value.start(),
          "level is one of: info, warning, error. " + quoted(value) + " is not one.");
      return Level.WARNING;
    }
    return level;
  }

  private Detail detail(Detail otherwise) {
    ScalarNode value = word("detail");
    if (value == null) {
      return otherwise;
    }
    for (Detail detail : Detail.values()) {
      if (detail.word().equals(value.value())) {
        return detail;
      }
    }
    faults.add(
        value.start(),
        "detail is the smallest plan that the rule speaks of: note, brief or full. "
            + quoted(value)
            + " is not one.");
    return otherwise;
  }

  /** Some sentences, as one line. */
  private String text(String key) {
    ScalarNode value = word(key);
    if (value == null) {
      return "";
    }
    if (value.value().length() > LONGEST_TEXT) {
      faults.add(
          value.start(),
          key + " is longer than " + LONGEST_TEXT + " characters. Say it in a sentence or two.");
      return "";
    }
    return String.join(" ", value.value().strip().split("\\s+"));
  }

  /** Words that show what the rule finds; they are held against it here and now. */
  private List<String> samples(String key, Optional<TeamPattern> pattern, boolean found) {
    List<String> samples = new ArrayList<>();
    MappingNode.Entry entry = mapping.entry(key).orElse(null);
    for (ScalarNode sample : entry == null ? List.<ScalarNode>of() : faults.words(entry)) {
      samples.add(sample.value().strip());
      if (pattern.isPresent() && pattern.get().firstIn(sample.value()).isPresent() != found) {
        faults.add(
            sample.start(),
            found
                ? "The pattern does not find " + quoted(sample) + ", which stands under flagged."
                : "The pattern finds " + quoted(sample) + ", which stands under silent.");
      }
    }
    if (!samples.isEmpty() && mapping.value("pattern").isEmpty()) {
      faults.add(entry.key().start(), key + " shows what a pattern finds, and this rule has none.");
    }
    return samples;
  }

  private String quoted(ScalarNode node) {
    return "\"" + faults.quote(node) + "\"";
  }
}
