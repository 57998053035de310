package careplan.diff;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One matching of two lists, step by step from what is sure to what is likely. */
final class ItemMatcher {
  private final List<Content> before;
  private final List<Content> after;
  private final Correspondence plans;
  private final int[] afterOf;
  private final boolean[] taken;

  ItemMatcher(List<Content> before, List<Content> after, Correspondence plans) {
    this.before = before;
    this.after = after;
    this.plans = plans;
    this.afterOf = new int[before.size()];
    this.taken = new boolean[after.size()];
    Arrays.fill(afterOf, Matching.NONE);
  }

  Matching match() {
    byId();
    byKey(ItemMatcher::fingerprintKey, ItemMatcher::fingerprintKey);
    byKey(item -> Identity.of(item, plans.renamed()), item -> Identity.of(item, Map.of()));
    new LikelyPairs(before, after, plans, afterOf, taken).find();
    return new Matching(afterOf, after.size());
  }

  private static Optional<String> fingerprintKey(Content item) {
    String id = item instanceof Fields fields ? fields.id().orElse("") : "";
    return Optional.of(item.fingerprint() + " " + id);
  }

  /** Ids hold in the whole plan: an item whose namesake stands in another list is not for here. */
  private void byId() {
    for (int i = 0; i < before.size(); i++) {
      Optional<Fields> partner = plans.sameId(before.get(i));
      if (partner.isPresent()) {
        int place = partner.get().index();
        boolean here = place < after.size() && after.get(Math.max(0, place)) == partner.get();
        if (here) {
          pair(i, place);
        }
      }
    }
  }

  /** Pairs what has the same key, in order; what says the same comes to what says the same. */
  private void byKey(
      Function<Content, Optional<String>> keyBefore, Function<Content, Optional<String>> keyAfter) {
    Map<String, Deque<Integer>> waiting = new HashMap<>();
    for (int j = 0; j < after.size(); j++) {
      if (!taken[j] && !plans.hasPartner(after.get(j))) {
        int place = j;
        keyAfter
            .apply(after.get(j))
            .ifPresent(word -> waiting.computeIfAbsent(word, k -> new ArrayDeque<>()).add(place));
      }
    }
    if (waiting.isEmpty()) {
      return;
    }
    for (int i = 0; i < before.size(); i++) {
      if (afterOf[i] == Matching.NONE && !plans.hasPartner(before.get(i))) {
        Deque<Integer> places = keyBefore.apply(before.get(i)).map(waiting::get).orElse(null);
        if (places != null && !places.isEmpty()) {
          pair(i, places.remove());
        }
      }
    }
  }

  private void pair(int i, int j) {
    afterOf[i] = j;
    taken[j] = true;
  }
}
