package careplan.lint.fix;

import careplan.plan.Block;
import careplan.plan.Form;
import careplan.plan.Plan;
import careplan.plan.PlanText;
import careplan.plan.Text;
import careplan.yaml.ScalarNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Short forms that the plan's own glossary writes out: the first time that one is used in other
 * words than the person's own, the full words follow it in brackets (R189).
 *
 * <p>Only where the first letters of the full words make the short form: a glossary also holds what
 * something means, and that is not what it stands for.
 */
final class Abbreviations {
  private static final int LONGEST = 8;

  /** A text with a short form written out. */
  record SpeltOut(ScalarNode node, String text) {}

  private Abbreviations() {}

  static List<SpeltOut> of(Plan plan) {
    Block glossary = plan.glossary().orElse(null);
    if (glossary == null) {
      return List.of();
    }
    List<SpeltOut> found = new ArrayList<>();
    Set<ScalarNode> taken = new HashSet<>();
    for (Text name : glossary.names()) {
      String full = glossary.text(name.value()).map(Text::value).orElse("").strip();
      if (isShortFor(name.value(), full) && !isSaid(plan, full)) {
        first(plan, name.value(), full, taken, found);
      }
    }
    return found;
  }

  private static void first(
      Plan plan, String name, String full, Set<ScalarNode> taken, List<SpeltOut> found) {
    for (PlanText text : plan.texts()) {
      ScalarNode node = text.text().node();
      boolean counts =
          text.field().form().kind() == Form.Kind.PROSE
              && !text.ownWords()
              && !text.field().name().equals("glossary");
      int at = counts ? wordIn(node.value(), name) : -1;
      if (at >= 0 && taken.add(node)) {
        int end = at + name.length();
        String spelt = node.value().substring(0, end) + " (" + full + ")";
        found.add(new SpeltOut(node, spelt + node.value().substring(end)));
        return;
      }
    }
  }

  /** Whether the full words stand somewhere already. */
  private static boolean isSaid(Plan plan, String full) {
    String small = full.toLowerCase(Locale.ROOT);
    for (PlanText text : plan.texts()) {
      boolean isGlossary = text.field().name().equals("glossary");
      if (!isGlossary && text.text().value().toLowerCase(Locale.ROOT).contains(small)) {
        return true;
      }
    }
    return false;
  }

  private static int wordIn(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean starts = at == 0 || isGap(text.charAt(at - 1));
      boolean ends = end == text.length() || isGap(text.charAt(end));
      if (starts && ends) {
        return at;
      }
    }
    return -1;
  }

  /** Not inside a word, a name such as OT-led, or what belongs to somebody, as in the OT's. */
  private static boolean isGap(char c) {
    return !Character.isLetterOrDigit(c) && "-'\u2019/&_".indexOf(c) < 0;
  }

  static boolean isShortFor(String name, String full) {
    if (name.length() < 2 || name.length() > LONGEST || full.indexOf('\n') >= 0) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    for (String word : full.split("[ -]+")) {
      boolean isSmall = word.equals("of") || word.equals("and") || word.equals("the");
      if (!word.isEmpty() && !isSmall) {
        initials.append(Character.toUpperCase(word.charAt(0)));
      }
      if (!word.chars().allMatch(Character::isLetter)) {
        return false;
      }
    }
    return name.contentEquals(initials);
  }
}
