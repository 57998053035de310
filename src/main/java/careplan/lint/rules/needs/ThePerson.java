package careplan.lint.rules.needs;

import careplan.plan.Person;
import careplan.plan.Text;
import java.util.Optional;

/** Finds the name of the person whose plan it is at the beginning of a need. */
final class ThePerson {
  private ThePerson() {}

  /** Where the name ends with which a need begins, as "Joan" does; 0 where it begins otherwise. */
  static int named(Person person, Text need) {
    int known = named(person.knownAs(), need.value());
    return known > 0 ? known : named(person.name(), need.value());
  }

  private static int named(Optional<Text> name, String need) {
    String whole = name.map(Text::value).orElse("");
    int space = whole.indexOf(' ');
    String first = space < 0 ? whole : whole.substring(0, space);
    if (!whole.isEmpty() && need.startsWith(whole + " ")) {
      return whole.length();
    }
    return first.length() > 1 && need.startsWith(first + " ") ? first.length() : 0;
  }
}
