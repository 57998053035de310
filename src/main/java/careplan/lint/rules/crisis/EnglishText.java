package careplan.lint.rules.crisis;

import careplan.plan.Plan;
import careplan.plan.Text;

/** Words are judged in English only; structure is judged in every language. */
final class EnglishText {
  private EnglishText() {}

  static boolean isOne(Plan plan, Text text) {
    String tag = text.language().or(() -> plan.writtenIn().map(Text::value)).orElse("en");
    return tag.equals("en") || tag.startsWith("en-");
  }
}
