package careplan.lint.rules.file;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import java.util.List;

/**
 * The rules about the linting itself. They are found while findings are set aside, so there is
 * nothing left to check here.
 */
public final class LintingRules {
  /** The rules, in the order of the catalogue. */
  public static final List<Rule> ALL =
      List.of(
          row(
              "allowed-without-reason",
              Severity.ERROR,
              "A remark is set aside without a reason, or a safety remark without a name and an end"
                  + " date."),
          row(
              "allowed-for-nothing",
              Severity.WARNING,
              "A remark is set aside where there is nothing to remark on."),
          row(
              "allowed-expired",
              Severity.WARNING,
              "A remark was set aside until a day that has passed."),
          row("unknown-rule", Severity.ERROR, "A rule is named that does not exist."));

  private record Row(RuleInfo info) implements Rule {
    @Override
    public void check(Context context, Reporter reporter) {
      // Found while findings are set aside.
    }
  }

  private LintingRules() {}

  private static Rule row(String name, Severity severity, String summary) {
    return new Row(RuleInfo.of(name, Group.LINTING, severity, Detail.NOTE, summary, "R019"));
  }
}
