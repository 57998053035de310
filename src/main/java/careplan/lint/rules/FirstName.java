package careplan.lint.rules;

import careplan.plan.Plan;
import careplan.plan.Text;
import careplan.yaml.Message;
import careplan.yaml.ScalarNode;
import java.util.Set;

/**
 * How a sentence speaks of the person whose plan it is: by their first name, as a colleague would.
 */
public final class FirstName {
  private static final Set<String> TITLES =
      Set.of("Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Sir", "Dame", "Lady", "Lord", "Rev", "Father");

  private FirstName() {}

  /** The first name as it stands in the plan, to be quoted; else words of ours. */
  public static Object of(Plan plan) {
    return of(plan, "the person");
  }

  /** The same with other words where there is no name. */
  public static Object of(Plan plan, String otherwise) {
    return plan.person()
        .knownAs()
        .or(() -> plan.person().name())
        .<Object>map(FirstName::first)
        .orElse(otherwise);
  }

  /** The first word of a name, unless that is a title. */
  private static Object first(Text name) {
    ScalarNode node = name.node();
    String value = name.value();
    int space = value.indexOf(' ');
    String word = space < 0 ? value : value.substring(0, space);
    boolean plain = node.wordsEnd() - node.wordsStart() == value.codePointCount(0, value.length());
    return space < 0 || !plain || TITLES.contains(word)
        ? name
        : new Message.Quote(
            node.wordsStart(), node.wordsStart() + word.codePointCount(0, word.length()));
  }
}
