package careplan.lint.rules.needs;

import careplan.language.Person;
import careplan.language.Text;

/** Finds out whether a need would read on after "I need". */
final class FirstPerson {
  private FirstPerson() {}

  /**
   * Where "to keep warm" begins in "Annie needs to keep warm"; -1 where what follows speaks of the
   * person once more, so that more words than the first would have to change.
   *
   * @param from just past the words that speak of the person
   */
  static int restOf(String need, int from) {
    if (need.indexOf('\n') >= 0) {
      return -1;
    }
    int rest = from;
    String after = need.substring(from).stripLeading();
    if (after.startsWith("needs ")) {
      rest = need.length() - after.length() + "needs ".length();
    } else if (!need.substring(0, from).endsWith("eeds") || after.isEmpty()) {
      return -1;
    } else {
      rest = need.length() - after.length();
    }
    String words = need.substring(rest);
    return Person.of(Text.of(words)) == Person.NONE ? rest : -1;
  }
}
