package careplan.render.copy;

import careplan.plan.Block;
import careplan.plan.Plan;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import careplan.render.Edition;
import careplan.yaml.MappingNode;
import careplan.yaml.NodeCopy;
import java.util.ArrayList;
import java.util.List;

/** Whom a copy for others is made for, and what none of them needs. */
final class Readers {
  private Readers() {}

  /** Ids of those in the team that are of some kinds. */
  static List<String> ofKinds(Plan plan, String... kinds) {
    List<String> ids = new ArrayList<>();
    for (TeamMember member : plan.team()) {
      String kind = member.block().text("kind").map(Text::value).orElse("");
      if (List.of(kinds).contains(kind)) {
        member.id().map(Text::value).ifPresent(ids::add);
      }
    }
    return ids;
  }

  /** The same edition without services and what they cost, which need not go to the team (R268). */
  static Edition withoutCharges(Edition edition) {
    Plan plan = edition.plan();
    MappingNode root = (MappingNode) plan.block().node();
    Block kept =
        new Block(
            NodeCopy.of(root, (path, value) -> !path.equals("services") && !path.equals("budget")),
            Plan.SHAPE);
    return Edition.of(
        new Plan(kept, plan.source()),
        edition.labels(),
        edition.reader(),
        edition.points(),
        edition.faulty(),
        edition.pictures());
  }
}
