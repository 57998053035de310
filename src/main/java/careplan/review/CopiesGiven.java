package careplan.review;

import careplan.plan.Block;
import careplan.plan.Plan;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import java.util.LinkedHashSet;
import java.util.Set;

/** Who has a copy of the plan. */
public final class CopiesGiven {
  private CopiesGiven() {}

  /** Their names, with commas; empty where nobody has one. */
  public static String to(Plan plan) {
    Set<String> names = new LinkedHashSet<>();
    for (Block copy : plan.block().blocks("copies")) {
      for (Text to : copy.texts("to")) {
        names.add(
            to.value().equals("me")
                ? PersonName.of(plan)
                : plan.member(to.value())
                    .flatMap(TeamMember::name)
                    .map(Text::value)
                    .orElse(to.value()));
      }
    }
    return String.join(", ", names);
  }
}
