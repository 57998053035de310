package careplan.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The order of what stands in three versions: what a side moved stands where that side has it. */
final class SlotOrder {
  private final List<Slot> base;
  private final List<Slot> ours;
  private final List<Slot> theirs;

  /** The slots in the order of each version. */
  SlotOrder(List<Slot> base, List<Slot> ours, List<Slot> theirs) {
    this.base = base;
    this.ours = ours;
    this.theirs = theirs;
  }

  /** Whether both sides moved something about the same place, and not alike. */
  boolean isContested() {
    Set<Slot> passed = passed(theirs);
    passed.retainAll(passed(ours));
    return !passed.isEmpty() && !common(ours, theirs).equals(common(theirs, ours));
  }

  /** What stands on another side of something than it did. */
  private Set<Slot> passed(List<Slot> side) {
    Map<Slot, Integer> places = places();
    List<Slot> kept = new ArrayList<>();
    for (Slot slot : side) {
      if (places.containsKey(slot)) {
        kept.add(slot);
      }
    }
    Set<Slot> passed = Collections.newSetFromMap(new IdentityHashMap<>());
    int most = -1;
    for (Slot slot : kept) {
      if (places.get(slot) < most) {
        passed.add(slot);
      }
      most = Math.max(most, places.get(slot));
    }
    int least = Integer.MAX_VALUE;
    for (int i = kept.size() - 1; i >= 0; i--) {
      if (places.get(kept.get(i)) > least) {
        passed.add(kept.get(i));
      }
      least = Math.min(least, places.get(kept.get(i)));
    }
    return passed;
  }

  private Map<Slot, Integer> places() {
    Map<Slot, Integer> places = new IdentityHashMap<>();
    for (int i = 0; i < base.size(); i++) {
      places.put(base.get(i), i);
    }
    return places;
  }

  private static List<Slot> common(List<Slot> of, List<Slot> with) {
    Set<Slot> others = identities(with);
    List<Slot> common = new ArrayList<>();
    for (Slot slot : of) {
      if (slot.base() != null && others.contains(slot)) {
        common.add(slot);
      }
    }
    return common;
  }

  private static Set<Slot> identities(List<Slot> slots) {
    Set<Slot> set = Collections.newSetFromMap(new IdentityHashMap<>());
    set.addAll(slots);
    return set;
  }

  /** Ours, then what is new in theirs, each behind what it stands behind there. */
  List<Slot> ofOursFirst() {
    Set<Slot> movedByTheirs = moved(theirs);
    movedByTheirs.removeAll(moved(ours));
    List<Slot> order = new ArrayList<>();
    for (Slot slot : ours) {
      if (!movedByTheirs.contains(slot)) {
        order.add(slot);
      }
    }
    return with(order, ours, theirs);
  }

  /** Theirs, then what is new in ours. */
  List<Slot> ofTheirsFirst() {
    return with(new ArrayList<>(theirs), theirs, ours);
  }

  private static List<Slot> with(List<Slot> order, List<Slot> first, List<Slot> second) {
    Set<Slot> there = identities(order);
    Set<Slot> others = identities(second);
    int at = 0;
    Slot before = null;
    for (Slot slot : second) {
      if (!there.contains(slot)) {
        at = before == null ? 0 : order.indexOf(before) + 1;
        while (at < order.size()
            && order.get(at).base() == null
            && !others.contains(order.get(at))) {
          at++;
        }
        order.add(at, slot);
        there.add(slot);
      }
      before = slot;
    }
    return order;
  }

  /** What a side moved: as little as possible counts as moved. */
  private Set<Slot> moved(List<Slot> side) {
    Map<Slot, Integer> places = places();
    List<Slot> kept = new ArrayList<>();
    for (Slot slot : side) {
      if (places.containsKey(slot)) {
        kept.add(slot);
      }
    }
    int[] numbers = new int[kept.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = places.get(kept.get(i));
    }
    Set<Integer> run = longestRun(numbers);
    Set<Slot> moved = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < numbers.length; i++) {
      if (!run.contains(i)) {
        moved.add(kept.get(i));
      }
    }
    return moved;
  }

  /** The places of a longest increasing run. */
  private static Set<Integer> longestRun(int[] numbers) {
    int[] tails = new int[numbers.length];
    int[] before = new int[numbers.length];
    int length = 0;
    int[] ends = new int[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      int found = Arrays.binarySearch(tails, 0, length, numbers[i]);
      int at = found < 0 ? -found - 1 : found;
      tails[at] = numbers[i];
      ends[at] = i;
      before[i] = at == 0 ? -1 : ends[at - 1];
      length = Math.max(length, at + 1);
    }
    Set<Integer> run = new HashSet<>();
    for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
      run.add(i);
    }
    return run;
  }
}
