package careplan.lint.rules.safety;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Block;
import careplan.plan.Detail;
import careplan.plan.SafetyEntry;
import careplan.plan.Text;

/** What limits somebody has a reason, an agreement and an end (R187). */
final class RestrictionWithoutReason implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "restriction-without-reason",
              Group.CRISIS,
              Severity.INFO,
              Detail.BRIEF,
              "Something limits the person, and it is not said why, who agreed and until when.",
              "R187")
          .in(Part.SAFETY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    for (SafetyEntry entry : context.plan().safety()) {
      Text limit = Restriction.of(entry).orElse(null);
      if (limit == null) {
        continue;
      }
      Block said = entry.restriction().orElse(null);
      String open = open(said);
      if (!open.isEmpty()) {
        reporter
            .report(limit, "\"{}\" limits a person. It is not said " + open + ".", limit)
            .better(
                said == null
                    ? "restriction: {what: ..., why: ..., tried-first: ..., agreed-by: [...],"
                        + " until: ...}"
                    : "why: ...\ntried-first: ...\nagreed-by: [...]\nuntil: ...");
      }
    }
  }

  private static String open(Block restriction) {
    StringBuilder open = new StringBuilder();
    add(open, restriction, "why", "why nothing less will do");
    add(open, restriction, "tried-first", "what was tried first");
    add(open, restriction, "agreed-by", "who agreed to it");
    add(open, restriction, "until", "when it ends or is looked at again");
    int last = open.lastIndexOf(", ");
    return last < 0 ? open.toString() : open.replace(last, last + 2, ", or ").toString();
  }

  private static void add(StringBuilder open, Block restriction, String field, String words) {
    if (restriction == null || !restriction.has(field)) {
      open.append(open.isEmpty() ? "" : ", ").append(words);
    }
  }
}
