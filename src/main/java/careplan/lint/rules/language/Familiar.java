package careplan.lint.rules.language;

import careplan.language.judgement.LanguageFinding;
import careplan.plan.Block;
import careplan.plan.Plan;
import careplan.plan.PlanText;
import careplan.plan.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a plan that need no explaining to this person: their own, and the glossary's. */
final class Familiar {
  private final Plan plan;
  private Set<String> glossary;
  private List<String> ownWords;

  Familiar(Plan plan) {
    this.plan = plan;
  }

  /** What is left of some words. */
  List<LanguageFinding> without(List<LanguageFinding> found) {
    if (found.isEmpty()) {
      return found;
    }
    List<LanguageFinding> left = new ArrayList<>(found.size());
    for (LanguageFinding finding : found) {
      String words = finding.words().words().toLowerCase(Locale.ROOT);
      if (!glossary().contains(words) && !isOwn(words)) {
        left.add(finding);
      }
    }
    return left;
  }

  private Set<String> glossary() {
    if (glossary == null) {
      glossary = new HashSet<>();
      for (Text name : plan.glossary().map(Block::names).orElse(List.of())) {
        glossary.add(name.value().toLowerCase(Locale.ROOT));
      }
    }
    return glossary;
  }

  private boolean isOwn(String words) {
    if (ownWords == null) {
      ownWords = new ArrayList<>();
      for (PlanText text : plan.texts()) {
        if (text.ownWords()) {
          ownWords.add(text.text().value().toLowerCase(Locale.ROOT));
        }
      }
    }
    for (String own : ownWords) {
      if (says(own, words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean says(String text, String words) {
    int at = text.indexOf(words);
    while (at >= 0) {
      int end = at + words.length();
      boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (starts && ends) {
        return true;
      }
      at = text.indexOf(words, at + 1);
    }
    return false;
  }
}
