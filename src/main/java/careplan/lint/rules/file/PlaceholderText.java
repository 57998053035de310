package careplan.lint.rules.file;

import careplan.language.judgement.DecidingWords;
import careplan.language.judgement.PlaceholderJudgement;
import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Field;
import careplan.plan.Form;
import careplan.plan.PlanText;
import careplan.plan.Text;
import java.util.Optional;

/** Text of a template that nobody filled in (R017, X07). */
public final class PlaceholderText implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "placeholder-text",
          Group.FILE,
          Severity.ERROR,
          Detail.NOTE,
          "Text of a template was never filled in.",
          "R017");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (PlanText text : context.plan().texts()) {
      if (!isWritten(text.field())) {
        continue;
      }
      Text words = text.text();
      Optional<DecidingWords> found = PlaceholderJudgement.in(words.value());
      if (found.isPresent()) {
        int from = found.get().start();
        int to = found.get().end();
        reporter.report(
            words,
            from,
            to,
            "\"{}\" looks left over from a template. Put in what is true of this person, or delete the"
                + " line if there is nothing to say yet.",
            reporter.words(words, from, to));
      }
    }
  }

  /** Ids, dates and words out of a list are not written from a template. */
  private static boolean isWritten(Field field) {
    Form.Kind kind = field.form().kind();
    return kind == Form.Kind.TEXT || kind == Form.Kind.PROSE || kind == Form.Kind.PERSON;
  }
}
