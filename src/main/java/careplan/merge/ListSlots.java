package careplan.merge;

import careplan.yaml.MappingNode;
import careplan.yaml.Node;
import careplan.yaml.Passage;
import careplan.yaml.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what is one thing in three versions of a list, or of fields. */
final class ListSlots {
  private final Pairs toOurs;
  private final Pairs toTheirs;
  private final Side ours;
  private final Side theirs;

  ListSlots(Pairs toOurs, Pairs toTheirs, Side ours, Side theirs) {
    this.toOurs = toOurs;
    this.toTheirs = toTheirs;
    this.ours = ours;
    this.theirs = theirs;
  }

  /** The slots in the order of each version. */
  record Found(List<Slot> base, List<Slot> ours, List<Slot> theirs) {}

  private static List<Passage> members(Passage passage) {
    return passage == null ? List.of() : passage.members();
  }

  /** Fields go by their keys. */
  Found ofKeys(Slot slot) {
    Map<String, Passage[]> byKey = new LinkedHashMap<>();
    Passage[] versions = {slot.base(), slot.ours(), slot.theirs()};
    for (int i = 0; i < versions.length; i++) {
      for (Passage member : members(versions[i])) {
        byKey.computeIfAbsent(member.key().orElse(""), key -> new Passage[3])[i] = member;
      }
    }
    Map<Passage, Slot> slots = new IdentityHashMap<>();
    for (Passage[] found : byKey.values()) {
      put(new Slot(found[0], found[1], found[2]), slots);
    }
    return found(slot, slots);
  }

  private static void put(Slot slot, Map<Passage, Slot> slots) {
    for (Passage passage : new Passage[] {slot.base(), slot.ours(), slot.theirs()}) {
      if (passage != null) {
        slots.put(passage, slot);
      }
    }
  }

  private static Found found(Slot slot, Map<Passage, Slot> slots) {
    return new Found(
        inOrder(slot.base(), slots), inOrder(slot.ours(), slots), inOrder(slot.theirs(), slots));
  }

  private static List<Slot> inOrder(Passage list, Map<Passage, Slot> slots) {
    List<Slot> order = new ArrayList<>();
    for (Passage member : members(list)) {
      Slot slot = slots.get(member);
      if (slot != null) {
        order.add(slot);
      }
    }
    return order;
  }

  /** Items go by ids through all lists, then as differences pair them. */
  Found ofItems(Slot list) {
    Map<Passage, Slot> slots = new IdentityHashMap<>();
    Set<Passage> elsewhere = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Passage> before = members(list.base());
    int[] inOurs =
        list.base() == null || list.ours() == null
            ? null
            : places(toOurs, list.base(), list.ours());
    int[] inTheirs =
        list.base() == null || list.theirs() == null
            ? null
            : places(toTheirs, list.base(), list.theirs());
    for (int i = 0; i < before.size(); i++) {
      Passage item = before.get(i);
      Passage one = inOurs == null || inOurs[i] < 0 ? null : list.ours().members().get(inOurs[i]);
      Passage other =
          inTheirs == null || inTheirs[i] < 0 ? null : list.theirs().members().get(inTheirs[i]);
      boolean gone = one == null && toOurs.now(item).isPresent();
      boolean theirsGone = other == null && toTheirs.now(item).isPresent();
      if (gone || theirsGone) {
        for (Passage here : new Passage[] {one, other}) {
          if (here != null) {
            elsewhere.add(here);
          }
        }
      } else {
        put(new Slot(item, one, other), slots);
      }
    }
    for (Passage item : members(list.ours())) {
      if (!slots.containsKey(item) && !elsewhere.contains(item)) {
        Optional<Passage> was = toOurs.before(item);
        Passage other =
            was.isPresent()
                ? toTheirs.now(was.get()).orElse(null)
                : sameNew(item, list.theirs(), slots);
        put(new Slot(was.orElse(null), item, other, was.isPresent()), slots);
      }
    }
    for (Passage item : members(list.theirs())) {
      if (!slots.containsKey(item) && !elsewhere.contains(item)) {
        Optional<Passage> was = toTheirs.before(item);
        Passage one = was.flatMap(toOurs::now).orElse(null);
        put(new Slot(was.orElse(null), one, item, was.isPresent()), slots);
      }
    }
    return found(list, slots);
  }

  private static int[] places(Pairs pairs, Passage before, Passage after) {
    return pairs.places(before, after);
  }

  /** An item that both sides have added: the same id, or the same words. */
  private Passage sameNew(Passage item, Passage list, Map<Passage, Slot> slots) {
    for (Passage other : members(list)) {
      boolean free = !slots.containsKey(other) && toTheirs.before(other).isEmpty();
      if (free && isSame(item, other)) {
        return other;
      }
    }
    return null;
  }

  private boolean isSame(Passage item, Passage other) {
    Optional<String> id = id(item);
    return id.isPresent() && id.equals(id(other))
        || ours.contentOf(item) != null
            && theirs.contentOf(other) != null
            && ours.contentOf(item).saysTheSameAs(theirs.contentOf(other));
  }

  static Optional<String> id(Passage item) {
    Node node = item.node().orElse(null);
    if (node instanceof MappingNode mapping
        && mapping.entry("id").isPresent()
        && Value.of(mapping.entry("id").get().value()) instanceof Value.Words words) {
      return Optional.of(words.text());
    }
    return Optional.empty();
  }
}
