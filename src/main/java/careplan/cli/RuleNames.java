package careplan.cli;

import careplan.lint.Group;
import careplan.lint.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Rules as people name them on the command line: by name, or a whole group by its word. */
final class RuleNames {
  private final List<Rule> rules;

  /**
   * @param rules those that can be named: the program's and the team's own
   */
  RuleNames(List<Rule> rules) {
    this.rules = rules;
  }

  /** The rules that can be named, in the order of the catalogue. */
  List<Rule> rules() {
    return rules;
  }

  /** The names alone. */
  Set<String> names() {
    Set<String> names = new HashSet<>();
    for (Rule rule : rules) {
      names.add(rule.info().name());
    }
    return names;
  }

  /** The word for a group: {@code crisis}. */
  static String word(Group group) {
    return group.name().toLowerCase(Locale.ROOT);
  }

  /** The rules in lists such as {@code no-purpose,crisis}. */
  Set<String> in(String option, List<String> lists) {
    Set<String> names = new LinkedHashSet<>();
    for (String list : lists) {
      for (String word : list.split(",", -1)) {
        names.addAll(named(option, word.strip()));
      }
    }
    return names;
  }

  /** The rules that a word names: one, or those of a group. */
  List<String> named(String option, String word) {
    if (word.isEmpty()) {
      throw new WrongUse(option + " needs the name of a rule or a group of rules.");
    }
    List<String> names = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.info().name().equals(word) || isGroup(word, rule.info().group())) {
        names.add(rule.info().name());
      }
    }
    if (names.isEmpty()) {
      throw isGroup(word) ? noneOfTheirOwn() : unknown(word);
    }
    return names;
  }

  /** Whether a word names a group. */
  static boolean isGroup(String word) {
    for (Group group : Group.values()) {
      if (isGroup(word, group)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGroup(String word, Group group) {
    return word(group).equals(word);
  }

  /** Only one group can be empty. */
  private static WrongUse noneOfTheirOwn() {
    return new WrongUse("Your team has no rules of its own: they stand in .careplan/rules.");
  }

  /** There is neither a rule nor a group of this name. */
  private WrongUse unknown(String word) {
    List<String> words = new ArrayList<>();
    for (Rule rule : rules) {
      words.add(rule.info().name());
    }
    for (Group group : Group.values()) {
      words.add(word(group));
    }
    return WrongUse.unknown(
        "There is no rule or group of rules called '" + word + "'.",
        word,
        words,
        "'careplan rules' lists them all.");
  }
}
