package careplan.lint.rules.actions;

import careplan.language.judgement.OwnerKind;
import careplan.language.judgement.OwnerVerdict;
import careplan.lint.Context;
import careplan.plan.Action;
import careplan.plan.Coordinator;
import careplan.plan.Ids;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import careplan.yaml.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Owners that are nobody by name: words in place of an id, or an entry of the team that is a role
 * or a service itself (R099, R045).
 */
final class Owners {

  /**
   * An owner without a name.
   *
   * @param text the words, where they stand
   * @param inFull what an abbreviated role stands for, else empty
   */
  record Unnamed(Text text, String inFull) {}

  private final Context context;
  private final OwnerKind kind;
  private final List<Unnamed> found = new ArrayList<>();
  private final Set<Node> seen = new HashSet<>();

  private Owners(Context context, OwnerKind kind) {
    this.context = context;
    this.kind = kind;
  }

  /** Owners of open actions and coordinators who are of one kind. */
  static List<Unnamed> unnamed(Context context, OwnerKind kind) {
    Owners owners = new Owners(context, kind);
    for (OpenAction open : OpenAction.in(context.plan())) {
      Action action = open.action();
      action.who().forEach(owners::look);
      action.lead().ifPresent(owners::look);
    }
    for (Coordinator coordinator : context.plan().coordinator()) {
      coordinator.who().ifPresent(owners::look);
    }
    return owners.found;
  }

  private void look(Text who) {
    if (who.value().equals("me")) {
      return;
    }
    TeamMember member = context.plan().member(who.value()).orElse(null);
    if (member != null) {
      entry(member);
      return;
    }
    boolean unknownId = Ids.hasForm(who.value()) && isOnlyUnknown(who);
    if (!unknownId) {
      judge(who);
    }
  }

  /** Of an id that nobody has, the reader has spoken; a role in small letters is no such id. */
  private boolean isOnlyUnknown(Text who) {
    OwnerKind judged = context.language().owner(who).kind();
    return judged != OwnerKind.ROLE && judged != OwnerKind.SERVICE;
  }

  private void judge(Text text) {
    OwnerVerdict verdict = context.language().owner(text);
    if (verdict.kind() == kind && context.language().isEnglish(text)) {
      found.add(new Unnamed(text, verdict.inFull()));
    }
  }

  /** An organisation that can be reached may answer for an action (C14). */
  private void entry(TeamMember member) {
    Text name = member.name().orElse(null);
    boolean reachable = member.phone().isPresent() || member.email().isPresent();
    boolean organisation =
        member.organisation().isPresent() || member.block().is("kind", "service");
    boolean allowed = reachable && (kind == OwnerKind.SERVICE || organisation);
    if (name != null && !allowed && seen.add(member.block().node())) {
      judge(name);
    }
  }
}
