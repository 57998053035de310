package careplan.lint.rules.people;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Coordinator;
import careplan.plan.Detail;
import careplan.plan.Text;

/** In complex care the person agrees who the one contact is (R046). */
final class CoordinatorNotAgreed implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "coordinator-not-agreed",
          Group.PEOPLE,
          Severity.WARNING,
          Detail.FULL,
          "Nothing says that the person agreed to who coordinates.",
          "R046",
          "R219");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    if (!context.proportion().complex()) {
      return;
    }
    for (Coordinator coordinator : context.plan().coordinator()) {
      Text who = coordinator.who().orElse(null);
      boolean agreed = coordinator.agreed().stream().anyMatch(text -> text.value().equals("me"));
      if (who != null && !agreed && !who.value().equals("me")) {
        reporter
            .report(
                who,
                "Nothing says that this person agreed to {} as coordinator. Where several services"
                    + " are involved, the person and the family agree on the one to ring.",
                context.plan().member(who.value()).flatMap(member -> member.name()).orElse(who))
            .better("coordinator:\n  who: {}\n  agreed: [me]\n  on: ...", who);
      }
    }
  }
}
