package careplan.lint.rules.language;

import careplan.language.judgement.DecidingWords;
import careplan.language.judgement.LanguageCategory;
import careplan.language.judgement.LanguageFinding;
import careplan.lint.Context;
import careplan.lint.Remark;
import careplan.lint.Reporter;
import careplan.plan.PlanText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words of one kind in one statement: they are spoken of once, all together. */
final class Words {
  private static final int MOST = 6;

  private Words() {}

  /** The words of a kind, each once, from left to right; no more than fit into a sentence. */
  static List<LanguageFinding> of(Context context, PlanText text, LanguageCategory category) {
    List<LanguageFinding> all = context.language().language(text);
    if (all.isEmpty()) {
      return all;
    }
    List<LanguageFinding> found = new ArrayList<>();
    Set<String> said = new HashSet<>();
    for (LanguageFinding finding : all) {
      boolean wanted = finding.category() == category && found.size() < MOST;
      if (wanted && said.add(finding.words().words().toLowerCase(Locale.ROOT))) {
        found.add(finding);
      }
    }
    return found;
  }

  /**
   * A remark at the first of some words that names them all.
   *
   * @param one the sentence about one word, which stands where it says {@code {}}
   * @param several the sentence about more than one
   */
  static Remark report(
      Reporter reporter, PlanText text, List<LanguageFinding> found, String one, String several) {
    String sentence = found.size() == 1 ? one : several;
    Object[] arguments = new Object[found.size()];
    for (int i = 0; i < arguments.length; i++) {
      DecidingWords words = found.get(i).words();
      arguments[i] = reporter.words(text.text(), words.start(), words.end());
    }
    DecidingWords first = found.get(0).words();
    return reporter.report(
        text.text(),
        first.start(),
        first.end(),
        sentence.replace("{}", listed(found.size())),
        arguments);
  }

  /** Says of each word what could stand in its place, where the lists know. */
  static void suggest(
      Remark remark, Reporter reporter, PlanText text, List<LanguageFinding> found) {
    StringBuilder template = new StringBuilder();
    List<Object> arguments = new ArrayList<>();
    for (LanguageFinding finding : found) {
      if (!finding.plain().isEmpty()) {
        DecidingWords words = finding.words();
        template.append(template.isEmpty() ? "" : " ").append("In place of \"{}\": {}.");
        arguments.add(reporter.words(text.text(), words.start(), words.end()));
        arguments.add(finding.plain());
      }
    }
    if (!arguments.isEmpty()) {
      remark.better(template.toString(), arguments.toArray());
    }
  }

  private static String listed(int count) {
    StringBuilder list = new StringBuilder("\"{}\"");
    for (int i = 1; i < count; i++) {
      list.append(i == count - 1 ? " and " : ", ").append("\"{}\"");
    }
    return list.toString();
  }
}
