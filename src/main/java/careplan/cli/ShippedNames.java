package careplan.cli;

import careplan.language.Vocabulary;
import careplan.lint.Rule;
import careplan.lint.rules.Rules;
import careplan.settings.KnownNames;
import java.util.HashSet;
import java.util.Set;

/** What settings are held against: the names of what the program brings along. */
final class ShippedNames implements KnownNames {

  @Override
  public Set<String> rules() {
    Set<String> names = new HashSet<>();
    for (Rule rule : Rules.ALL) {
      names.add(rule.info().name());
    }
    return names;
  }

  @Override
  public Set<String> kindsOfWords() {
    return Vocabulary.kinds();
  }
}
