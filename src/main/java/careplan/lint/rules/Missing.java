package careplan.lint.rules;

import careplan.lint.Context;
import careplan.lint.Remark;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.plan.Block;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A section is missing and nobody said why: {@code considered} speaks for it (C02).
 *
 * @param info what is known of the rule
 * @param path the path of the format that is looked for, such as {@code crisis.warning-signs}
 * @param asked whether such a plan should have it at all
 * @param message the remark
 * @param better a line to start from
 */
public record Missing(
    RuleInfo info, String path, Predicate<Context> asked, String message, String better)
    implements Rule {

  @Override
  public void check(Context context, Reporter reporter) {
    if (!asked.test(context) || context.plan().isConsidered(path)) {
      return;
    }
    Block block = context.plan().block();
    for (String step : path.split("\\.")) {
      if (!block.has(step)) {
        Remark remark = reporter.absent(block, path, message);
        if (!better.isEmpty()) {
          remark.better(better);
        }
        return;
      }
      Optional<Block> next = block.block(step);
      if (next.isEmpty()) {
        return;
      }
      block = next.get();
    }
  }
}
