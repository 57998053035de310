package careplan.lint.rules.people;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.NhsNumber;

/** File names are seen by everybody who sees the folder, whoever may read the plan (R171). */
final class NhsNumberInFileName implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "nhs-number-in-file-name",
          Group.PEOPLE,
          Severity.WARNING,
          Detail.NOTE,
          "The name of the file holds an NHS number.",
          "R171");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    String path = context.plan().source().name();
    String name = path.substring(path.lastIndexOf('/') + 1);
    int start = -1;
    for (int i = 0; i <= name.length(); i++) {
      boolean digit = i < name.length() && isPartOfNumber(name.charAt(i));
      if (digit && start < 0) {
        start = i;
      } else if (!digit && start >= 0) {
        String written = name.substring(start, i).replace('_', ' ').strip();
        start = -1;
        if (NhsNumber.isOne(written)) {
          reporter.absent(
              context.plan().block(),
              "",
              "The name of this file holds an NHS number. Names of files stand in lists, logs and"
                  + " messages: call the file by something else.");
          return;
        }
      }
    }
  }

  private static boolean isPartOfNumber(char c) {
    return (c >= '0' && c <= '9') || c == ' ' || c == '-' || c == '_';
  }
}
