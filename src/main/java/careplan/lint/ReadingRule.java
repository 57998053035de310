package careplan.lint;

import careplan.plan.PlanReading;
import careplan.yaml.Fault;
import careplan.yaml.FaultKind;

/** Speaks of one kind of fault that was met while a file was read. */
public class ReadingRule implements Rule {
  private final RuleInfo info;
  private final FaultKind kind;

  /** A rule with the name that {@code kind} gives. */
  public ReadingRule(RuleInfo info, FaultKind kind) {
    this.info = info;
    this.kind = kind;
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    // The faults are reported before there is a plan to look at.
  }

  void report(PlanReading reading, Reporter reporter) {
    for (Fault fault : reading.faults()) {
      if (fault.kind() == kind) {
        reporter.report(fault);
      }
    }
  }
}
