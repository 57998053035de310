package careplan.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which plans hold which word groups. Finding the plan that is most like another one looks at those
 * that share a group with it, never at every pair.
 *
 * <p>A table of open addresses: group to the first of a chain of plans, about 22 bytes a group.
 */
final class WordGroups {
  /** A group that more people's plans hold says nothing about two of them. */
  private static final int MOST_PLANS_A_GROUP = 16;

  /** With fewer groups in common measure, likeness is chance: two or three short sentences. */
  private static final int FEWEST_GROUPS = 20;

  private static final int FEWEST_SAMPLED = 10;

  private final List<PlanDigest> plans = new ArrayList<>();
  private int[] groups = new int[1024];
  private int[] firsts = new int[1024];
  private int used;
  private int[] holders = new int[1024];
  private int[] nexts = new int[1024];
  private int links;

  /** Takes in a plan. */
  void add(PlanDigest plan) {
    plans.add(plan);
    for (int group : plan.groups) {
      add(group, plan);
    }
  }

  private void add(int group, PlanDigest plan) {
    int at = find(group);
    int count = 0;
    for (int link = firsts[at]; link != 0; link = nexts[link]) {
      count++;
      boolean mayBeSamePerson = !plan.isOfAnotherPerson(plans.get(holders[link]));
      if (mayBeSamePerson || count >= MOST_PLANS_A_GROUP) {
        return;
      }
    }
    if (firsts[at] == 0) {
      groups[at] = group;
      used++;
    }
    links++;
    if (links == holders.length) {
      holders = Arrays.copyOf(holders, links * 2);
      nexts = Arrays.copyOf(nexts, links * 2);
    }
    holders[links] = plans.size() - 1;
    nexts[links] = firsts[at];
    firsts[at] = links;
    if (used * 3 > groups.length * 2) {
      grow();
    }
  }

  /** The plan of another person that shares most of its words with this one, if most are shared. */
  Optional<PlanDigest> mostLike(PlanDigest plan) {
    if (plan.size < FEWEST_GROUPS) {
      return Optional.empty();
    }
    Map<Integer, int[]> shared = new HashMap<>();
    for (int group : plan.groups) {
      for (int link = firsts[find(group)]; link != 0; link = nexts[link]) {
        shared.computeIfAbsent(holders[link], unused -> new int[1])[0]++;
      }
    }
    int best = -1;
    double most = 0.5;
    for (Map.Entry<Integer, int[]> entry : shared.entrySet()) {
      int place = entry.getKey();
      double share = share(plan, plans.get(place), entry.getValue()[0]);
      boolean first = share == most && place < best;
      if ((share > most || first) && plans.get(place).isOfAnotherPerson(plan)) {
        most = share;
        best = place;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(plans.get(best));
  }

  /** How much of the smaller plan stands in the other, as far as both were sampled. */
  private static double share(PlanDigest one, PlanDigest other, int shared) {
    if (other.size < FEWEST_GROUPS) {
      return 0;
    }
    int bound = Math.min(bound(one), bound(other));
    int smaller = Math.min(upTo(one.groups, bound), upTo(other.groups, bound));
    return smaller < FEWEST_SAMPLED ? 0 : (double) shared / smaller;
  }

  private static int bound(PlanDigest plan) {
    return plan.size > plan.groups.length ? plan.groups[plan.groups.length - 1] : Integer.MAX_VALUE;
  }

  private static int upTo(int[] sorted, int bound) {
    int at = Arrays.binarySearch(sorted, bound);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** Where a group stands, or where it would. */
  private int find(int group) {
    int mask = groups.length - 1;
    int at = group & mask;
    while (firsts[at] != 0 && groups[at] != group) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    int[] oldGroups = groups;
    int[] oldFirsts = firsts;
    groups = new int[oldGroups.length * 2];
    firsts = new int[oldGroups.length * 2];
    for (int i = 0; i < oldGroups.length; i++) {
      if (oldFirsts[i] != 0) {
        int at = find(oldGroups[i]);
        groups[at] = oldGroups[i];
        firsts[at] = oldFirsts[i];
      }
    }
  }
}
