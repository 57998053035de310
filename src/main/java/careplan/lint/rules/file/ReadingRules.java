package careplan.lint.rules.file;

import careplan.lint.Group;
import careplan.lint.ReadingRule;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.yaml.FaultKind;
import java.util.List;

/** One row for each kind of fault that the reader meets. */
public final class ReadingRules {
  /** The rows, in the order of the catalogue. */
  public static final List<Rule> ALL =
      List.of(
          row(FaultKind.UNREADABLE_TEXT, Severity.ERROR, "This file cannot be read as text."),
          row(FaultKind.YAML_SYNTAX, Severity.ERROR, "This cannot be read as YAML."),
          row(
              FaultKind.YAML_BEYOND_THE_FORMAT,
              Severity.ERROR,
              "This is valid YAML and not part of the plan format."),
          row(FaultKind.UNKNOWN_FIELD, Severity.ERROR, "The format has no such field here."),
          row(
              FaultKind.WRONG_SHAPE,
              Severity.ERROR,
              "A list, a group of fields or plain text stands where another belongs."),
          row(
              FaultKind.MISSING_FIELD,
              Severity.ERROR,
              "A field without which this cannot be read is missing."),
          row(
              FaultKind.REPEATED_KEY,
              Severity.ERROR,
              "This field stands twice; only one of them can hold."),
          row(FaultKind.REPEATED_ID, Severity.ERROR, "This id stands twice in the plan."),
          row(
              FaultKind.UNKNOWN_REFERENCE,
              Severity.ERROR,
              "This points to nobody and nothing in the plan."),
          new UnknownValue(
              RuleInfo.of(
                  FaultKind.UNKNOWN_VALUE.ruleName(),
                  Group.FILE,
                  Severity.ERROR,
                  Detail.NOTE,
                  "The value is none of those that the field can have.",
                  "R068")),
          row(
              FaultKind.IMPOSSIBLE_DATE,
              Severity.ERROR,
              "This is not a date, or there is no such day."),
          row(
              FaultKind.NEWER_FORMAT,
              Severity.WARNING,
              "This plan is written in a newer version of the format."),
          row(
              FaultKind.MERGE_CONFLICT_LEFT,
              Severity.ERROR,
              "Two versions of this plan were never put together."),
          row(
              FaultKind.WORDS_IN_BRACKETS,
              Severity.WARNING,
              "A sentence stands in brackets, where every comma starts a new entry."),
          row(
              FaultKind.CUT_AT_HASH,
              Severity.WARNING,
              "Text after a space and a # is not part of the plan."));

  private ReadingRules() {}

  private static Rule row(FaultKind kind, Severity severity, String summary) {
    return new ReadingRule(
        RuleInfo.of(kind.ruleName(), Group.FILE, severity, Detail.NOTE, summary, "R019"), kind);
  }
}
