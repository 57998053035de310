package careplan.lint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The plans of a run so far, as digests. Each is held against those before it and then taken in, in
 * the order of the files, so that the findings are the same on any number of cores.
 */
final class EarlierPlans {
  /** More plans of one person than anybody has; the others are not held against each other. */
  private static final int MOST_OF_ONE_PERSON = 16;

  private final Map<Long, List<PlanDigest>> byNhsNumber = new HashMap<>();
  private final Map<Long, List<PlanDigest>> byNameAndBirth = new HashMap<>();
  private final WordGroups wordGroups = new WordGroups();
  private final Supplier<List<List<String>>> linksToCome;
  private Ties tiesToCome;

  /**
   * @param linksToCome what plans of the run say they belong with; asked for only where two plans
   *     of one person have nothing to do with each other so far
   */
  EarlierPlans(Supplier<List<List<String>>> linksToCome) {
    this.linksToCome = linksToCome;
  }

  /** What the plans so far have to do with this one, which is then one of them. */
  OtherPlans meet(PlanDigest plan) {
    List<PlanDigest> same = ofSamePerson(plan);
    OtherPlans others =
        new OtherPlans(
            plan, same, same.isEmpty() ? List.of() : apart(plan, same), wordGroups.mostLike(plan));
    if (plan.nhsNumber != 0) {
      take(byNhsNumber, plan.nhsNumber, plan);
    }
    if (plan.born != 0) {
      take(byNameAndBirth, WordHash.pair(plan.name, plan.born), plan);
    }
    wordGroups.add(plan);
    return others;
  }

  private static void take(Map<Long, List<PlanDigest>> plans, long key, PlanDigest plan) {
    List<PlanDigest> its = plans.computeIfAbsent(key, unused -> new ArrayList<>(1));
    if (its.size() < MOST_OF_ONE_PERSON) {
      its.add(plan);
    }
  }

  private List<PlanDigest> ofSamePerson(PlanDigest plan) {
    List<PlanDigest> same = new ArrayList<>();
    if (plan.nhsNumber != 0) {
      same.addAll(byNhsNumber.getOrDefault(plan.nhsNumber, List.of()));
    }
    if (plan.born != 0) {
      long key = WordHash.pair(plan.name, plan.born);
      for (PlanDigest other : byNameAndBirth.getOrDefault(key, List.of())) {
        if (plan.isOfSamePerson(other) && !same.contains(other)) {
          same.add(other);
        }
      }
    }
    return same;
  }

  private List<PlanDigest> apart(PlanDigest plan, List<PlanDigest> same) {
    Ties ties = new Ties();
    same.forEach(other -> ties.add(other.links));
    List<PlanDigest> apart = beyond(ties.reachedFrom(plan.links), same);
    if (apart.isEmpty()) {
      return apart;
    }
    if (tiesToCome == null) {
      tiesToCome = new Ties();
      linksToCome.get().forEach(tiesToCome::add);
    }
    ties.addAll(tiesToCome);
    return beyond(ties.reachedFrom(plan.links), same);
  }

  private static List<PlanDigest> beyond(Set<String> reached, List<PlanDigest> same) {
    List<PlanDigest> apart = new ArrayList<>();
    for (PlanDigest other : same) {
      if (!reached.contains(other.links.get(0))) {
        apart.add(other);
      }
    }
    return apart;
  }

  /** Which files are named together, and so which belong together over others. */
  private static final class Ties {
    private static final int MOST_FILES = 256;

    private final Map<String, List<List<String>>> byFile = new HashMap<>();
    private Ties others;

    void add(List<String> links) {
      for (String file : links) {
        byFile.computeIfAbsent(file, unused -> new ArrayList<>(1)).add(links);
      }
    }

    void addAll(Ties more) {
      others = more;
    }

    Set<String> reachedFrom(List<String> start) {
      Set<String> reached = new LinkedHashSet<>(start);
      Deque<String> waiting = new ArrayDeque<>(reached);
      while (!waiting.isEmpty() && reached.size() < MOST_FILES) {
        String file = waiting.remove();
        for (List<String> links : tiedTo(file)) {
          for (String next : links) {
            if (reached.add(next)) {
              waiting.add(next);
            }
          }
        }
      }
      return reached;
    }

    private List<List<String>> tiedTo(String file) {
      List<List<String>> tied = new ArrayList<>(byFile.getOrDefault(file, List.of()));
      if (others != null) {
        tied.addAll(others.byFile.getOrDefault(file, List.of()));
      }
      return tied;
    }
  }
}
