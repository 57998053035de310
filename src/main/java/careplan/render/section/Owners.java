package careplan.render.section;

import careplan.plan.Action;
import careplan.plan.Plan;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import careplan.render.Edition;
import careplan.render.document.Content;
import careplan.render.document.Inline;
import careplan.render.document.Section;
import careplan.render.document.Words;
import java.util.ArrayList;
import java.util.List;

/** Who does what, person by person (R049). */
public final class Owners {
  private Owners() {}

  /** A part for the person and for everybody in the team who does something. */
  public static List<Content> parts(Edition edition) {
    Plan plan = edition.plan();
    List<Content> parts = new ArrayList<>();
    Inline me =
        edition.isForThePerson()
            ? edition.labels().words("me")
            : new Words(edition.wording().knownAs(), edition.labels().language());
    add(edition, "me", List.of(me), parts);
    for (TeamMember member : plan.team()) {
      String id = member.id().map(Text::value).orElse("");
      List<Inline> heading = new ArrayList<>();
      edition.fields().values(member.block(), "name").forEach(heading::addAll);
      for (List<Inline> role : edition.fields().values(member.block(), "role")) {
        heading.add(new Words(", ", edition.labels().language()));
        heading.addAll(role);
      }
      add(edition, id, heading, parts);
    }
    return parts;
  }

  private static void add(Edition edition, String id, List<Inline> heading, List<Content> parts) {
    List<Action> own = new ArrayList<>();
    for (Action action : edition.plan().actions()) {
      if (!action.isOver() && action.who().stream().anyMatch(who -> who.value().equals(id))) {
        own.add(action);
      }
    }
    if (!own.isEmpty()) {
      parts.add(new Section("", heading, Section.Frame.NONE, Actions.inShort(edition, own)));
    }
  }
}
