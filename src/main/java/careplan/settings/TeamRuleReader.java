package careplan.settings;

import careplan.plan.Ids;
import careplan.yaml.Fault;
import careplan.yaml.FaultKind;
import careplan.yaml.MappingNode;
import careplan.yaml.Node;
import careplan.yaml.ScalarNode;
import careplan.yaml.SequenceNode;
import careplan.yaml.YamlDocument;
import careplan.yaml.YamlReader;
import java.util.List;
import java.util.Map;

/**
 * Reads a file of a team's own rules: a list of them, or one alone.
 *
 * <pre>
 * - rule: no-answerphone
 *   at: crisis.contacts
 *   pattern: (?i)answer ?phone
 *   message: An answerphone does not answer. Name a number that somebody picks up.
 *   level: error
 * </pre>
 */
final class TeamRuleReader {
  private final ConfigFaults faults;
  private final KnownNames known;
  private final Map<String, TeamRule> rules;

  private TeamRuleReader(ConfigFaults faults, KnownNames known, Map<String, TeamRule> rules) {
    this.faults = faults;
    this.known = known;
    this.rules = rules;
  }

  /**
   * Reads a file.
   *
   * @param name how messages call it
   * @param rules those of the files beside it that were read before; this one's are added. A rule
   *     with faults is added too, so that nobody is told that there is none of its name
   * @return what could not be understood
   */
  static List<Problem> read(
      String name, byte[] bytes, KnownNames known, Map<String, TeamRule> rules) {
    YamlDocument document = YamlReader.read(name, bytes);
    ConfigFaults faults = new ConfigFaults(document.source());
    for (Fault fault : document.faults()) {
      faults.add(
          fault.start(),
          fault.kind() == FaultKind.CUT_AT_HASH
              ? "What stands after a space and a # is dropped. Put the whole value in quotes."
              : fault.message().in(document.source()));
    }
    TeamRuleReader reader = new TeamRuleReader(faults, known, rules);
    document.root().ifPresent(reader::readAll);
    return faults.inOrder();
  }

  private void readAll(Node root) {
    List<Node> items = root instanceof SequenceNode list ? list.items() : List.of(root);
    for (Node item : items) {
      if (rules.size() > TeamOwnReader.MOST_RULES) {
        return;
      }
      if (item instanceof MappingNode mapping) {
        read(mapping);
      } else if (!item.isEmpty()) {
        faults.add(
            item.start(),
            "A rule is written as keys, each a name, a colon and a value: rule, at, pattern,"
                + " message.");
      }
    }
  }

  private void read(MappingNode mapping) {
    TeamRuleFields fields = new TeamRuleFields(faults, mapping);
    ScalarNode name = fields.word("rule");
    if (name == null) {
      faults.add(mapping.start(), "This rule has no name. Write one, as rule: no-answerphone");
      return;
    }
    String wrong = wrongName(name.value());
    if (!wrong.isEmpty()) {
      faults.add(name.start(), wrong);
      return;
    }
    rules.put(name.value(), fields.rule(name));
  }

  private String wrongName(String name) {
    if (!Ids.hasForm(name) || name.indexOf('-') < 0) {
      return "The name of a rule is two words or more, in small letters with hyphens between them,"
          + " as no-answerphone.";
    }
    if (known.rules().contains(name)) {
      return "careplan has a rule called " + name + ". Give this one another name.";
    }
    if (rules.containsKey(name)) {
      return "There are two rules called "
          + name
          + ": the other is in "
          + rules.get(name).origin()
          + ". Give one another name.";
    }
    return "";
  }
}
