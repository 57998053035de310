package careplan.combine;

import careplan.plan.TeamMember;
import careplan.plan.Text;
import careplan.yaml.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who of one plan's team is who of another's: by telephone, by name, and by asking. */
final class People {
  private static final int MOST_CANDIDATES = 40;

  private final List<Source> sources;
  private final Handles handles;
  private final Asked asked;
  private final Report report;
  private final List<List<Teammate>> groups = new ArrayList<>();
  private final Map<String, List<Integer>> groupsByKey = new HashMap<>();
  private final List<Map<String, String>> ids = new ArrayList<>();
  private final Map<Node, Integer> byNode = new IdentityHashMap<>();

  People(List<Source> sources, Handles handles, Asked asked, Report report) {
    this.sources = sources;
    this.handles = handles;
    this.asked = asked;
    this.report = report;
    for (int source = 0; source < sources.size(); source++) {
      ids.add(new HashMap<>());
      for (TeamMember member : sources.get(source).plan().team()) {
        String id = member.id().map(Text::value).orElse("");
        String handle =
            id.isEmpty() ? member.name().map(Text::value).orElse("") : handles.of(source, id);
        place(new Teammate(source, id, handle, member));
      }
    }
    say();
  }

  /** The number of the group that an entry of a team belongs to. */
  Optional<Integer> group(Node entry) {
    return Optional.ofNullable(byNode.get(entry));
  }

  private void place(Teammate mate) {
    int group = groupOf(mate);
    if (group < 0) {
      group = groups.size();
      groups.add(new ArrayList<>());
    }
    groups.get(group).add(mate);
    byNode.put(mate.member().block().node(), group);
    for (String key : mate.keys()) {
      List<Integer> known = groupsByKey.computeIfAbsent(key, any -> new ArrayList<>(1));
      if (!key.endsWith(" ") && known.size() < MOST_CANDIDATES && !known.contains(group)) {
        known.add(group);
      }
    }
  }

  /** The group that somebody belongs to; -1 for a new one. */
  private int groupOf(Teammate mate) {
    List<Integer> unsure = new ArrayList<>();
    for (int group : candidates(mate)) {
      switch (likeness(mate, groups.get(group))) {
        case SAME -> {
          return group;
        }
        case UNSURE -> unsure.add(group);
        case SHARED_NUMBER ->
            report.add(
                Report.Part.APART,
                mate.described()
                    + " in "
                    + sources.get(mate.source()).name()
                    + " and "
                    + first(group).described()
                    + " in "
                    + sources.get(first(group).source()).name()
                    + " have one number and different names.");
        case DIFFERENT -> {}
      }
    }
    for (int group : unsure) {
      Doubt doubt = doubt(mate, first(group));
      Optional<Boolean> answer = asked.areOne(doubt);
      if (answer.isPresent() && answer.get()) {
        return group;
      }
      if (answer.isEmpty()) {
        report.add(
            Report.Part.DOUBTS,
            doubt.described()
                + ": kept apart. If they are one: --same "
                + doubt.pair()
                + "; if they are two: --apart "
                + doubt.pair()
                + ".");
      }
    }
    return -1;
  }

  private Teammate first(int group) {
    return groups.get(group).get(0);
  }

  private Set<Integer> candidates(Teammate mate) {
    Set<Integer> candidates = new LinkedHashSet<>();
    for (String key : mate.keys()) {
      for (int group : groupsByKey.getOrDefault(key, List.of())) {
        boolean fromHere =
            groups.get(group).stream().anyMatch(other -> other.source() == mate.source());
        if (!fromHere) {
          candidates.add(group);
        }
      }
    }
    return candidates;
  }

  /** Two numbers of one name are two people at most once: any doubt about one of a group counts. */
  private static Teammate.Likeness likeness(Teammate mate, List<Teammate> group) {
    Teammate.Likeness best = Teammate.Likeness.DIFFERENT;
    for (Teammate other : group) {
      Teammate.Likeness likeness = mate.to(other);
      best = likeness.compareTo(best) < 0 ? likeness : best;
    }
    return best;
  }

  private Doubt doubt(Teammate mate, Teammate other) {
    return new Doubt(
        other.handle(),
        mate.handle(),
        other.described()
            + " in "
            + sources.get(other.source()).name()
            + " and "
            + mate.described()
            + " in "
            + sources.get(mate.source()).name());
  }

  private void say() {
    for (List<Teammate> group : groups) {
      String id = idOf(group);
      Set<String> names = new LinkedHashSet<>();
      for (Teammate mate : group) {
        names.add(sources.get(mate.source()).name());
        if (!mate.id().isEmpty()) {
          ids.get(mate.source()).put(mate.id(), id);
        }
      }
      if (group.size() > 1) {
        report.add(
            Report.Part.JOINED,
            group.get(0).described()
                + " stands in "
                + Said.list(names)
                + " and is one person now.");
      }
    }
  }

  private static String idOf(List<Teammate> group) {
    for (Teammate mate : group) {
      if (!mate.id().isEmpty()) {
        return mate.handle();
      }
    }
    return "";
  }

  /** The id that somebody, or an item, of a plan has in the new one. */
  String id(int source, String id) {
    return Optional.ofNullable(ids.get(source).get(id)).orElseGet(() -> handles.of(source, id));
  }

  /** Whether a plan points to an id that only others have. */
  boolean isBorrowed(int source, String id) {
    return !handles.has(source, id) && handles.isAnywhere(id);
  }
}
