package careplan.diff;

import careplan.plan.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs the items that nothing sure has paired, the likeliest first. Short lists are looked at pair
 * by pair; of long ones only pairs that share a word which few others have.
 */
final class LikelyPairs {
  private static final double LIKELY = 0.5;
  private static final double NEARLY_THE_SAME = 0.8;
  private static final int MOST_PAIRS = 2_500;
  private static final int RAREST_WORDS = 6;
  private static final int MOST_SHARING = 12;
  private static final int MOST_CANDIDATES = 8;

  private final List<Content> before;
  private final List<Content> after;
  private final Correspondence plans;
  private final int[] afterOf;
  private final boolean[] taken;
  private final Likeness likeness = new Likeness();
  private final List<Likely> found = new ArrayList<>();

  private record Likely(int before, int after, double likeness) {}

  LikelyPairs(
      List<Content> before,
      List<Content> after,
      Correspondence plans,
      int[] afterOf,
      boolean[] taken) {
    this.before = before;
    this.after = after;
    this.plans = plans;
    this.afterOf = afterOf;
    this.taken = taken;
  }

  void find() {
    List<Integer> left = new ArrayList<>();
    List<Integer> right = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      if (afterOf[i] == Matching.NONE && !plans.hasPartner(before.get(i))) {
        left.add(i);
      }
    }
    for (int j = 0; j < after.size(); j++) {
      if (!taken[j] && !plans.hasPartner(after.get(j))) {
        right.add(j);
      }
    }
    if (left.isEmpty() || right.isEmpty()) {
      return;
    }
    if ((long) left.size() * right.size() <= MOST_PAIRS) {
      for (int i : left) {
        for (int j : right) {
          consider(i, j);
        }
      }
    } else {
      considerSharingRareWords(left, right);
    }
    found.sort(LikelyPairs::likeliestFirst);
    for (Likely pair : found) {
      if (afterOf[pair.before] == Matching.NONE && !taken[pair.after]) {
        afterOf[pair.before] = pair.after;
        taken[pair.after] = true;
      }
    }
  }

  private static int likeliestFirst(Likely one, Likely other) {
    int byLikeness = Double.compare(other.likeness, one.likeness);
    if (byLikeness != 0) {
      return byLikeness;
    }
    int byDistance =
        Integer.compare(Math.abs(one.before - one.after), Math.abs(other.before - other.after));
    if (byDistance != 0) {
      return byDistance;
    }
    int byBefore = Integer.compare(one.before, other.before);
    return byBefore != 0 ? byBefore : Integer.compare(one.after, other.after);
  }

  private void considerSharingRareWords(List<Integer> left, List<Integer> right) {
    Map<Integer, List<Integer>> having = new HashMap<>();
    for (int j : right) {
      for (int print : likeness.prints(after.get(j))) {
        List<Integer> places = having.computeIfAbsent(print, k -> new ArrayList<>(2));
        if (places.size() <= MOST_SHARING) {
          places.add(j);
        }
      }
    }
    for (int i : left) {
      List<Integer> candidates = candidates(i, having);
      for (int j : candidates) {
        consider(i, j);
      }
    }
  }

  private List<Integer> candidates(int i, Map<Integer, List<Integer>> having) {
    List<List<Integer>> rarest = new ArrayList<>();
    for (int print : likeness.prints(before.get(i))) {
      List<Integer> places = having.get(print);
      if (places != null && places.size() <= MOST_SHARING) {
        rarest.add(places);
      }
    }
    rarest.sort((one, other) -> Integer.compare(one.size(), other.size()));
    List<Integer> candidates = new ArrayList<>();
    for (int k = 0; k < Math.min(RAREST_WORDS, rarest.size()); k++) {
      for (int j : rarest.get(k)) {
        if (candidates.size() < MOST_CANDIDATES && !candidates.contains(j)) {
          candidates.add(j);
        }
      }
    }
    return candidates;
  }

  private void consider(int i, int j) {
    Content one = before.get(i);
    Content other = after.get(j);
    double likely = likeness.between(one, other);
    if (likely >= needed(one, other)) {
      found.add(new Likely(i, j, likely));
    }
  }

  /** How alike two items have to be. */
  private double needed(Content one, Content other) {
    if (one instanceof Words words
        && other instanceof Words
        && words.kind() != Form.Kind.PROSE
        && words.kind() != Form.Kind.TEXT) {
      return NEARLY_THE_SAME;
    }
    if (!(one instanceof Fields fields) || !(other instanceof Fields others)) {
      return LIKELY;
    }
    if (fields.id().isPresent() && others.id().isPresent()) {
      return NEARLY_THE_SAME;
    }
    boolean keyed =
        Identity.of(one, Map.of()).isPresent() && Identity.of(other, Map.of()).isPresent();
    double titles = likeness.betweenTitles(one, other);
    if (keyed && fields.id().isEmpty() && titles >= 0 && titles < LIKELY) {
      return knownByADay(fields) ? NEARLY_THE_SAME : 2;
    }
    return LIKELY;
  }

  /** A review, a talk: a day that was written down wrongly is put right. */
  private static boolean knownByADay(Fields fields) {
    return fields.shape().isPresent()
        && fields.shape().get().knownBy().size() == 1
        && fields.shape().get().knownBy().get(0).equals("on");
  }
}
