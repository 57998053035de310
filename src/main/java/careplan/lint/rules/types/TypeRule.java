package careplan.lint.rules.types;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.Status;
import java.util.List;

/** What one type of plan holds beyond what every plan does (R241). */
abstract class TypeRule implements Rule {
  private final RuleInfo info;
  private final String called;
  private final List<String> types;

  /**
   * @param called what such a plan is called in a finding
   * @param types the types that it speaks of
   */
  TypeRule(RuleInfo info, String called, String... types) {
    this.info = info;
    this.called = called;
    this.types = List.of(types);
  }

  /** The usual description of such a rule. */
  static RuleInfo info(
      String name, Severity severity, Detail from, String summary, String... sources) {
    return RuleInfo.of(name, Group.TYPES, severity, from, summary, sources);
  }

  @Override
  public final RuleInfo info() {
    return info;
  }

  @Override
  public final void check(Context context, Reporter reporter) {
    judgeAny(context, reporter);
    if (!speaksOf(context.plan())) {
      return;
    }
    Contents contents = new Contents(context);
    ask(context.plan(), contents);
    contents.report(reporter, called);
    judge(context, reporter);
  }

  private boolean speaksOf(Plan plan) {
    if (plan.status().filter(Status.DECLINED::equals).isPresent() || plan.declined().isPresent()) {
      return false;
    }
    for (String type : plan.types()) {
      if (types.contains(type)) {
        return true;
      }
    }
    return false;
  }

  /** Asks for the contents. */
  abstract void ask(Plan plan, Contents contents);

  /** Judges what concerns this type in plans of any type. */
  void judgeAny(Context context, Reporter reporter) {}

  /** Judges what is there; most types have nothing of the kind. */
  void judge(Context context, Reporter reporter) {}
}
