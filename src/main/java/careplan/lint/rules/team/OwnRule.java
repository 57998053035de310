package careplan.lint.rules.team;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Remark;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Block;
import careplan.plan.Field;
import careplan.plan.PlanText;
import careplan.settings.TeamPattern;
import careplan.settings.TeamRule;

/**
 * A rule of a team's own. It leaves alone the person's own words, and what {@code considered}
 * speaks for.
 */
public final class OwnRule implements Rule {
  private final TeamRule rule;
  private final RuleInfo info;

  /** The rule as the team wrote it. */
  public OwnRule(TeamRule rule) {
    this.rule = rule;
    this.info =
        RuleInfo.of(
                rule.name(), Group.TEAM, Severity.of(rule.level()), rule.detail(), rule.message())
            .in(OwnRuleParts.of(rule))
            .withPage(OwnRulePage.of(rule));
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    if (!context.settings().has(rule)) {
      return;
    }
    if (rule.pattern().isPresent()) {
      find(rule.pattern().get(), context, reporter);
    } else {
      for (String path : rule.at()) {
        if (!context.plan().isConsidered(path)) {
          miss(context.plan().block(), path, 0, reporter);
        }
      }
    }
  }

  private void find(TeamPattern pattern, Context context, Reporter reporter) {
    for (PlanText text : context.plan().texts()) {
      if (text.ownWords()) {
        continue;
      }
      TeamPattern.Place place = pattern.firstIn(text.text().value()).orElse(null);
      if (place != null && looksAt(text)) {
        finish(reporter.report(text.text(), place.from(), place.to(), "{}", rule.message()));
      }
    }
  }

  private boolean looksAt(PlanText text) {
    if (rule.at().isEmpty()) {
      return true;
    }
    String path = pathOf(text);
    for (String at : rule.at()) {
      if (path.startsWith(at + ".")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The path of the format that words stand at, with a dot at its end: places in lists are none.
   */
  private static String pathOf(PlanText text) {
    StringBuilder path = new StringBuilder();
    String last = "";
    for (String step : text.text().node().pointer().substring(1).split("/")) {
      if (!step.chars().allMatch(Character::isDigit)) {
        path.append(step).append('.');
        last = step;
      }
    }
    boolean isShort =
        text.within().shape().shortField().filter(text.field().name()::equals).isPresent();
    if (isShort && !last.equals(text.field().name())) {
      path.append(text.field().name()).append('.');
    }
    return path.toString();
  }

  /** Looks for what is missing; of a list, in each of its items. */
  private void miss(Block block, String path, int from, Reporter reporter) {
    int dot = path.indexOf('.', from);
    String step = path.substring(from, dot < 0 ? path.length() : dot);
    if (!block.has(step)) {
      boolean inItems = block.shape().field(step).map(Field::many).orElse(false);
      if (dot < 0 || !inItems) {
        finish(reporter.absent(block, path, "{}", rule.message()));
      }
    } else if (dot >= 0) {
      for (Block inner : block.blocks(step)) {
        miss(inner, path, dot + 1, reporter);
      }
    }
  }

  private void finish(Remark remark) {
    if (!rule.better().isEmpty()) {
      remark.better("{}", rule.better());
    }
  }
}
