package careplan.lint.rules.language;

import careplan.language.judgement.DecidingWords;
import careplan.language.judgement.LanguageCategory;
import careplan.language.judgement.LanguageFinding;
import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Remark;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.PlanText;
import java.util.ArrayList;
import java.util.List;

/**
 * "OT", "CPN", "SW": silent once the plan explains them anywhere, and for what everybody knows; as
 * an owner of an action they are spoken of as roles (R064, R189, K10, X10).
 */
final class AbbreviationNotExplained implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "abbreviation-not-explained",
          Group.LANGUAGE,
          Severity.WARNING,
          Detail.NOTE,
          "An abbreviation is explained nowhere in the plan.",
          "R064",
          "R189");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Familiar familiar = new Familiar(context.plan());
    for (PlanText text : context.language().prose()) {
      check(context, text, familiar, reporter);
    }
    for (PlanText text : context.plan().texts()) {
      if (isShorthandField(text)) {
        check(context, text, familiar, reporter);
      }
    }
  }

  /** Roles, and how and when a medicine is taken: a few words, but for the person to read. */
  private static boolean isShorthandField(PlanText text) {
    return switch (text.field().name()) {
      case "role" -> true;
      case "when", "how" -> text.within().shape().name().equals("medicine");
      default -> false;
    };
  }

  private static void check(Context context, PlanText text, Familiar familiar, Reporter reporter) {
    List<LanguageFinding> found =
        familiar.without(Words.of(context, text, LanguageCategory.ABBREVIATION));
    if (found.isEmpty()) {
      return;
    }
    Remark remark =
        Words.report(
            reporter,
            text,
            found,
            "{} is explained nowhere in this plan. Write it out, or explain it once in glossary.",
            "{} are explained nowhere in this plan. Write them out, or explain them once in"
                + " glossary.");
    remark.atMost(Scale.of(context));
    suggest(remark, reporter, text, found);
  }

  private static void suggest(
      Remark remark, Reporter reporter, PlanText text, List<LanguageFinding> found) {
    StringBuilder template = new StringBuilder("glossary:");
    List<Object> arguments = new ArrayList<>();
    for (LanguageFinding finding : found) {
      if (!finding.plain().isEmpty()) {
        DecidingWords words = finding.words();
        template.append("\n  {}: {}");
        arguments.add(reporter.words(text.text(), words.start(), words.end()));
        arguments.add(finding.plain());
      }
    }
    if (!arguments.isEmpty()) {
      remark.better(template.toString(), arguments.toArray());
    }
  }
}
