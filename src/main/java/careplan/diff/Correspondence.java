package careplan.diff;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which part of one version of a plan is which of another: items with ids wherever they stand,
 * lists item by item.
 */
public final class Correspondence {
  /** Of lists that belong to no plan. */
  static final Correspondence NOWHERE = new Correspondence();

  private final Map<Content, Fields> partners = new IdentityHashMap<>();
  private final Map<Items, Matching> matchings = new IdentityHashMap<>();
  private final Map<Content, Content> partnersOfLists = new IdentityHashMap<>();
  private final Map<String, String> renamed = new HashMap<>();

  private Correspondence() {}

  /** Matches two versions of a plan. */
  public static Correspondence between(Fields before, Fields after) {
    Correspondence plans = new Correspondence();
    plans.pairIds(before, after);
    plans.findRenamed(before, after);
    return plans;
  }

  private void pairIds(Fields before, Fields after) {
    Map<String, Fields> ids = new HashMap<>();
    collect(before, ids);
    Map<String, Fields> others = new HashMap<>();
    collect(after, others);
    for (Map.Entry<String, Fields> entry : ids.entrySet()) {
      Fields one = entry.getValue();
      Fields other = others.get(entry.getKey());
      if (one != null && other != null) {
        partners.put(one, other);
        partners.put(other, one);
      }
    }
  }

  /** Finds the items with ids; an id that stands twice for one kind of item is known of none. */
  private static void collect(Content content, Map<String, Fields> ids) {
    if (content instanceof Items list) {
      boolean byId = list.isKnownById();
      for (Content item : list.items()) {
        if (byId && item instanceof Fields fields && fields.id().isPresent()) {
          String id = fields.shape().orElseThrow().name() + "\n" + fields.id().get();
          ids.put(id, ids.containsKey(id) ? null : fields);
        }
        collect(item, ids);
      }
    } else if (content instanceof Fields fields) {
      for (Content value : fields.byName().values()) {
        collect(value, ids);
      }
    }
  }

  /** Ids that were changed are known before anything that points to them is looked at. */
  private void findRenamed(Fields before, Fields after) {
    for (Map.Entry<String, Content> entry : before.byName().entrySet()) {
      Content other = after.byName().get(entry.getKey());
      if (entry.getValue() instanceof Items one
          && other instanceof Items list
          && one.isKnownById()) {
        Matching matching = matching(one, list);
        for (int i = 0; i < one.items().size(); i++) {
          int j = matching.afterOf(i);
          if (j != Matching.NONE
              && one.items().get(i) instanceof Fields item
              && list.items().get(j) instanceof Fields its) {
            noteName(item, its);
            findRenamed(item, its);
          }
        }
      }
    }
  }

  private void noteName(Fields item, Fields its) {
    Optional<String> was = item.id();
    Optional<String> is = its.id();
    if (was.isPresent() && is.isPresent() && !was.get().equals(is.get())) {
      renamed.put(was.get(), is.get());
    }
  }

  /** The item of the other version that has the same id, wherever it stands. */
  public Optional<Fields> sameId(Content item) {
    return Optional.ofNullable(partners.get(item));
  }

  /** Whether an item of the other version has the same id. */
  boolean hasPartner(Content item) {
    return partners.containsKey(item);
  }

  /** Ids that items had in the earlier version, and what they are called in the later one. */
  public Map<String, String> renamed() {
    return renamed;
  }

  /** Whether two lists are the same list in both versions. */
  boolean isSameList(Content before, Content after) {
    return partnersOfLists.get(before) == after;
  }

  /** How the items of two lists belong together; a list of the earlier version has one partner. */
  public Matching matching(Items before, Items after) {
    partnersOfLists.put(before, after);
    return matchings.computeIfAbsent(
        before, list -> Matching.of(before.items(), after.items(), this));
  }
}
