package careplan.diff;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Words that came into a list while others went out of it: one sentence says both. */
final class Exchanges {
  private final Map<Change, List<Change>> all = new IdentityHashMap<>();

  Exchanges(List<Change> changes, PlanDifference difference) {
    Map<Content, List<Change>> byList = new IdentityHashMap<>();
    for (Change change : changes) {
      boolean counts = change.kind() == ChangeKind.ADDED || change.kind() == ChangeKind.REMOVED;
      if (counts && change.place() instanceof Words words && words.isReference()) {
        Content list = words.isItem() ? words.parent().orElseThrow() : null;
        boolean isGone = change.kind() == ChangeKind.REMOVED;
        Content now = list == null || !isGone ? list : difference.now(list).orElse(null);
        if (now != null) {
          byList.computeIfAbsent(now, any -> new ArrayList<>(2)).add(change);
        }
      }
    }
    for (List<Change> its : byList.values()) {
      boolean comes = its.stream().anyMatch(change -> change.kind() == ChangeKind.ADDED);
      boolean goes = its.stream().anyMatch(change -> change.kind() == ChangeKind.REMOVED);
      if (comes && goes) {
        its.forEach(change -> all.put(change, its));
      }
    }
  }

  /** Whether a change is said together with others. */
  boolean isOne(Change change) {
    return all.containsKey(change);
  }

  /** Whether it is the first of them. */
  boolean isFirst(Change change) {
    return isOne(change) && all.get(change).get(0) == change;
  }

  /** All of them. */
  List<Change> of(Change change) {
    return all.get(change);
  }
}
