package careplan.lint.rules.language;

import careplan.lint.Context;
import careplan.lint.Severity;
import careplan.plan.Detail;

/** A few lines jotted down may be put in the writer's shorthand; that is worth a word, no more. */
final class Scale {
  private Scale() {}

  static Severity of(Context context) {
    return context.proportion().detail() == Detail.NOTE ? Severity.INFO : Severity.WARNING;
  }
}
