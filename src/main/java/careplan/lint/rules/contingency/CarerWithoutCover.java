package careplan.lint.rules.contingency;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Remark;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Demand;
import careplan.plan.Action;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an informal carer does goes on when the carer is ill or tired (R148, X58). */
final class CarerWithoutCover implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "carer-without-cover",
              Group.CRISIS,
              Severity.WARNING,
              Detail.BRIEF,
              "A relative, friend or neighbour does what nobody else is named for.",
              "R148")
          .in(Part.CONTINGENCY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Plan plan = context.plan();
    if (Demand.forContingency(context) == Demand.NONE
        || plan.isConsidered("contingency.fallbacks")) {
      return;
    }
    Cover cover = Cover.of(plan);
    Cares cares = new Cares(plan);
    Map<String, Load> loads = new LinkedHashMap<>();
    for (Action action : plan.actions()) {
      Text who = soleCarer(cares, action);
      if (who != null
          && !action.isOver()
          && !action.isEssential()
          && !isOneOff(action)
          && !cover.holds(action)) {
        loads.computeIfAbsent(who.value(), id -> new Load(who, action)).actions++;
      }
    }
    for (Load load : loads.values()) {
      report(context, load, cares, reporter);
    }
  }

  /** What rests on one person alone. */
  private static final class Load {
    private final Text who;
    private final Action first;
    private int actions;

    private Load(Text who, Action first) {
      this.who = who;
      this.first = first;
    }
  }

  private static void report(Context context, Load load, Cares cares, Reporter reporter) {
    Plan plan = context.plan();
    Text name = plan.member(load.who.value()).flatMap(TeamMember::name).orElse(load.who);
    Text action = load.first.statement().orElse(load.who);
    Remark remark =
        load.actions == 1
            ? reporter.report(
                load.who,
                "Only {} does this, and nothing says who takes over when {} is ill or needs a rest.",
                name,
                name)
            : reporter.report(
                load.who,
                "{} does {} things that nobody else is named for, \"{}\" among them. Nothing says who"
                    + " takes over when {} is ill or needs a rest.",
                name,
                load.actions,
                action,
                name);
    Text id = load.first.id().orElse(null);
    if (id == null) {
      remark.better("contingency:\n  fallbacks:\n    - {for: ..., if: ..., do: ..., who: ...}");
    } else {
      remark.better("contingency:\n  fallbacks:\n    - {for: {}, if: ..., do: ..., who: ...}", id);
    }
    boolean full = Demand.forContingency(context) == Demand.IN_FULL;
    remark.atMost(full || cares.areRegular(load.who.value()) ? Severity.WARNING : Severity.INFO);
  }

  /** The one person who does it, where that is somebody unpaid; else null. */
  private static Text soleCarer(Cares cares, Action action) {
    List<Text> who = action.who();
    boolean alone = who.size() == 1 && cares.needCover(who.get(0).value(), action);
    return alone ? who.get(0) : null;
  }

  /** What is done once needs no cover. */
  private static boolean isOneOff(Action action) {
    return action.block().has("by") && action.when().isEmpty();
  }
}
