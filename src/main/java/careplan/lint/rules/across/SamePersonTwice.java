package careplan.lint.rules.across;

import careplan.lint.AcrossRule;
import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.OtherPlans;
import careplan.lint.PlanDigest;
import careplan.lint.Reporter;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Person;
import careplan.plan.Text;

/**
 * One person, one plan: two of the same kind that do not know of each other are one too many
 * (R208).
 */
final class SamePersonTwice implements AcrossRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "same-person-twice",
          Group.ACROSS,
          Severity.WARNING,
          Detail.NOTE,
          "Another plan is the same person's.",
          "R208");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, OtherPlans others, Reporter reporter) {
    PlanDigest twin = twin(others);
    Person person = context.plan().person();
    Text name = person.name().orElse(null);
    if (twin == null || name == null) {
      return;
    }
    boolean byNumber = others.own().hasSameNhsNumber(twin);
    reporter.report(
        byNumber ? person.nhsNumber().orElse(name) : name,
        byNumber
            ? "The plan in {} has the same NHS number. If one of the two is an old copy, end it; if"
                + " both are needed, let one name the other with part-of; if two people have been"
                + " given one number, put that right today."
            : "The plan in {} has the same name and date of birth. If one of the two is an old copy,"
                + " end it; if both are needed, let one name the other with part-of; if they are"
                + " two people, write in their NHS numbers.",
        twin.file());
  }

  private static PlanDigest twin(OtherPlans others) {
    for (PlanDigest other : others.apart()) {
      if (others.own().couldBeSamePlanAs(other)) {
        return other;
      }
    }
    return null;
  }
}
