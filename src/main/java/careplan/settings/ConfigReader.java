package careplan.settings;

import careplan.plan.Nearest;
import careplan.yaml.Fault;
import careplan.yaml.FaultKind;
import careplan.yaml.MappingNode;
import careplan.yaml.Node;
import careplan.yaml.ScalarNode;
import careplan.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Bytes to settings. Says everything that cannot be understood, with its place: a slip here would
 * silence a rule without anybody noticing.
 *
 * <p>Reads nodes rather than {@link careplan.plan.Shape}: that describes what a plan can say, to
 * the person and their team, and none of its forms (people, items, prose in languages) stands here.
 */
final class ConfigReader {
  private final ConfigFaults faults;
  private final Supplier<Set<String>> rules;

  private ConfigReader(ConfigFaults faults, Supplier<Set<String>> rules) {
    this.faults = faults;
    this.rules = rules;
  }

  /** A settings file as far as it could be understood, and what could not. */
  record Reading(Config config, List<Problem> problems) {}

  /** The settings file that one extends: it is read first. */
  static Optional<Config.Extended> extended(YamlDocument document) {
    if (!(document.root().orElse(null) instanceof MappingNode mapping)) {
      return Optional.empty();
    }
    ConfigFaults saidLater = new ConfigFaults(document.source());
    return mapping
        .entry(ConfigKey.EXTENDS.written())
        .flatMap(saidLater::word)
        .map(word -> new Config.Extended(word.value(), saidLater.origin(word)));
  }

  /**
   * Reads a settings file.
   *
   * @param document the file as YAML
   * @param rules the names of all rules
   */
  static Reading read(YamlDocument document, Supplier<Set<String>> rules) {
    ConfigFaults faults = new ConfigFaults(document.source());
    for (Fault fault : document.faults()) {
      // Text behind # is a comment here, never half of a sentence.
      if (fault.kind() != FaultKind.CUT_AT_HASH) {
        faults.add(fault.start(), fault.message().in(document.source()));
      }
    }
    Config config = new ConfigReader(faults, rules).config(document.root());
    return new Reading(config, faults.inOrder());
  }

  private Config config(Optional<Node> root) {
    Node node = root.orElse(null);
    if (!(node instanceof MappingNode mapping)) {
      if (node != null && !node.isEmpty()) {
        faults.add(
            node.start(), "Settings are keys, each a name, a colon and a value, as today: ...");
      }
      return new Config(Settings.NONE, List.of(), List.of());
    }
    List<Config.PerPath> perPath = new ArrayList<>();
    List<Glob> exclude = new ArrayList<>();
    for (MappingNode.Entry entry : mapping.entries()) {
      ConfigKey key = ConfigKey.of(entry.key().value()).orElse(null);
      if (key == null) {
        unknownKey(entry.key(), mapping, false);
      } else if (key == ConfigKey.PER_PATH) {
        perPath(entry.value(), perPath);
      } else if (key == ConfigKey.EXCLUDE) {
        for (ScalarNode item : faults.words(entry)) {
          glob(item).ifPresent(exclude::add);
        }
      } else if (key == ConfigKey.EXTENDS) {
        // What it names was read first; here only what is wrong with it is said.
        faults.word(entry);
      }
    }
    return new Config(settings(mapping), List.copyOf(perPath), List.copyOf(exclude));
  }

  private void perPath(Node node, List<Config.PerPath> perPath) {
    if (node.isEmpty()) {
      return;
    }
    if (!(node instanceof MappingNode paths)) {
      faults.add(
          node.start(),
          "per-path holds paths, each with what is set there, as training/: and below it rules: ...");
      return;
    }
    for (MappingNode.Entry entry : paths.entries()) {
      Optional<Glob> glob = glob(entry.key());
      if (entry.value() instanceof MappingNode set) {
        for (MappingNode.Entry inner : set.entries()) {
          ConfigKey key = ConfigKey.of(inner.key().value()).orElse(null);
          if (key == null) {
            unknownKey(inner.key(), set, true);
          } else if (!key.mayStandUnderPath()) {
            faults.add(
                inner.key().start(),
                key.written()
                    + " holds for all plans and cannot stand under a path. Move it to the top of"
                    + " the file.");
          }
        }
        Settings settings = settings(set);
        glob.ifPresent(found -> perPath.add(new Config.PerPath(found, settings)));
      } else if (!entry.value().isEmpty()) {
        faults.add(
            entry.value().start(),
            "What is set for a path stands below it, as rules: and below that a rule and its"
                + " level.");
      }
    }
  }

  private Settings settings(MappingNode mapping) {
    SettingsReader reader = new SettingsReader(faults, rules);
    for (MappingNode.Entry entry : mapping.entries()) {
      ConfigKey.of(entry.key().value()).ifPresent(key -> reader.read(key, entry));
    }
    return reader.settings();
  }

  private Optional<Glob> glob(ScalarNode node) {
    if (node.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> fault = Glob.fault(node.value());
    if (fault.isPresent()) {
      faults.add(node.start(), "\"" + faults.quote(node) + "\" " + fault.get());
      return Optional.empty();
    }
    return Optional.of(Glob.of(node.value()));
  }

  private void unknownKey(ScalarNode key, MappingNode within, boolean underPath) {
    List<String> free = new ArrayList<>(ConfigKey.names(underPath));
    free.removeIf(name -> within.entry(name).isPresent());
    Optional<String> near = Nearest.to(key.value(), free);
    faults.add(
        key.start(),
        "There is no setting called \""
            + faults.quote(key)
            + "\". "
            + near.map(meant -> "Did you mean " + meant + "?")
                .orElse("There are: " + String.join(", ", ConfigKey.names(underPath)) + "."));
  }
}
