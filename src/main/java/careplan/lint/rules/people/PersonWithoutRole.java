package careplan.lint.rules.people;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Detail;
import careplan.plan.Form;
import careplan.plan.PlanText;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import java.util.HashSet;
import java.util.Set;

/** Whoever is listed has a role or a part (R049). */
final class PersonWithoutRole implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "person-without-role",
          Group.PEOPLE,
          Severity.WARNING,
          Detail.BRIEF,
          "Somebody in team has no role and does nothing in the plan.",
          "R043",
          "R049");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Set<String> owners = new HashSet<>();
    for (PlanText text : context.plan().texts()) {
      boolean person = text.field().form().kind() == Form.Kind.PERSON;
      if (person && !text.within().shape().name().equals("consent")) {
        owners.add(text.text().value());
      }
    }
    for (TeamMember member : context.plan().team()) {
      Text name = member.name().orElse(null);
      boolean said = member.role().isPresent() || member.does().isPresent();
      boolean owns = member.id().map(Text::value).filter(owners::contains).isPresent();
      if (name != null && !said && !owns) {
        reporter
            .report(
                name,
                "{} is listed, has no role, and does nothing in this plan. What are they to this"
                    + " person?",
                name)
            .better("role: ...");
      }
    }
  }
}
