package careplan.lint.rules.crisis;

import careplan.plan.Contact;
import careplan.plan.Crisis;
import careplan.plan.PhoneNumber;
import careplan.plan.Plan;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import java.util.Locale;
import java.util.Optional;

/** Whether words name a number or somebody of the plan: "contact his GP", "Dial 999". */
final class NamedPeople {
  private static final int LONGEST_NAME = 100;

  private NamedPeople() {}

  static boolean areIn(Plan plan, Crisis crisis, String words) {
    if (PhoneNumber.digits(words).length() >= 3) {
      return true;
    }
    String lower = words.toLowerCase(Locale.ROOT);
    for (TeamMember member : plan.team()) {
      if (names(lower, member.name()) || names(lower, member.role())) {
        return true;
      }
    }
    for (Contact contact : crisis.contacts()) {
      if (names(lower, contact.name()) || names(lower, contact.role())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the whole of a name, or its first word, stands among the words. */
  private static boolean names(String words, Optional<Text> name) {
    if (name.isEmpty()) {
      return false;
    }
    String whole = name.get().value().strip().toLowerCase(Locale.ROOT);
    int space = whole.indexOf(' ');
    return hasWord(words, whole) || (space > 2 && hasWord(words, whole.substring(0, space)));
  }

  private static boolean hasWord(String words, String word) {
    if (word.isEmpty() || word.length() > LONGEST_NAME) {
      return false;
    }
    for (int at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean starts = at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1));
      boolean ends = end == words.length() || !Character.isLetterOrDigit(words.charAt(end));
      if (starts && ends) {
        return true;
      }
    }
    return false;
  }
}
