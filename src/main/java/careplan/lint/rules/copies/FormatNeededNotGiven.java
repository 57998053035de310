package careplan.lint.rules.copies;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Communication;
import careplan.plan.Copy;
import careplan.plan.Detail;
import careplan.plan.Text;
import java.util.List;

/** Whoever needs large print, pictures or Braille has the plan in that form (R192, R193). */
final class FormatNeededNotGiven implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "format-needed-not-given",
          Group.COPIES,
          Severity.ERROR,
          Detail.BRIEF,
          "The person needs a form of the plan that was not given.",
          "R192",
          "R193",
          "R199");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Communication communication = context.plan().person().communication().orElse(null);
    if (communication == null || !InUse.is(context)) {
      return;
    }
    List<Copy> copies = context.plan().copies();
    boolean given = false;
    for (Copy copy : copies) {
      given |= isForPerson(copy);
    }
    if (!given) {
      return;
    }
    for (Text format : communication.formats()) {
      if (!format.value().equals("standard") && !format.value().equals("electronic")) {
        judge(format, copies, reporter);
      }
    }
  }

  private static void judge(Text format, List<Copy> copies, Reporter reporter) {
    boolean undated = false;
    for (Copy copy : copies) {
      boolean inIt =
          copy.format().map(Text::value).filter(format.value()::equals).isPresent()
              || copy.copy().map(Text::value).filter(format.value()::equals).isPresent();
      if (isForPerson(copy) && inIt) {
        if (copy.on().isPresent()) {
          return;
        }
        undated = true;
      }
    }
    if (undated) {
      reporter
          .report(
              format,
              "This person needs {}; it was asked for, and nothing says when they got it.",
              format)
          .as(Severity.WARNING);
    } else {
      reporter
          .report(
              format,
              "This person needs {}, and the copy they were given is in another form.",
              format)
          .better("- {to: me, copy: mine, format: {}, on: ..., made-by: ...}", format);
    }
  }

  private static boolean isForPerson(Copy copy) {
    for (Text to : copy.to()) {
      if (to.value().equals("me")) {
        return true;
      }
    }
    return false;
  }
}
