package careplan.lint.rules.whole;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Remark;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Health;
import careplan.plan.Plan;
import careplan.yaml.MappingNode;
import java.util.Set;

/**
 * A person first, a patient second: what matters stands before conditions and services (R033, X26).
 * The order of the file is looked at; the reader takes any.
 */
final class OpensWithDiagnosis implements Rule {

  private static final Set<String> PERSONAL = Set.of("story", "about-me");
  private static final Set<String> LIFE = Set.of("purpose", "summary", "needs", "goals");

  private static final RuleInfo INFO =
      RuleInfo.of(
          "opens-with-diagnosis",
          Group.PLAN,
          Severity.WARNING,
          Detail.BRIEF,
          "Conditions or services stand before the person and what matters to them.",
          "R033",
          "R063");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    if (!(context.plan().block().node() instanceof MappingNode root)) {
      return;
    }
    MappingNode.Entry clinical = null;
    boolean personFirst = false;
    boolean lifeFirst = false;
    boolean told = false;
    for (MappingNode.Entry entry : root.entries()) {
      String name = entry.key().value();
      if (entry.value().isEmpty()) {
        continue;
      }
      if (PERSONAL.contains(name)) {
        told = true;
        if (clinical == null) {
          return;
        }
      } else if (clinical == null) {
        personFirst |= name.equals("person");
        lifeFirst |= LIFE.contains(name);
        if (isClinical(context.plan(), name)) {
          clinical = entry;
        }
      }
    }
    if (clinical == null || (personFirst && lifeFirst && !told)) {
      return;
    }
    report(context.plan(), clinical, told, reporter);
  }

  private static boolean isClinical(Plan plan, String section) {
    if (section.equals("services")) {
      return true;
    }
    Health health = section.equals("health") ? plan.health().orElse(null) : null;
    return health != null
        && (!health.conditions().isEmpty()
            || !health.medicines().isEmpty()
            || !health.results().isEmpty()
            || health.history().isPresent());
  }

  private static void report(
      Plan plan, MappingNode.Entry clinical, boolean told, Reporter reporter) {
    boolean services = clinical.key().value().equals("services");
    String what = services ? "the services" : "the health conditions and medicines";
    Remark remark =
        reporter.reportKey(
            clinical.value(),
            told
                ? "This plan opens with {}, and the person comes after. Put their story and what"
                    + " matters to them first; careplan fmt brings the sections into that order."
                : "This plan opens with {}. Let the person stand first: who they are, and what matters"
                    + " to them.",
            what);
    if (!told) {
      remark.better("about-me:\n  what-matters:\n    - ...");
    }
  }
}
