package careplan.lint.rules.crisis;

import careplan.lint.Context;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.rules.Demand;
import careplan.plan.Crisis;
import java.util.function.Predicate;

/**
 * Something that a crisis plan holds at the least is missing from one (R140 to R143). Where there
 * is no crisis plan at all, that alone is said.
 *
 * @param info what is known of the rule
 * @param path the path of the format that is looked for
 * @param isThere whether a crisis part has it
 * @param message the remark
 * @param better a line to start from
 */
record CrisisItem(
    RuleInfo info, String path, Predicate<Crisis> isThere, String message, String better)
    implements Rule {

  @Override
  public void check(Context context, Reporter reporter) {
    Demand demand = Demand.forCrisis(context);
    Crisis crisis = CrisisContent.plan(context.plan()).orElse(null);
    if (demand == Demand.NONE
        || crisis == null
        || isThere.test(crisis)
        || context.plan().isConsidered(path)) {
      return;
    }
    reporter.absent(crisis.block(), path, message).better(better).atMost(demand.most());
  }
}
